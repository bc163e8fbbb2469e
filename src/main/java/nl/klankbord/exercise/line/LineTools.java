package nl.klankbord.exercise.line;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nl.klankbord.exercise.line.LineViewModel.Tool;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.UndoKeys;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// The tools beside the question: back and forth, drawing, adding a moment.
final class LineTools extends HBox {
    private final LineViewModel model;
    private final I18n i18n;
    private final ToggleButton draw;
    private final ToggleButton add;

    /// @param picture gives the picture the keys
    LineTools(LineViewModel model, StepContext context, Runnable picture) {
        this.model = model;
        this.i18n = context.screen().i18n();
        var run = context.run();
        var viewport = context.screen().viewport();
        getStyleClass().add("line-tools");
        var undo = icon("line-undo", "fth-corner-up-left", "run.line.undo", run.canUndoProperty());
        undo.setOnAction(_ -> run.undo());
        var redo = icon("line-redo", "fth-corner-up-right", "run.line.redo", run.canRedoProperty());
        redo.setOnAction(_ -> run.redo());
        draw = toggle("line-draw", "fth-edit-2", "run.line.draw", Tool.DRAW, picture);
        add = toggle("line-add", "fth-plus", "run.line.add", Tool.ADD, picture);
        getChildren().addAll(undo, redo, draw, add);
        UndoKeys.addTo(this, run);
        ViewLifecycle.whileInScene(this, () -> model.toolProperty().subscribe(this::show).and(model.asListProperty()
                .subscribe(_ -> show(model.toolProperty().get())))
                .and(viewport.widthProperty().subscribe(w -> name(w == Width.TINY)))
                .and(model.choosingSpanProperty().subscribe(_ -> show(
                        model.toolProperty().get()))));
    }

    private Button icon(String id, String icon, String key, ObservableValue<Boolean> can) {
        var button = new Button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.ICON);
        named(button, i18n.get(key));
        button.disableProperty().bind(can.map(c -> !c));
        return button;
    }

    private static void named(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private ToggleButton toggle(String id, String icon, String key, Tool tool, Runnable picture) {
        var button = new ToggleButton(i18n.get(key), new Icon(icon));
        button.setId(id);
        button.getStyleClass().add("line-tool");
        button.setAccessibleText(button.getText());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            var on = button.isSelected();
            model.tool(on ? tool : Tool.NONE);
            if (on) {
                picture.run();
            }
        });
        return button;
    }

    /// In the least window the tools are signs, with their names for who asks.
    private void name(boolean tiny) {
        for (var button : List.of(draw, add)) {
            button.setContentDisplay(tiny ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(tiny ? new Tooltip(button.getText()) : null);
        }
    }

    private void show(Tool tool) {
        draw.setSelected(tool == Tool.DRAW);
        add.setSelected(tool == Tool.ADD);
        var picture = !model.asListProperty().get() && !model.choosingSpanProperty().get();
        for (var button : List.of(draw, add)) {
            button.setVisible(picture);
            button.setManaged(picture);
        }
    }
}
