package nl.klankbord.dossier;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// The conversations in time order, a portion at a time, so that a thousand of them open as fast as ten. Arrows up and
/// down walk along them, Enter opens, Delete removes.
final class TimelinePane extends VBox {
    /// How many conversations are shown at first, and added each time.
    static final int PORTION = 20;

    private final DossierViewModel model;
    private final I18n i18n;
    private final VBox rows = new VBox();
    private final Button more;
    private int portion = PORTION;

    TimelinePane(DossierViewModel model, I18n i18n) {
        this.model = model;
        this.i18n = i18n;
        setId("timeline");
        getStyleClass().add("timeline");
        more = Parts.button("timeline-more", i18n.get("dossier.timeline.more"), this::showMore, Styles.GHOST);
        getChildren().addAll(Parts.label(i18n.get("dossier.timeline.title"), Styles.H2), rows, more);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // the view model lives longer than this pane: listened to only while the pane is in a window
        ListChangeListener<TimelineEntry> onChange = _ -> show();
        sceneProperty().subscribe(scene -> {
            model.timeline().removeListener(onChange);
            if (scene != null) {
                model.timeline().addListener(onChange);
                show();
            }
        });
    }

    private void showMore() {
        var first = rows.getChildren().size();
        portion += PORTION;
        show();
        focus(first);
    }

    private void show() {
        var all = model.timeline();
        var words = new TalkWords(i18n, model.today());
        var shown = all.subList(0, Math.min(portion, all.size()));
        rows.getChildren().setAll(shown.stream().map(e -> row(e, words)).toList());
        Parts.show(more, all.size() > shown.size());
        if (all.isEmpty() && model.dossierProperty().get() != null) {
            rows.getChildren().add(empty());
        }
    }

    private Node empty() {
        var empty = new EmptyState();
        empty.getStyleClass().add(Styles.CARD);
        empty.setTitle(i18n.get("dossier.timeline.empty.title"));
        empty.setText(i18n.get("dossier.timeline.empty.text"));
        return empty;
    }

    private Node row(TimelineEntry entry, TalkWords words) {
        var icon = new StackPane(new Icon(icon(entry)));
        icon.getStyleClass().addAll("mark", entry.conversation().state().name().toLowerCase(java.util.Locale.ROOT));
        var line = new Region();
        line.getStyleClass().add("line");
        VBox.setVgrow(line, Priority.ALWAYS);
        var track = new VBox(icon, line);
        track.getStyleClass().add("track");
        var talk = new TimelineRow(entry, words, () -> model.open(entry));
        HBox.setHgrow(talk, Priority.ALWAYS);
        var row = new HBox(track, talk, menu(entry, words));
        row.getStyleClass().add("row");
        return row;
    }

    private static String icon(TimelineEntry entry) {
        return switch (entry.conversation().state()) {
            case PLANNED -> "fth-calendar";
            case RUNNING -> "fth-message-circle";
            case CLOSED -> entry.exercises().isEmpty() ? switch (entry.conversation().setting().kind()) {
                case DEVELOPMENT -> "fth-trending-up";
                case COACHING -> "fth-compass";
                case CATCH_UP -> "fth-coffee";
                case OTHER -> "fth-message-square";
            } : ExerciseIcon.of(entry.exercises().getFirst().id());
        };
    }

    private MenuButton menu(TimelineEntry entry, TalkWords words) {
        var id = "talk-" + entry.id();
        var menu = Parts.more(id + "-more", i18n.get("dossier.timeline.menu", words.title(entry)));
        if (entry.conversation().state() == ConversationState.PLANNED) {
            menu.getItems().add(Parts.item(id + "-move", i18n.get("dossier.timeline.move"), () -> model.plan(entry
                    .conversation(), i18n.language())));
        }
        if (entry.conversation().state() == ConversationState.CLOSED) {
            menu.getItems().add(Parts.item(id + "-correct", i18n.get("dossier.timeline.correct"), () -> model.correct(
                    entry)));
        }
        menu.getItems().add(Parts.item(id + "-delete", i18n.get("dossier.timeline.delete"), () -> delete(entry)));
        return menu;
    }

    private void delete(TimelineEntry entry) {
        model.delete(entry, i18n.get("dossier.timeline.deleted"));
    }

    private void press(KeyEvent event) {
        var talks = talks();
        var place = talks.stream().filter(Node::isFocused).findFirst().map(talks::indexOf).orElse(-1);
        if (place < 0) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.UP -> focus(place - 1);
            case KeyCode.DOWN -> focus(place + 1);
            case KeyCode.HOME -> focus(0);
            case KeyCode.END -> focus(talks.size() - 1);
            case KeyCode.DELETE -> {
                delete(model.timeline().get(place));
                focus(Math.min(place, talks().size() - 1));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<Node> talks() {
        return rows.getChildren().stream().filter(HBox.class::isInstance).map(r -> ((HBox) r).getChildren().get(1))
                .toList();
    }

    private void focus(int place) {
        var talks = talks();
        if (place >= 0 && place < talks.size()) {
            talks.get(place).requestFocus();
        }
    }
}
