package nl.klankbord.exercise.bipolar;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// Beside the picture: what the place of one item says, the item people want to talk about, and what all this cannot say.
final class ReadingPane extends VBox {
    private final BipolarRun run;
    private final ProfileWords words;
    private final Label name = wrapped("", Styles.H2);
    private final Label place = wrapped("", Styles.SMALL, Styles.QUIET);
    private final Label reading = wrapped("", Styles.LEAD, "profile-reading");
    private final Label before = wrapped("", Styles.SMALL, Styles.QUIET);
    private final Button pick = new Button();
    private final VBox one = new VBox(name, place, reading, before, pick);
    private final Label picked = wrapped("");
    private final VBox chosen;
    private final Button more = new Button();
    private final Label whole = wrapped("", Styles.SMALL);
    private @Nullable Pair item;

    /// @param choose gets the item people choose, or take back
    ReadingPane(BipolarRun run, Consumer<Pair> choose) {
        this.run = run;
        words = new ProfileWords(run);
        getStyleClass().add("profile-aside");
        one.getStyleClass().add("profile-one");
        one.setId("profile-reading");
        pick.setId("profile-pick");
        pick.getStyleClass().addAll(Styles.TONAL);
        pick.setMinWidth(USE_PREF_SIZE);
        pick.setOnAction(_ -> {
            if (item != null) {
                choose.accept(item);
            }
        });
        picked.setId("profile-picked");
        chosen = new VBox(wrapped(run.in(run.whole().pick()), Styles.H3), picked);
        chosen.getStyleClass().add("profile-chosen");
        shown(chosen, !run.whole().pick().isEmpty());
        getChildren().addAll(one, chosen, note());
    }

    /// The first paragraph always stands there; the rest, with its sources, opens on request.
    private VBox note() {
        var paragraphs = run.in(run.whole().note()).split("\n\n", 2);
        var note = new VBox(wrapped(paragraphs[0], Styles.SMALL, Styles.QUIET));
        note.getStyleClass().add("profile-note");
        shown(note, !paragraphs[0].isEmpty());
        if (paragraphs.length > 1) {
            more.setId("profile-note-more");
            more.getStyleClass().addAll(Styles.GHOST, Styles.LINK);
            more.setMinWidth(USE_PREF_SIZE);
            whole.setText(paragraphs[1]);
            whole.setId("profile-note");
            // it can have the focus, so that opening it reads it aloud
            whole.setFocusTraversable(true);
            open(false);
            more.setOnAction(_ -> open(!whole.isVisible()));
            note.getChildren().addAll(more, whole);
        }
        return note;
    }

    private void open(boolean on) {
        shown(whole, on);
        more.setText(run.text(on ? "run.bipolar.note.less" : "run.bipolar.note.more"));
        more.setGraphic(new Icon(on ? "fth-chevron-up" : "fth-chevron-down"));
    }

    private static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void shown(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// @param looking the item people look at, or null
    void show(@Nullable Pair looking, @Nullable Before then) {
        item = looking;
        var now = run.now();
        shown(one, looking != null);
        if (looking != null) {
            name.setText(words.name(looking));
            place.setText(words.place(looking));
            reading.setText(words.reading(looking));
            shown(reading, !reading.getText().isEmpty());
            before.setText(words.before(looking, then));
            shown(before, !before.getText().isEmpty());
            var on = looking.id().equals(now.pick());
            pick.setText(run.text(on ? "run.bipolar.pick.not" : "run.bipolar.pick"));
            pick.setGraphic(new Icon(on ? "fth-x" : "fth-message-circle"));
            shown(pick, !run.whole().pick().isEmpty());
        }
        picked.setText(now.pick().isEmpty()
                ? run.text("run.bipolar.pick.none")
                : run.whole().item(now.pick()).map(words::name).orElse(run.text("run.bipolar.unknown")));
    }
}
