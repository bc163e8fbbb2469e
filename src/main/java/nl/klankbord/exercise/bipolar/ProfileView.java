package nl.klankbord.exercise.bipolar;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// The profile: each item by itself, drawn or as a list, and beside it what a place says. Nothing is added up, compared
/// with other people or put in an order. On request the places of an earlier time stand behind those of now.
final class ProfileView extends VBox implements WithTools {
    private final BipolarRun run;
    private final Label domain = new Label();
    private final ToggleButton asList = new ToggleButton();
    private final MenuButton earlier = new MenuButton();
    private final ToggleGroup times = new ToggleGroup();
    private final Tools tools = new Tools();
    private final ProfileChart chart;
    private final ProfileList list;
    private final ReadingPane aside;
    private final VBox picture = new VBox();
    private final HBox columns = new HBox();
    private List<Before> offered = List.of();
    private Pair looking;
    private @Nullable Before before;

    ProfileView(BipolarRun run) {
        this.run = run;
        getStyleClass().add("profile");
        looking = first();
        chart = new ProfileChart(run, this::look, this::pick);
        list = new ProfileList(run, this::pick);
        aside = new ReadingPane(run, this::pick);
        picture.getStyleClass().addAll(Styles.CARD, "profile-picture");
        columns.getStyleClass().add("profile-columns");
        domain.getStyleClass().addAll(Styles.STRONG, "bipolar-domain");
        domain.setId("bipolar-domain");
        asList.setId("profile-as-list");
        asList.getStyleClass().addAll(Styles.TONAL);
        asList.setText(run.text("run.bipolar.as-list"));
        asList.setGraphic(new Icon("fth-list"));
        asList.setOnAction(_ -> {
            showPicture();
            show();
        });
        earlier.setId("profile-before");
        earlier.setGraphic(new Icon("fth-clock"));
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(chart, Priority.ALWAYS);
        showPicture();
        offer();
        var screen = run.context().screen();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(run.context().run().stateProperty().subscribe(
                _ -> offer()), run.context().earlier().subscribe(_ -> offer()),
                screen.viewport().widthProperty()
                        .subscribe(this::arrange)));
    }

    private HBox sides() {
        var left = new Label(run.in(run.whole().left()), new Icon("fth-anchor"));
        var right = new Label(run.in(run.whole().right()), new Icon("fth-compass"));
        left.setWrapText(true);
        right.setWrapText(true);
        right.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var sides = new HBox(left, between, right);
        sides.getStyleClass().add("profile-sides");
        return sides;
    }

    private void showPicture() {
        picture.getChildren().setAll(sides(), asList.isSelected() ? list : chart);
    }

    private void arrange(Width width) {
        Pane box = width.atMost(Width.NARROW) ? new VBox(picture, aside) : columns;
        if (box == columns) {
            HBox.setHgrow(picture, Priority.ALWAYS);
            Children.arrange(columns, List.of(picture, aside));
        } else {
            box.getStyleClass().add("profile-stacked");
            VBox.setVgrow(picture, Priority.ALWAYS);
        }
        VBox.setVgrow(box, Priority.ALWAYS);
        Children.arrange(this, List.of(box));
    }

    /// What is read first: the first item that was not skipped.
    private Pair first() {
        var items = run.whole().items();
        return items.stream().filter(i -> run.now().positions().containsKey(i.id())).findFirst().orElse(items
                .getFirst());
    }

    private void look(Pair item) {
        looking = item;
        show();
    }

    private void pick(Pair item) {
        looking = item;
        if (!run.whole().pick().isEmpty()) {
            run.change("pick", a -> a.picking(item.id().equals(a.pick()) ? "" : item.id()));
        }
        show();
    }

    /// A menu with the earlier times, when there are any; one of them at a time stands behind the places of now.
    private void offer() {
        var next = Before.of(run);
        if (!next.equals(offered) || tools.getChildren().isEmpty()) {
            offered = next;
            if (before != null && !offered.contains(before)) {
                before = null;
            }
            earlier.getItems().setAll(item("profile-before-0", run.text("run.bipolar.before.none"), null));
            offered.forEach(b -> earlier.getItems().add(item("profile-before-" + (offered.indexOf(b) + 1), b.said(run),
                    b)));
            tools.getChildren().setAll(offered.isEmpty()
                    ? List.of(domain, asList)
                    : List.of(domain, earlier, asList));
        }
        show();
    }

    private RadioMenuItem item(String id, String text, @Nullable Before then) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(times);
        item.setSelected(Objects.equals(then, before));
        item.setOnAction(_ -> {
            before = then;
            show();
        });
        return item;
    }

    private void show() {
        domain.setText(run.domain());
        earlier.setText(before == null
                ? run.text("run.bipolar.before.show")
                : run.text("run.bipolar.before.shown", before.said(run)));
        chart.show(looking, before);
        list.show(before);
        aside.show(asList.isSelected() ? null : looking, before);
    }

    @Override
    public Region tools() {
        return tools;
    }
}
