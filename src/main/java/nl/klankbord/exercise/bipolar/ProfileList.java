package nl.klankbord.exercise.bipolar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// The profile in words: every item with its reading, in the order of the picture. Pressing one chooses it to talk about.
final class ProfileList extends VBox {
    private record Entry(PressPane pane, Label place, Label reading, Label before) {}

    private final BipolarRun run;
    private final ProfileWords words;
    private final Map<Pair, Entry> entries = new LinkedHashMap<>();

    ProfileList(BipolarRun run, Consumer<Pair> pick) {
        this.run = run;
        words = new ProfileWords(run);
        getStyleClass().add("profile-list");
        run.whole().items().forEach(i -> entries.put(i, entry(i, pick)));
        entries.values().forEach(e -> getChildren().add(e.pane()));
    }

    private Entry entry(Pair item, Consumer<Pair> pick) {
        var pane = new PressPane(AccessibleRole.RADIO_BUTTON, () -> pick.accept(item));
        pane.setId("listed-" + item.id());
        pane.getStyleClass().add("option");
        pane.alignTop();
        var mark = new Region();
        mark.getStyleClass().add("radio-mark");
        var place = wrapped("", Styles.SMALL, Styles.QUIET);
        var reading = wrapped("");
        var before = wrapped("", Styles.SMALL, Styles.QUIET);
        before.managedProperty().bind(before.visibleProperty());
        reading.managedProperty().bind(reading.visibleProperty());
        var texts = new VBox(wrapped(words.name(item), Styles.STRONG), place, reading, before);
        texts.getStyleClass().add("option-text");
        HBox.setHgrow(texts, Priority.ALWAYS);
        pane.getChildren().addAll(mark, texts);
        return new Entry(pane, place, reading, before);
    }

    private static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show(@Nullable Before before) {
        var picked = run.now().pick();
        entries.forEach((item, entry) -> {
            entry.pane().setSelected(item.id().equals(picked));
            entry.pane().setAccessibleText(words.spoken(item, before));
            entry.place().setText(words.place(item));
            entry.reading().setText(words.reading(item));
            entry.reading().setVisible(!entry.reading().getText().isEmpty());
            entry.before().setText(words.before(item, before));
            entry.before().setVisible(!entry.before().getText().isEmpty());
        });
    }
}
