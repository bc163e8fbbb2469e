package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Under the picture: its days, the track one draws on, earlier lines to lay behind it, nearer and back, and the list.
final class LineBar extends FlowPane {
    private static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");
    /// Earlier lines that are offered; the others are found in the dossier.
    private static final int MOST_EARLIER = 3;

    private final LineViewModel model;
    private final StepContext context;
    private final I18n i18n;
    private final Button days;
    private final List<ToggleButton> tracks = new ArrayList<>();
    private final List<Node> zoom;
    private final ToggleButton list;
    private List<Earlier> offered = List.of();
    private List<ToggleButton> ghosts = List.of();

    LineBar(LineViewModel model, LineFrame frame, StepContext context) {
        this.model = model;
        this.context = context;
        i18n = context.screen().i18n();
        getStyleClass().addAll("line-chips", "line-bar");
        days = new Button(null, new Icon("fth-calendar"));
        days.setId("line-days");
        days.getStyleClass().addAll(Styles.CHIP, Styles.COMPACT);
        days.setOnAction(_ -> model.askSpan());
        model.step().tracks().stream().filter(_ -> model.step().tracks().size() > 1).forEach(t -> tracks.add(track(t)));
        zoom = List.of(icon("line-zoom-out", "fth-zoom-out", "run.line.zoom.out", () -> frame.zoomStep(false)), icon(
                "line-zoom-in", "fth-zoom-in", "run.line.zoom.in", () -> frame.zoomStep(true)),
                icon("line-zoom-whole",
                        "fth-maximize-2", "run.line.zoom.whole", frame::zoomOut));
        list = new ToggleButton(i18n.get("run.line.list"), new Icon("fth-list"));
        list.setId("line-list");
        list.getStyleClass().addAll(Styles.CHIP, Styles.COMPACT);
        list.setOnAction(_ -> model.showAsList(list.isSelected()));
        show();
    }

    private ToggleButton track(Item track) {
        var chip = new ToggleButton(track.text().in(context.screen().language()));
        chip.setId("track-" + track.id());
        chip.getStyleClass().addAll(Styles.CHIP, Styles.COMPACT);
        chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        chip.setUserData(track.id());
        var sample = new Region();
        sample.getStyleClass().add("track-sample");
        sample.pseudoClassStateChanged(SECOND, !tracks.isEmpty());
        chip.setGraphic(sample);
        chip.setOnAction(_ -> {
            model.track(track.id());
            show();
        });
        return chip;
    }

    private Button icon(String id, String icon, String key, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.GHOST, "tool");
        button.setAccessibleText(i18n.get(key));
        button.setTooltip(new Tooltip(i18n.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton ghost(Earlier earlier, int position) {
        var chip = new ToggleButton(i18n.get("run.line.earlier", Dates.date(earlier.day(), i18n.language())));
        chip.setId("line-earlier-" + position);
        chip.getStyleClass().addAll(Styles.CHIP, Styles.COMPACT);
        chip.setUserData(earlier);
        var sample = new Region();
        sample.getStyleClass().addAll("track-sample", "of-ghost");
        chip.setGraphic(sample);
        chip.setOnAction(_ -> model.ghost(chip.isSelected() ? earlier : null));
        return chip;
    }

    void show() {
        var language = i18n.language();
        days.setText(
                model.shown().stretch().map(s -> i18n.get("run.line.days", Dates.date(s.from(), language), Dates.date(s
                        .to(), language))).orElseGet(() -> i18n.get("run.line.days.none")));
        days.setAccessibleText(i18n.get("run.line.days.change", days.getText()));
        tracks.forEach(t -> t.setSelected(model.trackProperty().get().equals(t.getUserData())));
        var earlier = context.earlier().get().stream().filter(e -> e.to(model.step()).filter(a -> a.points().size() > 1)
                .isPresent()).limit(MOST_EARLIER).toList();
        if (!earlier.equals(offered)) {
            offered = earlier;
            ghosts = earlier.stream().map(e -> ghost(e, earlier.indexOf(e) + 1)).toList();
        }
        var ghost = model.ghostProperty().get();
        if (ghost != null && !earlier.contains(ghost)) {
            model.ghost(null);
        }
        ghosts.forEach(g -> g.setSelected(g.getUserData().equals(model.ghostProperty().get())));
        list.setSelected(model.asListProperty().get());
        var nodes = new ArrayList<Node>();
        nodes.add(days);
        if (!list.isSelected()) {
            nodes.addAll(tracks);
            nodes.addAll(ghosts);
            nodes.addAll(zoom);
        }
        nodes.add(list);
        Children.arrange(this, nodes);
    }
}
