package nl.klankbord.exercise.bipolar;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// One item: a pole at each side and five places between them; where there is little room one pole above and one below. An
/// item that is turned while it is asked stands here as it is seen; what it keeps is its place in the profile.
final class ItemRow extends GridPane {
    private final BipolarRun run;
    private final Pair item;
    private final Label before;
    private final Label after;
    private final PlaceRow places;

    ItemRow(BipolarRun run, Pair item) {
        this.run = run;
        this.item = item;
        setId("item-" + item.id());
        getStyleClass().addAll(Styles.CARD, "bipolar-item");
        before = pole(run.in(item.flip() ? item.right() : item.left()), "before");
        after = pole(run.in(item.flip() ? item.left() : item.right()), "after");
        places = new PlaceRow("item-" + item.id(), this::choose);
        getChildren().addAll(before, places, after);
    }

    private static Label pole(String text, String side) {
        var pole = new Label(text);
        pole.getStyleClass().addAll("pole", side);
        pole.setWrapText(true);
        pole.setMinHeight(USE_PREF_SIZE);
        pole.setMaxWidth(Double.MAX_VALUE);
        return pole;
    }

    /// Puts the poles beside the places, or above and below them.
    void arrange(boolean narrow) {
        getStyleClass().remove("stacked");
        getColumnConstraints().clear();
        if (narrow) {
            getStyleClass().add("stacked");
            getColumnConstraints().add(share(100));
        } else {
            getColumnConstraints().addAll(share(32), share(36), share(32));
        }
        setConstraints(before, 0, 0);
        setConstraints(places, narrow ? 0 : 1, narrow ? 1 : 0);
        setConstraints(after, narrow ? 0 : 2, narrow ? 2 : 0);
        setHalignment(places, HPos.CENTER);
        setHgrow(places, Priority.ALWAYS);
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    void show() {
        var position = run.now().positions().get(item.id());
        places.show(position == null ? null : Integer.valueOf(item.turned(position)), this::spoken);
    }

    private String spoken(int place) {
        var of = run.text("run.bipolar.item", run.number(item), run.count(), before.getText(), after.getText());
        return run.text("run.bipolar.item.place", of, place, BipolarStep.RIGHTMOST);
    }

    private void choose(@Nullable Integer place) {
        run.change("item-" + item.id(), a -> place == null
                ? a.skipping(item.id())
                : a.at(item.id(), item.turned(place)));
    }

    void focus() {
        places.focus();
    }
}
