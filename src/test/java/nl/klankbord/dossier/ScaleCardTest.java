package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.Test;

/// The answers to a question over time on the page of a person.
class ScaleCardTest extends FxTest {
    private final DossierSamples samples = new DossierSamples(Language.NL);
    private final ScaleSamples scales = new ScaleSamples(samples);
    private final StackPane place = onFx(StackPane::new);

    private DossierViewModel open() {
        var model = onFx(samples::open);
        show(place, 1100, 950);
        load(model);
        return model;
    }

    private void load(DossierViewModel model) {
        runFx(() -> {
            Parent view = new ViewLoader(samples.i18n).load(new DossierView(model, samples.i18n, new Viewport()));
            place.getChildren().setAll(view);
        });
    }

    private void threeTalks() {
        scales.placed("a", "2025-06-17T11:00:00Z", "q1", "Hoe stevig sta ik?", 2);
        scales.placed("b", "2025-10-07T11:00:00Z", "q1", "Hoe stevig sta ik?", 3);
        scales.placed("c", "2026-01-20T11:00:00Z", "q1", "Hoe stevig sta ik?", 4);
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private boolean has(String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ScaleCardTest::below))
                : Stream.of(node);
    }

    private List<String> textsIn(String id) {
        return onFx(() -> below(node(id)).filter(Label.class::isInstance).map(l -> ((Label) l).getText()).toList());
    }

    private String focused() {
        return onFx(() -> Objects.requireNonNullElse(place.getScene().getFocusOwner().getId(), ""));
    }

    @Test
    void withoutAnAnswerThereIsNoCard() {
        samples.closed("a", "2025-06-17T11:00:00Z");
        open();
        assertFalse(has("scale-card"));
    }

    @Test
    void theNewestWordsAreShownAtFirst() {
        threeTalks();
        open();
        assertEquals(List.of("20 januari 2026, nu: 4, goed genoeg: 8", "Wat maakt dat je niet lager staat?",
                "Woorden van c"), textsIn("scale-said"));
    }

    @Test
    void theFocusGoesFromDotToDotAndShowsTheWordsOfEach() {
        threeTalks();
        open();
        runFx(() -> node("scale-point-2").requestFocus());
        robot.push(KeyCode.LEFT);
        assertEquals("scale-point-1", focused());
        assertTrue(textsIn("scale-said").contains("Woorden van b"));
        robot.push(KeyCode.HOME);
        assertEquals("scale-point-0", focused());
        assertTrue(textsIn("scale-said").contains("Woorden van a"));
        robot.push(KeyCode.LEFT).push(KeyCode.END);
        assertEquals("scale-point-2", focused());
        assertEquals("17 juni 2025, nu: 2, goed genoeg: 8. Wat maakt dat je niet lager staat? Woorden van a", onFx(
                () -> node("scale-point-0").getAccessibleText()));
    }

    @Test
    void theMouseOverADotShowsItsWords() {
        threeTalks();
        open();
        robot.moveTo("#scale-point-0");
        assertTrue(textsIn("scale-said").contains("Woorden van a"));
        robot.clickOn("#scale-point-1");
        assertEquals("scale-point-1", focused());
    }

    @Test
    void theTableSaysTheSameAsThePicture() {
        threeTalks();
        var model = open();
        var picture = onFx(() -> IntStream.range(0, 3).mapToObj(i -> ((Label) node("scale-point-" + i)).getText())
                .toList());
        assertEquals(List.of("2", "3", "4"), picture);
        robot.clickOn("#scale-table");
        assertFalse(has("scale-plot"));
        assertEquals(List.of("Dag", "Plek", "goed genoeg", "20 januari 2026", "4", "8", "Woorden van c",
                "7 oktober 2025", "3", "8", "Woorden van b", "17 juni 2025", "2", "8", "Woorden van a"),
                textsIn(
                        "scale-rows"));
        runFx(() -> samples.i18n.languageProperty().set(Language.EN));
        load(model);
        assertTrue(textsIn("scale-rows").contains("20 January 2026"), "the table stays in another language");
    }

    @Test
    void anotherQuestionIsOneMenuAway() {
        threeTalks();
        scales.placed("d", "2025-02-01T11:00:00Z", "q2", "Hoe rustig is het?", 7);
        var model = open();
        MenuButton others = robot.lookup("#scale-others").query();
        assertEquals(List.of("Hoe rustig is het? (Schaalvraag)"), onFx(() -> others.getItems().stream().map(i -> i
                .getText()).toList()));
        runFx(() -> others.getItems().getFirst().fire());
        assertTrue(textsIn("scale-card").contains("Hoe rustig is het?"));
        assertTrue(textsIn("scale-said").contains("Woorden van d"));
        assertEquals("q2", Objects.requireNonNull(model.scales().shownProperty().get()).key().asked());
    }

    @Test
    void aTalkThatIsDeletedTakesItsDotAlong() {
        threeTalks();
        open();
        runFx(() -> samples.deletions.delete(new Deletion("c", "weg"), () -> {}));
        assertFalse(has("scale-point-2"));
        assertTrue(textsIn("scale-said").contains("Woorden van b"));
        runFx(samples.deletions::takeBack);
        assertTrue(has("scale-point-2"));
    }

    @Test
    void fiftyAnswersEachHaveTheirDotAndName() {
        var first = LocalDate.of(2025, 4, 14);
        IntStream.range(0, 50).forEach(i -> scales.placed("t" + i, first.plusDays(7L * i) + "T11:00:00Z", "q1", "Hoe?",
                i % 11));
        open();
        var dots = onFx(() -> IntStream.range(0, 50).mapToObj(i -> node("scale-point-" + i)).toList());
        for (int i = 0; i < 50; i++) {
            for (int j = i + 1; j < 50; j++) {
                var one = dots.get(i).getBoundsInParent();
                var other = dots.get(j).getBoundsInParent();
                var apart = Math.hypot(one.getCenterX() - other.getCenterX(), one.getCenterY() - other.getCenterY());
                assertTrue(apart > one.getWidth() - 1, i + " and " + j);
            }
        }
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(place)));
    }
}
