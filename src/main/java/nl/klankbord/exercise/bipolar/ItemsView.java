package nl.klankbord.exercise.bipolar;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// Some of the items, with how far people are among all of them. Arrows up and down go from item to item; moving on without
/// choosing skips one.
final class ItemsView extends VBox implements WithTools {
    private final BipolarRun run;
    private final List<ItemRow> rows;
    private final Label domain = new Label();
    private final Label place = new Label();
    private final Tools tools = new Tools();

    ItemsView(BipolarRun run) {
        this.run = run;
        rows = run.asked().stream().map(i -> new ItemRow(run, i)).toList();
        getStyleClass().add("bipolar-items");
        getChildren().addAll(rows);
        buildTools();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
        var viewport = run.context().screen().viewport();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(run.context().run().stateProperty().subscribe(
                _ -> show()),
                viewport.widthProperty().subscribe(w -> rows.forEach(r -> r.arrange(w.atMost(
                        Width.NARROW))))));
    }

    /// Which items these are among all: a place on the way and nothing else.
    private void buildTools() {
        domain.getStyleClass().addAll(Styles.STRONG, "bipolar-domain");
        domain.setId("bipolar-domain");
        place.setId("bipolar-place");
        place.getStyleClass().addAll(Styles.STRONG, "bipolar-progress-words");
        place.setMinWidth(USE_PREF_SIZE);
        var asked = run.asked();
        var first = asked.isEmpty() ? 0 : run.number(asked.getFirst());
        var last = asked.isEmpty() ? 0 : run.number(asked.getLast());
        place.setText(run.text("run.bipolar.progress", first, last, run.count()));
        var bar = new ProgressBar((double) last / run.count());
        bar.getStyleClass().add("bipolar-progress");
        bar.setAccessibleText(place.getText());
        tools.getChildren().addAll(domain, bar, place);
    }

    private void show() {
        domain.setText(run.domain());
        rows.forEach(ItemRow::show);
    }

    private void pressed(KeyEvent e) {
        if (e.isAltDown() || e.isShortcutDown() || e.isShiftDown()) {
            return;
        }
        var down = e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.KP_DOWN;
        if (down || e.getCode() == KeyCode.UP || e.getCode() == KeyCode.KP_UP) {
            var here = rows.stream().filter(r -> Children.isInside(getScene().getFocusOwner(), r)).findFirst().map(
                    rows::indexOf).orElse(0);
            rows.get(Math.clamp(here + (down ? 1 : -1), 0, rows.size() - 1)).focus();
            e.consume();
        }
    }

    @Override
    public Region tools() {
        return tools;
    }
}
