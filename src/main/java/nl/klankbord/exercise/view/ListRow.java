package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.run.Spoken;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// One item of a list. Closed it shows its text and ratings; open, its text can be edited and it has ten buttons per criterion.
final class ListRow extends Beside {
    /// What a row asks its list to do.
    interface Actions {
        void open(@Nullable String id);

        void text(String id, String text);

        void rate(String id, Item criterion, @Nullable Integer rating);

        void move(String id, int by);

        void remove(String id);

        void pick(String id);
    }

    private final ListStep step;
    private final StepContext context;
    private final Actions actions;
    private final String id;
    private final PressPane summary;
    private final @Nullable PickMark mark;
    private @Nullable ListRowEditor editor;

    ListRow(String id, ListStep step, StepContext context, Actions actions) {
        this.id = id;
        this.step = step;
        this.context = context;
        this.actions = actions;
        getStyleClass().addAll(Styles.CARD, "list-row");
        summary = new PressPane(AccessibleRole.BUTTON, () -> actions.open(id));
        summary.getStyleClass().add("list-summary");
        mark = step.pick() == ListStep.Pick.NONE
                ? null
                : new PickMark(step.pick() == ListStep.Pick.ONE, () -> actions
                        .pick(id));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
            actions.move(id, e.getCode() == KeyCode.UP ? -1 : 1);
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && editor != null) {
            actions.open(null);
            summary.requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE && e.getTarget() == summary) {
            actions.remove(id);
            e.consume();
        }
    }

    /// @param position counts from 1; ids of nodes are made of it
    void update(ListStep.Entry entry, int position, boolean open, Width width) {
        setId("item-" + position);
        var children = new ArrayList<Node>();
        if (mark != null) {
            mark.setId(getId() + "-pick");
            mark.show(entry.picked(), context.screen().i18n().get("run.list.pick", entry.text()));
            children.add(mark);
        }
        Node body = open ? editor(entry) : summary(entry, width);
        HBox.setHgrow(body, Priority.ALWAYS);
        children.add(body);
        Children.arrange(this, children);
    }

    private Node editor(ListStep.Entry entry) {
        var shown = editor;
        if (shown == null) {
            shown = new ListRowEditor(id, step, context, actions);
            editor = shown;
        }
        shown.update(getId(), entry);
        return shown;
    }

    private Node summary(ListStep.Entry entry, Width width) {
        editor = null;
        summary.setId(getId() + "-open");
        var ratings = ratings(entry);
        var spoken = new ArrayList<String>();
        spoken.add(entry.text());
        ratings.forEach((name, rating) -> spoken.add(Spoken.place(context.screen().i18n(), name, rating,
                ListStep.HIGHEST_RATING)));
        summary.setAccessibleText(String.join(", ", spoken));
        var text = new Label(entry.text());
        text.getStyleClass().add("list-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        if (width.atMost(Width.NARROW) && !ratings.isEmpty()) {
            var below = new HBox();
            below.getStyleClass().add("ratings-below");
            ratings.forEach((name, rating) -> below.getChildren().addAll(quiet(name), number(rating)));
            var both = new VBox(text, below);
            HBox.setHgrow(both, Priority.ALWAYS);
            summary.getChildren().setAll(both);
        } else {
            HBox.setHgrow(text, Priority.ALWAYS);
            summary.getChildren().setAll(text);
            ratings.values().forEach(rating -> {
                var cell = new HBox(number(rating), new Pips(rating));
                cell.getStyleClass().add("rating-column");
                summary.getChildren().add(cell);
            });
        }
        return summary;
    }

    private Map<String, @Nullable Integer> ratings(ListStep.Entry entry) {
        var map = new LinkedHashMap<String, @Nullable Integer>();
        step.criteria().forEach(c -> map.put(c.text().in(context.screen().language()), entry.ratings().get(c.id())));
        return map;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        return label;
    }

    private static Label number(@Nullable Integer rating) {
        var label = new Label(rating == null ? "–" : rating.toString());
        label.getStyleClass().add(rating == null ? "rating-none" : "rating-number");
        return label;
    }

    /// Puts the focus where one goes on after opening: on the first rating, or in the text when there is none.
    void focusInside() {
        if (editor != null) {
            editor.focusFirst();
        } else {
            summary.requestFocus();
        }
    }
}
