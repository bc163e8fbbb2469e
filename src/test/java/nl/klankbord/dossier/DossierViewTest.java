package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierViewTest extends FxTest {
    private static final String SECRET = "zebravink";

    private final DossierSamples samples = new DossierSamples(Language.NL);
    private final Viewport viewport = new Viewport();
    private final StackPane place = onFx(StackPane::new);
    private DossierViewModel model = onFx(samples::open);

    @BeforeEach
    void fill() {
        samples.planned("plan", "2026-04-14T10:30");
        samples.closed("done", "2026-01-20T11:00:00Z");
        samples.exercise("done", Visibility.SHARED, "Meer regie", "");
        samples.agreed("a1", "done", "Eigen voorstel", Who.YOU, LocalDate.of(2026, 4, 14));
        samples.jot("j1", SECRET, "2026-04-09T09:00:00Z");
    }

    private void open(Language language, double width, double height) {
        model = onFx(samples::open);
        show(place, width, height);
        reload(language);
    }

    private void open() {
        open(Language.NL, 1000, 950);
    }

    private void reload(Language language) {
        runFx(() -> {
            samples.i18n.languageProperty().set(language);
            Parent view = new ViewLoader(samples.i18n).load(new DossierView(model, samples.i18n, viewport));
            place.getChildren().setAll(view);
        });
    }

    private void focus(String id) {
        Node node = robot.lookup(id).query();
        runFx(node::requestFocus);
    }

    private List<String> texts() {
        return shown(Labeled.class).stream().map(l -> String.valueOf(l.getText())).toList();
    }

    /// Every visible node of this type on the page.
    private <T> List<T> shown(Class<T> type) {
        return onFx(() -> below(place).filter(type::isInstance).map(type::cast).toList());
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(
                        DossierViewTest::below))
                : Stream.of(node);
    }

    private void choose(String menu, String item) {
        MenuButton button = robot.lookup(menu).query();
        runFx(() -> button.getItems().stream().filter(i -> item.equals(i.getId())).forEach(i -> i.fire()));
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasAName(Language language) {
        open(language, 1000, 950);
        runFx(() -> model.plan(null, language));
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(place)));
    }

    @Test
    void theHeaderSaysWhoAndSinceWhen() {
        open();
        assertEquals("Noor Willems", robot.lookup("#dossier-name").queryAs(Label.class).getText());
        assertEquals("Coördinator planning, jullie praten sinds januari 2026", robot.lookup("#dossier-about").queryAs(
                Label.class).getText());
    }

    @Test
    void talksAreWalkedOpenedAndDeletedByKeyboardOnly() {
        open();
        focus("#talk-plan");
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertEquals(List.of("prepare plan", "summary done"), samples.visited);
        robot.push(KeyCode.HOME).push(KeyCode.DELETE);
        assertTrue(robot.lookup("#talk-plan").tryQuery().isEmpty());
        assertTrue(robot.lookup("#talk-done").query().isFocused());
        runFx(samples.deletions::takeBack);
        assertTrue(robot.lookup("#talk-plan").tryQuery().isPresent());
    }

    @Test
    void aTalkIsOpenedByMouse() {
        open();
        robot.clickOn("Meer regie");
        assertEquals(List.of("summary done"), samples.visited);
    }

    @Test
    void notesAreAddedChangedAndDeletedByKeyboardOnly() {
        open();
        focus("#jot-new");
        robot.write("Vroeg om hulp").push(KeyCode.ENTER).write("Bleef rustig").push(KeyCode.ENTER);
        assertEquals(List.of("Bleef rustig", "Vroeg om hulp", SECRET), model.jots().jots().stream().map(Note::text)
                .toList());
        focus("#jot-j1-edit");
        robot.push(KeyCode.SPACE).write(" zong").push(KeyCode.ENTER);
        assertEquals(SECRET + " zong", samples.store.notes().find("j1").orElseThrow().text());
        focus("#jot-j1-delete");
        robot.push(KeyCode.SPACE);
        assertFalse(texts().contains(SECRET + " zong"));
        runFx(samples.deletions::takeBack);
        assertTrue(texts().contains(SECRET + " zong"));
    }

    @Test
    void escPutsTheOldWordsOfANoteBack() {
        open();
        robot.clickOn("#jot-j1-edit").write(" weg").push(KeyCode.ESCAPE);
        assertTrue(texts().contains(SECRET));
        assertEquals(SECRET, samples.store.notes().find("j1").orElseThrow().text());
    }

    @Test
    void whileTwoPeopleLookNothingPrivateIsOnThePage() {
        open();
        assertTrue(texts().contains(SECRET));
        robot.clickOn("#dossier-together");
        assertTrue(texts().stream().noneMatch(t -> t.contains(SECRET)));
        assertTrue(robot.lookup("#jots").tryQuery().isEmpty());
        assertTrue(robot.lookup("#review").tryQuery().isEmpty());
        reload(Language.EN);
        assertTrue(robot.lookup("#jots").tryQuery().isEmpty());
    }

    @Test
    void aTalkIsPlannedByKeyboardOnly() {
        open();
        choose("#dossier-more", "person-plan");
        assertTrue(robot.lookup("#plan-day").query().isFocused());
        robot.write("31 april").push(KeyCode.TAB).push(KeyCode.TAB).write("10.30").push(KeyCode.TAB).push(
                KeyCode.SPACE);
        focus("#plan-save");
        robot.push(KeyCode.SPACE);
        assertTrue(robot.lookup("#plan-day").query().isFocused());
        assertEquals("April heeft 30 dagen. Bedoel je 30 april of 1 mei?", robot.lookup("#plan-day-message").queryAs(
                Label.class).getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("30 april");
        focus("#plan-save");
        robot.push(KeyCode.SPACE);
        var stored = samples.store.conversations().find("new-1").orElseThrow();
        assertEquals("2026-04-30T10:30", String.valueOf(stored.moments().plannedFor()));
        assertEquals(ConversationKind.DEVELOPMENT, stored.setting().kind());
        assertTrue(robot.lookup("#plan").tryQuery().isEmpty());
        assertTrue(robot.lookup("#talk-new-1").tryQuery().isPresent());
    }

    @Test
    void whatIsBeingTypedSurvivesAnotherLanguage() {
        open();
        runFx(() -> model.plan(null, Language.NL));
        robot.clickOn("#plan-place").write("Kantine").clickOn("#plan-time").write("10.3");
        robot.clickOn("#jot-new").write("half woo");
        robot.clickOn("#jot-j1-edit").write("x");
        reload(Language.EN);
        assertEquals("Kantine", robot.lookup("#plan-place").queryAs(TextField.class).getText());
        assertEquals("10.3", robot.lookup("#plan-time").queryAs(TextField.class).getText());
        assertEquals("half woo", robot.lookup("#jot-new").queryAs(TextField.class).getText());
        assertTrue(texts().contains("Open agreements"));
        assertEquals(SECRET + "x", robot.lookup("#jot-j1-text").queryAs(TextField.class).getText());
    }

    @ParameterizedTest
    @CsvSource({"1064, 1280, 1", "952, 1024, 1", "1000, 1000, 1.25", "1000, 1000, 2"})
    void nothingIsCutSideways(double width, double window, double scale) {
        runFx(() -> {
            viewport.windowWidthProperty().set(window);
            viewport.textScaleProperty().set(scale);
            place.setStyle("-fx-font-size: " + 16 * scale + "px");
        });
        open(Language.NL, width, 900);
        runFx(() -> model.plan(null, Language.NL));
        var edge = place.getWidth();
        assertEquals(List.of(),
                shown(Control.class).stream().filter(c -> c instanceof Labeled || c instanceof TextField)
                        .filter(c -> c.localToScene(c.getLayoutBounds()).getMaxX() > edge).toList());
        assertEquals(List.of(), onFx(() -> below(place).filter(Label.class::isInstance).map(Label.class::cast).filter(
                l -> l.getHeight() + 1 < l.prefHeight(l.getWidth())).map(Label::getText).toList()));
    }

    @Test
    void aThousandTalksOpenAPortionAtATime() {
        IntStream.range(0, 1000).forEach(i -> samples.closed("c" + i, "2025-01-01T10:00:00Z"));
        open();
        assertEquals(TimelinePane.PORTION, robot.lookup(".talk").queryAll().size());
        focus("#timeline-more");
        robot.push(KeyCode.SPACE);
        assertEquals(2 * TimelinePane.PORTION, robot.lookup(".talk").queryAll().size());
    }

    @Test
    void thePersonIsDeletedFromTheMenuWithAWayBack() {
        open();
        choose("#dossier-more", "person-delete");
        assertEquals(List.of("people"), samples.visited);
        assertTrue(samples.deletions.isHidden(DossierSamples.NOOR));
    }

    @Test
    void theDayToLookAgainIsSaidGentlyOnceItIsThere() {
        samples.store.persons().save(DossierSamples.person("Noor Willems", LocalDate.of(2026, 4, 14)));
        open();
        assertEquals("Je wilde op 14 april 2026 opnieuw kijken wat je van Noor bewaart.", robot.lookup("#review-text")
                .queryAs(Label.class).getText());
        robot.clickOn("#review-day");
        assertEquals(List.of("edit noor"), samples.visited);
    }
}
