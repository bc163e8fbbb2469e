package nl.klankbord.exercise.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.Check;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.Text;
import org.jspecify.annotations.Nullable;

/// An exercise as it is defined: stages with steps, texts inline per language. Immutable, and stored with every result
/// that was made with it.
///
/// @param order low first, within the area and on the first screen
/// @param minutes 1 to 480
/// @param intro one sentence on a card: what you do here
/// @param startsPrivate true when a result is private until the person shares it
/// @param keepInView id of the step whose answer stays in view during the other steps, or empty
/// @param sources credits by author and year
public record Exercise(String id, Area area, List<With> with, int minutes, int order, Text title, Text intro,
        boolean startsPrivate, String keepInView, List<Stage> stages, List<String> sources) {

    /// Where an exercise stands in the library. `FRAME` is the arrival and closing around every conversation; it is not
    /// in the library.
    public enum Area {
        @JsonProperty("back")
        BACK, @JsonProperty("inward")
        INWARD, @JsonProperty("ahead")
        AHEAD, @JsonProperty("manager")
        MANAGER, @JsonProperty("trainer")
        TRAINER, @JsonProperty("frame")
        FRAME
    }

    /// With whom it is done.
    public enum With {
        @JsonProperty("alone")
        ALONE, @JsonProperty("pair")
        PAIR, @JsonProperty("group")
        GROUP
    }

    public Exercise {
        Check.id(id, "exercise");
        Check.that((@Nullable Area) area != null, "exercise " + id + ": has no area");
        Check.that(Check.has(title), "exercise " + id + ": has no title");
        Check.that(minutes >= 1 && minutes <= 480, "exercise " + id + ": minutes " + minutes + " is not 1 to 480");
        with = Check.listOrEmpty(with);
        Check.that(!with.isEmpty(), "exercise " + id + ": \"with\" is empty");
        intro = Text.orNone(intro);
        keepInView = Check.textOrEmpty(keepInView);
        stages = Check.listOrEmpty(stages);
        sources = Check.listOrEmpty(sources);
        Check.that(!stages.isEmpty(), "exercise " + id + ": has no stages");
        var ids = new HashSet<String>();
        for (var stage : stages) {
            Check.that(ids.add(stage.id()), "exercise " + id + ": stage " + stage.id() + " stands there twice");
        }
        ids.clear();
        for (var step : stages.stream().flatMap(s -> s.steps().stream()).toList()) {
            Check.that(ids.add(step.id()), "exercise " + id + ": step " + step.id() + " stands there twice");
        }
        together(id, stages.stream().flatMap(s -> s.steps().stream()).toList());
        goOn(id, stages.stream().flatMap(s -> s.steps().stream()).toList());
        Check.that(keepInView.isEmpty() || ids.contains(keepInView),
                "exercise " + id + ": keepInView names a step that is not there: " + keepInView);
        checkCards(id, stages);
    }

    private static void checkCards(String id, List<Stage> stages) {
        var before = new HashMap<String, CardsStep>();
        stages.stream().flatMap(s -> s.steps().stream()).filter(CardsStep.class::isInstance).map(CardsStep.class::cast)
                .forEach(s -> {
                    Check.that(s.cardsOf().isEmpty() || before.containsKey(s.cardsOf()), "exercise " + id + ": step "
                            + s.id() + " goes on with cards of a step that is not there before it: " + s.cardsOf());
                    before.put(s.id(), s);
                });
    }

    /// A screen on which a part of an answer is given needs the step that keeps the answer.
    private static void together(String id, List<Step<?>> steps) {
        for (var part : steps) {
            if (!part.keptBy().equals(part.id())) {
                var keeper = steps.stream().filter(s -> s.id().equals(part.keptBy())).findFirst();
                Check.that(keeper.isPresent(), "exercise " + id + ": step " + part.id()
                        + " is part of a step that is not there: " + part.keptBy());
                keeper.ifPresent(part::fits);
            }
        }
    }

    /// True when it is somebody's own until they share it, and that somebody is the other person rather than the user of
    /// this computer.
    public boolean belongsToThePerson() {
        return startsPrivate && area != Area.MANAGER;
    }

    /// A step can only go on with what was asked before it.
    private static void goOn(String id, List<Step<?>> steps) {
        var asking = new HashSet<String>();
        for (var step : steps) {
            if (step instanceof ScaleStep scale) {
                Check.that(scale.questionOf().isEmpty() || asking.contains(scale.questionOf()), "exercise " + id
                        + ": step " + scale.id() + " goes on with a question that is not asked before it: " + scale
                                .questionOf());
                if (scale.ownQuestion()) {
                    asking.add(scale.id());
                }
            }
        }
    }

    /// Every step in order.
    public Stream<Step<?>> steps() {
        return stages.stream().flatMap(s -> s.steps().stream());
    }

    public Optional<Step<?>> step(String stepId) {
        return steps().filter(s -> s.id().equals(stepId)).findFirst();
    }

    /// The stage that holds this step.
    public Optional<Stage> stageOf(String stepId) {
        return stages.stream().filter(s -> s.steps().stream().anyMatch(t -> t.id().equals(stepId))).findFirst();
    }

    /// This step, then the one with whose cards it goes on, and so forth to the one where the cards were made.
    public List<CardsStep> chain(CardsStep step) {
        var next = step.cardsOf().isEmpty() ? Optional.<Step<?>>empty() : step(step.cardsOf());
        return Stream.concat(Stream.of(step), next.filter(CardsStep.class::isInstance).map(CardsStep.class::cast)
                .stream().flatMap(s -> chain(s).stream())).toList();
    }

    /// The step whose answer stays in view, if there is one.
    public Optional<Step<?>> inView() {
        return step(keepInView);
    }
}
