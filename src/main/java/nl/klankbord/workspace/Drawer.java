package nl.klankbord.workspace;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.jspecify.annotations.Nullable;

/// The drawer at the right: helper questions, the agreements of this talk, one's own notes.
final class Drawer extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final ScrollPane scroll = new ScrollPane();

    Drawer(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        var show = new Show(screen);
        setId("workspace-drawer");
        Show.sheet(this, "Drawer.css");
        getStyleClass().addAll("drawer", Styles.SURFACE);
        var head = new HBox();
        head.getStyleClass().add("tabs");
        for (var tab : Tab.values()) {
            var button = new ToggleButton(show.text("workspace.drawer." + tab.name()));
            button.setId("workspace-tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("tab");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                talk.drawer().open(tab);
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, e -> arrows(tab, e));
            buttons.put(tab, button);
            head.getChildren().add(button);
        }
        var notes = buttons.get(Tab.NOTES);
        if (notes != null) {
            notes.setGraphic(new Icon("fth-lock"));
        }
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        ViewLifecycle.whileInScene(this, () -> talk.drawer().tabProperty().subscribe(this::show));
    }

    private void show(@Nullable Tab tab) {
        buttons.forEach((t, b) -> b.setSelected(t == tab));
        var button = tab == null ? null : buttons.get(tab);
        if (button != null && Regions.contains(scroll, getScene().getFocusOwner())) {
            button.requestFocus();
        }
        scroll.setContent(tab == null ? null : body(tab));
        scroll.setVvalue(0);
    }

    private Region body(Tab tab) {
        return switch (tab) {
            case QUESTIONS -> new QuestionsTab(talk, screen);
            case AGREEMENTS -> new AgreementsTab(talk, screen);
            case NOTES -> new NotesTab(talk, screen);
        };
    }

    private void arrows(Tab tab, KeyEvent e) {
        int step = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || e.isAltDown()) {
            return;
        }
        var tabs = List.of(Tab.values());
        var next = tabs.get(Math.floorMod(tabs.indexOf(tab) + step, tabs.size()));
        talk.drawer().open(next);
        var button = buttons.get(next);
        if (button != null) {
            button.requestFocus();
        }
        e.consume();
    }
}
