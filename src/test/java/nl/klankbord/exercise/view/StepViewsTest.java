package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the view of every kind, empty and filled in, in both languages.
class StepViewsTest extends StepFxTest {
    static List<Arguments> everything() {
        return Samples.ALL.stream().flatMap(step -> Arrays.stream(Language.values()).map(l -> Arguments.of(step, l)))
                .toList();
    }

    static List<Step<?>> kinds() {
        return Samples.ALL;
    }

    @Test
    void theSamplesHoldEveryKind() {
        assertEquals(Arrays.stream(Step.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                Samples.ALL.stream()
                        .map(Object::getClass).collect(Collectors.toSet()));
    }

    private void fill() {
        var run = talk.run;
        run.answer(Samples.LIST,
                ListEdits.add(new ListStep.Answer(List.of()), List.of(ListEdits.fresh("a", "een"), ListEdits
                        .fresh("b", "twee"))),
                "x");
        run.answer(Samples.PICK, ListEdits.add(new ListStep.Answer(List.of()), List.of(ListEdits.fresh("a", "een"))),
                "x");
        run.answer(Samples.SCALE,
                new ScaleStep.Answer(Map.of("now", 6, "best", 6, "step", 6, "enough", 10), "",
                        "", "", Map.of()),
                "x");
        run.answer(Samples.CHECKLIST, new ChecklistStep.Answer(Map.of("time", "n", "o", ""), List.of(
                new ChecklistStep.Own("o", "eigen"))), "x");
        run.answer(Samples.CARDS, StepSamples.cards().full(), "x");
        run.answer(Samples.LINE, new LineStep.Answer("year", "2025-04-14", "2026-04-14", List.of(new LineStep.Point("p",
                "work", 0.2, 0.6, "peak", "Eerste klus", Map.of(), List.of("Doorzetten"), false),
                LineStep.Point.shape(
                        "q", "work", 0.7, -0.4))),
                "x");
        run.answer(Samples.BIPOLAR, BipolarStep.Answer.NONE.about("talks").at("feedback", 2).at("help", 5).picking(
                "help"), "x");
        run.addAgreement(Samples.AGREEMENTS, AgreementEdits.what(Commitment.NONE, "bellen"));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(StepViewsTest::all))
                : Stream.of(node);
    }

    private static boolean isNamed(Node node) {
        var text = (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return (text != null && !text.isBlank()) || node.queryAccessibleAttribute(
                AccessibleAttribute.LABELED_BY) != null || (node.getAccessibleText() != null
                        && !node
                                .getAccessibleText().isBlank());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static List<Node> focusable(Parent root) {
        return onFx(() -> all(root).filter(n -> n.isFocusTraversable() && !n.isDisabled() && isSeen(n)).toList());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyFocusableNodeHasANameAndAnIdOfItsOwn(Step<?> step, Language language) {
        fill();
        var root = open(step, language);
        openAll();
        var ids = new HashSet<String>();
        for (var node : focusable(root)) {
            assertTrue(onFx(() -> isNamed(node)), node + " has no name");
            assertNotNull(node.getId(), node + " has no id");
            assertTrue(ids.add(node.getId()), node.getId() + " stands there twice");
        }
    }

    private void openAll() {
        for (var id : List.of("item-1-open", "agreement-1-open", "agreement-1-more", "point-1")) {
            if (isShown(id)) {
                runFx(() -> node(id).executeAccessibleAction(AccessibleAction.FIRE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tabGoesThroughEveryFieldInReadingOrder(Step<?> step) {
        fill();
        var root = open(step, Language.NL);
        openAll();
        var all = focusable(root).stream().map(Node::getId).toList();
        var seen = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            if (i == 0) {
                runFx(() -> node(all.getFirst()).requestFocus());
            } else {
                press(KeyCode.TAB);
            }
            seen.add(focused());
        }
        assertEquals(all, seen);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itFitsBesideTheDrawerAndInALargeText(Step<?> step) {
        fill();
        var root = open(step, Language.NL);
        openAll();
        // room for a step in px, the width of the window it is in, and the text scale
        for (var size : new double[][] {{570, 1200, 1}, {860, 1024, 1}, {940, 1024, 1.5}, {1190, 1280, 2}, {
                940, 1024, 2}}) {
            runFx(() -> {
                talk.viewport.windowWidthProperty().set(size[1]);
                talk.viewport.textScaleProperty().set(size[2]);
                root.setStyle("-fx-font-size: " + 16 * size[2] + "px");
                root.applyCss();
            });
            var view = (Region) root.getChildren().getLast();
            var needs = onFx(() -> view.minWidth(-1));
            assertTrue(needs <= size[0], step.id() + " needs " + needs + " of " + size[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theRunLetsGoOfAViewThatLeftItsWindow(Step<?> step) throws InterruptedException {
        var gone = new WeakReference<>(onFx(() -> {
            var view = StepViews.viewFor(step, talk.context(Language.NL));
            var scene = new Scene(new VBox(view));
            scene.setRoot(new VBox());
            return view;
        }));
        for (int i = 0; i < 20 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertNull(gone.get(), "the run still knows the view");
    }
}
