package nl.klankbord.exercise.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
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
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// A line from 0 to 10: which marker is placed, the line itself, the words at its ends and what is asked about each mark.
final class ScaleStepView extends VBox implements ScaleLine.Actions {
    private record Words(AnswerArea field, Function<Answer, String> read) {}

    private final ScaleStep step;
    private final StepContext context;
    private final RunViewModel run;
    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
    private final FlowPane tools = new FlowPane();
    private final Label hint = new Label();
    private final Button takeAway = new Button();
    private final ScaleLine line;
    private final FollowUps followUps;
    private final List<Words> ownWords;
    private final Node low;
    private final Node high;
    private final VBox scale = new VBox();
    private String active;
    private @Nullable Boolean upright;

    ScaleStepView(ScaleStep step, StepContext context) {
        this.step = step;
        this.context = context;
        this.run = context.run();
        this.active = step.markers().getFirst().id();
        var i18n = context.screen().i18n();
        var question = new Words(field("scale-question", 2, t -> edit("question", a -> new Answer(a.marks(), t, a.low(),
                a.high(), a.notes()))), Answer::question);
        var lowest = new Words(field("scale-low", 1, t -> edit("low", a -> new Answer(a.marks(), a.question(), t, a
                .high(), a.notes()))), Answer::low);
        var highest = new Words(field("scale-high", 1, t -> edit("high", a -> new Answer(a.marks(), a.question(), a
                .low(), t, a.notes()))), Answer::high);
        ownWords = List.of(question, lowest, highest);
        low = end(i18n.get("run.scale.low"), step.low(), lowest.field());
        high = end(i18n.get("run.scale.high"), step.high(), highest.field());
        line = new ScaleLine(step.markers().stream().map(m -> new ScaleMark(m, m.label().in(context.screen()
                .language()))).toList(), i18n, this);
        followUps = new FollowUps(step, context, (id, text) -> edit("note-" + id, a -> noted(a, id, text)));
        buildTools();
        scale.getStyleClass().add("scale");
        getStyleClass().add("parts");
        if (step.ownQuestion()) {
            getChildren().add(Labelled.above(i18n.get("run.scale.question"), question.field()));
        }
        getChildren().addAll(scale, followUps);
        show();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(run.stateProperty().subscribe(_ -> show()), context
                .screen().viewport().widthProperty().subscribe(_ -> show())));
    }

    private AnswerArea field(String id, int rows, Consumer<String> typed) {
        var field = new AnswerArea(rows, run, typed);
        field.setId(id);
        return field;
    }

    private Node end(String label, Text example, AnswerArea field) {
        var words = example.in(context.screen().language());
        if (step.ownWords()) {
            field.setPromptText(words);
            return Labelled.above(label, field);
        }
        var fixed = new Label(words);
        fixed.getStyleClass().add(Styles.QUIET);
        fixed.setWrapText(true);
        fixed.setMinHeight(USE_PREF_SIZE);
        return fixed;
    }

    private void buildTools() {
        tools.getStyleClass().add("chips");
        if (step.markers().size() > 1) {
            for (var marker : step.markers()) {
                var chip = new ToggleButton(marker.label().in(context.screen().language()));
                chip.setId("marker-" + marker.id());
                chip.getStyleClass().addAll(Styles.CHIP, ScaleMark.style(marker.role()));
                chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
                chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? new Icon("fth-check") : null));
                chip.setOnAction(_ -> {
                    activate(marker.id());
                    line.requestFocus();
                });
                chips.put(marker.id(), chip);
            }
            tools.getChildren().addAll(chips.values());
        }
        hint.getStyleClass().add(Styles.QUIET);
        hint.managedProperty().bind(hint.visibleProperty());
        takeAway.setId("scale-take-away");
        takeAway.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        takeAway.managedProperty().bind(takeAway.visibleProperty());
        takeAway.setOnAction(_ -> {
            line.requestFocus();
            place(null);
            rest();
        });
        tools.getChildren().addAll(hint, takeAway);
    }

    private Answer now() {
        return run.answer(step).orElseGet(() -> new Answer(Map.of(), "", "", "", Map.of()));
    }

    private void show() {
        var now = now();
        var width = context.screen().viewport().width();
        var narrow = width.atMost(Width.NARROW);
        ownWords.forEach(w -> w.field().show(w.read().apply(now)));
        chips.forEach((id, chip) -> chip.setSelected(id.equals(active)));
        var name = step.markers().stream().filter(m -> m.id().equals(active)).findFirst().orElseThrow().label().in(
                context.screen().language());
        hint.setText(context.screen().i18n().get("run.scale.hint", name));
        hint.setVisible(!now.marks().containsKey(active));
        takeAway.setText(context.screen().i18n().get("run.scale.away", name));
        takeAway.setVisible(now.marks().containsKey(active));
        line.update(now, active, narrow);
        arrange(narrow);
        followUps.update(now, width);
    }

    /// One marker has its hint between the ends of the line, several have their names above it.
    private void arrange(boolean next) {
        if (upright != null && upright == next) {
            return;
        }
        upright = next;
        var alone = chips.isEmpty();
        if (next) {
            Children.arrange(scale, List.of(tools, high, line, low));
        } else {
            var ends = new HBox(low, grow(), high);
            ends.getStyleClass().add("scale-ends");
            if (alone) {
                ends.getChildren().addAll(2, List.of(tools, grow()));
            }
            Children.arrange(scale, alone ? List.of(line, ends) : List.of(tools, line, ends));
        }
    }

    private static Region grow() {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    private void edit(String place, UnaryOperator<Answer> change) {
        run.answer(step, change.apply(now()), place);
    }

    private static Answer noted(Answer a, String id, String text) {
        var notes = new TreeMap<>(a.notes());
        notes.put(id, text);
        notes.values().removeIf(String::isEmpty);
        return new Answer(a.marks(), a.question(), a.low(), a.high(), notes);
    }

    @Override
    public void activate(String marker) {
        active = marker;
        rest();
        show();
    }

    @Override
    public void place(@Nullable Integer value) {
        edit("mark-" + active, a -> {
            var marks = new TreeMap<>(a.marks());
            if (value == null) {
                marks.remove(active);
            } else {
                marks.put(active, value);
            }
            return new Answer(marks, a.question(), a.low(), a.high(), a.notes());
        });
    }

    @Override
    public void rest() {
        run.pause();
    }
}
