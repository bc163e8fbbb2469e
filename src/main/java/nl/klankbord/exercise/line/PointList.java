package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Scrolling;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// The same line as a list: a row per point with its day, its name, what it was, its height and what hangs on it. A row opens
/// with everything about its point; at most one is open.
final class PointList extends VBox {
    private static final double FURTHER = 0.1;

    private final LineViewModel model;
    private final StepContext context;
    private final PointWords words;
    private final VBox rows = new VBox();
    private final Label empty = new Label();
    private final Map<String, PressPane> rowOf = new HashMap<>();
    private @Nullable PointPanel panel;

    PointList(LineViewModel model, StepContext context) {
        this.model = model;
        this.context = context;
        words = new PointWords(model.step(), context.screen());
        var i18n = context.screen().i18n();
        getStyleClass().add("point-list");
        rows.getStyleClass().add("rows");
        empty.setText(i18n.get("run.line.list.empty"));
        empty.getStyleClass().add(Styles.QUIET);
        empty.setWrapText(true);
        empty.managedProperty().bind(empty.visibleProperty());
        var add = new Button(i18n.get("run.line.add"), new Icon("fth-plus"));
        add.setId("line-list-add");
        add.setOnAction(_ -> {
            model.addNext(FURTHER);
            model.openPoint(model.chosenProperty().get());
        });
        getChildren().addAll(empty, rows, add);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent e) {
        if (e.isAltDown() || e.isShortcutDown() || e.isShiftDown() || !(e.getTarget() instanceof PressPane row)) {
            return;
        }
        var point = rowOf.entrySet().stream().filter(r -> r.getValue() == row).map(Map.Entry::getKey).findFirst();
        switch (e.getCode()) {
            case DELETE, BACK_SPACE -> point.ifPresent(model::remove);
            case L -> model.showAsList(false);
            default -> {
                return;
            }
        }
        e.consume();
        focusChosen();
    }

    void show() {
        var answer = model.shown();
        var points = answer.points();
        var open = model.openProperty().get();
        rowOf.keySet().retainAll(points.stream().map(Point::id).toList());
        if (panel != null && !panel.id().equals(open)) {
            close(panel);
        }
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var row = rowOf.computeIfAbsent(point.id(), id -> new PressPane(AccessibleRole.BUTTON, () -> toggle(id)));
            update(row, point, answer, i + 1);
            nodes.add(row);
            if (point.id().equals(open)) {
                nodes.add(opened(open));
            }
        }
        var shown = panel;
        var opening = shown != null && shown.getParent() == null;
        Children.arrange(rows, nodes);
        empty.setVisible(points.isEmpty());
        if (shown != null) {
            shown.show();
            if (opening) {
                shown.focusFirst();
                Scrolling.reveal(shown);
            }
        }
    }

    private PointPanel opened(String point) {
        var shown = panel;
        if (shown == null) {
            shown = new PointPanel(point, model, context);
            shown.getStyleClass().addAll(Styles.CARD, "in-list");
            panel = shown;
        }
        return shown;
    }

    private void toggle(String point) {
        if (model.openProperty().get().equals(point)) {
            model.closePoint();
        } else {
            model.openPoint(point);
        }
    }

    private void close(PointPanel shown) {
        var scene = getScene();
        var inside = scene != null && Children.isInside(scene.getFocusOwner(), shown);
        panel = null;
        rows.getChildren().remove(shown);
        if (inside) {
            focusChosen();
        }
    }

    private void update(PressPane row, Point point, Answer answer, int position) {
        row.setId("point-row-" + position);
        if (!row.getStyleClass().contains("point-row")) {
            row.getStyleClass().addAll(Styles.CARD, "point-row");
        }
        row.setAccessibleText(
                Stream.of(words.spoken(point, answer), words.height(point), String.join(", ", point.tags()))
                        .filter(t -> !t.isBlank()).collect(Collectors.joining(", ")));
        var shape = new Region();
        shape.getStyleClass().addAll("point-shape", PointWords.style(model.step().roleOf(point)));
        var name = text(point.label().isBlank() ? context.screen().i18n().get("run.line.list.unnamed") : point.label(),
                point.label().isBlank() ? Styles.QUIET : Styles.STRONG);
        var when = text(words.when(point, answer), "point-when");
        var kind = text(words.kind(point), "point-kind");
        var height = text(words.height(point), "point-how-high");
        var tags = text(String.join(", ", point.tags()), Styles.QUIET);
        if (context.screen().viewport().width().atMost(Width.NARROW)) {
            var facts = new VBox(name, when, text(words.kind(point) + ", " + words.height(point), Styles.QUIET), tags);
            HBox.setHgrow(facts, Priority.ALWAYS);
            row.getChildren().setAll(shape, facts);
        } else {
            var both = new VBox(name, tags);
            tags.setManaged(!point.tags().isEmpty());
            HBox.setHgrow(both, Priority.ALWAYS);
            row.getChildren().setAll(shape, both, when, kind, height);
        }
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Gives the row of the chosen point the keys, else the first.
    void focusChosen() {
        var row = rowOf.get(model.chosenProperty().get());
        if (row != null) {
            row.requestFocus();
        } else if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getFirst().requestFocus();
        } else {
            getChildren().getLast().requestFocus();
        }
    }
}
