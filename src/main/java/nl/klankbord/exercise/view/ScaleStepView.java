package nl.klankbord.exercise.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.exercise.step.ScaleStep.Asking;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// A line from 0 to 10: which marker is placed, the line itself, the words at its ends and what is asked about each mark.
final class ScaleStepView extends VBox implements ScaleLine.Actions, WithTools {
    /// More earlier marks than this would crowd the line; the others are in the list.
    static final int MOST_EARLIER = 3;

    private record Words(AnswerArea field, Function<Answer, String> read) {}

    private final ScaleStep step;
    private final StepContext context;
    private final RunViewModel run;
    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
    private final MarkerChips tools = new MarkerChips();
    private final Label hint = new Label();
    private final Button takeAway = new Button();
    private final VBox help = new VBox(hint, takeAway);
    private final ScaleLine line;
    private final EarlierQuestions earlierQuestions;
    private final EarlierMarks earlier;
    private final FollowUps followUps;
    private final List<Words> ownWords;
    private final Label fixedLow;
    private final Label fixedHigh;
    private final Node low;
    private final Node high;
    private final VBox scale = new VBox();
    private List<EarlierMark> earlierMarks = List.of();
    private String active;
    private @Nullable Integer aimed;
    private @Nullable Boolean upright;

    ScaleStepView(ScaleStep step, StepContext context) {
        this.step = step;
        this.context = context;
        this.run = context.run();
        this.active = step.markers().getFirst().id();
        var i18n = context.screen().i18n();
        var question = new Words(field("scale-question", 2, t -> edit("question", a -> a.withQuestion(t, run::newId))),
                Answer::question);
        var lowest = new Words(field("scale-low", 1, t -> edit("low", a -> a.withLow(t))), Answer::low);
        var highest = new Words(field("scale-high", 1, t -> edit("high", a -> a.withHigh(t))), Answer::high);
        ownWords = List.of(question, lowest, highest);
        fixedLow = fixed("scale-end-low");
        fixedHigh = fixed("scale-end-high");
        low = end(i18n.get("run.scale.low"), step.low(), lowest.field(), fixedLow);
        high = end(i18n.get("run.scale.high"), step.high(), highest.field(), fixedHigh);
        line = new ScaleLine(step.markers().stream().map(m -> new ScaleMark(m, m.label().in(context.screen()
                .language()))).toList(), i18n, this);
        earlierQuestions = new EarlierQuestions(step, context, this::choose);
        earlier = new EarlierMarks(context);
        followUps = new FollowUps(step, context, (id, text) -> edit("note-" + id, a -> a.withNote(id, text)));
        buildTools();
        scale.getStyleClass().add("scale");
        getStyleClass().add("parts");
        if (step.ownQuestion()) {
            getChildren().addAll(earlierQuestions, Labelled.above(i18n.get("run.scale.question"), question.field()));
        }
        getChildren().addAll(scale, earlier, followUps);
        show();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(run.stateProperty().subscribe(_ -> show()), context
                .screen().viewport().widthProperty().subscribe(_ -> show()),
                context.earlier().subscribe(
                        _ -> show())));
    }

    private AnswerArea field(String id, int rows, Consumer<String> typed) {
        var field = new AnswerArea(rows, run, typed);
        field.setId(id);
        return field;
    }

    private static Label fixed(String id) {
        var fixed = new Label();
        fixed.setId(id);
        fixed.getStyleClass().add(Styles.QUIET);
        fixed.setWrapText(true);
        fixed.setMinHeight(USE_PREF_SIZE);
        return fixed;
    }

    private Node end(String label, Text example, AnswerArea field, Label fixed) {
        if (step.ownWords()) {
            field.setPromptText(example.in(context.screen().language()));
            return Labelled.above(label, field);
        }
        return fixed;
    }

    private void buildTools() {
        for (var marker : step.markers()) {
            var chip = new ToggleButton(marker.label().in(context.screen().language()));
            chip.setId("marker-" + marker.id());
            chip.getStyleClass().addAll(Styles.CHIP, ScaleMark.style(marker.role()));
            chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            chip.graphicProperty().bind(chip.selectedProperty().map(on -> new Icon(on
                    ? "fth-check"
                    : ScaleMark.icon(
                            marker.role()))));
            chip.setOnAction(_ -> {
                activate(marker.id());
                line.requestFocus();
            });
            chips.put(marker.id(), chip);
        }
        tools.getChildren().addAll(chips.values());
        tools.setVisible(chips.size() > 1);
        tools.setManaged(chips.size() > 1);
        help.getStyleClass().add("scale-help");
        hint.getStyleClass().add(Styles.QUIET);
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.visibleProperty());
        takeAway.setId("scale-take-away");
        takeAway.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        takeAway.managedProperty().bind(takeAway.visibleProperty());
        takeAway.setOnAction(_ -> {
            line.requestFocus();
            run.pause();
            place(null);
            run.pause();
        });
    }

    /// Which marker is placed; nothing to choose from when there is one.
    @Override
    public Region tools() {
        return tools;
    }

    private Answer now() {
        return run.answer(step).orElse(Answer.NONE);
    }

    private void show() {
        var now = now();
        var shown = aimed == null ? now : now.withMark(active, aimed);
        var narrow = context.screen().viewport().width().atMost(Width.NARROW);
        var asking = step.asking(run.answers());
        ownWords.forEach(w -> w.field().show(w.read().apply(now)));
        if (step.ownQuestion()) {
            earlierQuestions.show(asking.asked());
        }
        var language = context.screen().language();
        fixedLow.setText(asking.low().isEmpty() ? step.low().in(language) : asking.low());
        fixedHigh.setText(asking.high().isEmpty() ? step.high().in(language) : asking.high());
        chips.forEach((id, chip) -> chip.setSelected(id.equals(active)));
        var name = step.markers().stream().filter(m -> m.id().equals(active)).findFirst().orElseThrow().label().in(
                language);
        hint.setText(context.screen().i18n().get("run.scale.hint", name));
        hint.setVisible(!now.marks().containsKey(active));
        takeAway.setText(context.screen().i18n().get("run.scale.away", name));
        takeAway.setVisible(now.marks().containsKey(active));
        showEarlier();
        line.update(shown, active, narrow);
        arrange(narrow);
        followUps.update(now, EarlierMark.newest(earlierMarks));
    }

    private void showEarlier() {
        var next = EarlierMark.of(step, context);
        if (!next.equals(earlierMarks)) {
            earlierMarks = next;
            var byValue = next.stream().limit(MOST_EARLIER).collect(Collectors.groupingBy(EarlierMark::value,
                    TreeMap::new, Collectors.toList()));
            line.showEarlier(byValue.values().stream().map(here -> new Ghost(here, context, earlier::lookAt)).toList());
        }
        earlier.show(next);
    }

    /// What to do with the active marker stands between the ends of the line.
    private void arrange(boolean next) {
        if (upright != null && upright == next) {
            return;
        }
        upright = next;
        if (next) {
            Children.arrange(scale, List.of(help, high, line, low));
        } else {
            var ends = new HBox(low, grow(), help, grow(), high);
            ends.getStyleClass().add("scale-ends");
            Children.arrange(scale, List.of(line, ends));
        }
    }

    private static Region grow() {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    private void choose(Asking asking) {
        run.pause();
        edit("asked", a -> a.asking(asking));
        run.pause();
    }

    private void edit(String place, UnaryOperator<Answer> change) {
        run.answer(step, change.apply(now()), place);
    }

    @Override
    public void activate(String marker) {
        active = marker;
        run.pause();
        show();
    }

    @Override
    public void aim(int value) {
        aimed = value;
        show();
    }

    @Override
    public void place(@Nullable Integer value) {
        edit("mark-" + active, a -> a.withMark(active, value));
    }

    @Override
    public void letGo() {
        var value = aimed;
        aimed = null;
        if (value != null) {
            run.pause();
            place(value);
            show();
        }
        run.pause();
    }
}
