package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryViewTest extends FxTest {
    private static final Pdf PDF = new Pdf();

    private final I18n i18n = new I18n(Language.NL);
    private final Viewport viewport = new Viewport();
    private final AskedDialogs dialogs = new AskedDialogs(null);
    private SummaryViewModel model = model("talk");
    private int wentBack;

    @TempDir
    Path folder;

    private SummaryViewModel model(String conversation) {
        return new SummaryViewModel(conversation, new SummaryViewModel.Making(new SampleTalk("nl").source(), PDF),
                new SummaryViewModel.Surroundings(new DirectTasks(), dialogs, (_, _) -> {
                    throw new IOException("no program");
                }, i18n));
    }

    private Parent view() {
        return onFx(() -> new ViewLoader(i18n).load(SummaryView.class, Map.of(SummaryView.class, () -> new SummaryView(
                model, i18n, viewport, () -> wentBack++), SummarySavingView.class,
                () -> new SummarySavingView(model,
                        i18n))));
    }

    private <N extends Node> N node(Parent root, String id, Class<N> type) {
        return type.cast(onFx(() -> root.lookup("#" + id)));
    }

    @BeforeEach
    void whereToSave() {
        dialogs.answer = folder.resolve("s.pdf");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatTakesTheFocusHasANameAndAnId(Language language) {
        i18n.languageProperty().set(language);
        model.saving().save(SummarySaving.Format.PDF);
        model.saving().hand(DocumentOpener.Act.OPEN);
        var root = view();
        show(root, 1280, 800);
        for (var words : List.of(true, false)) {
            runFx(() -> model.asTextProperty().set(words));
            var nodes = onFx(() -> root.lookupAll("*").stream().filter(n -> n.isFocusTraversable() && shown(n))
                    .toList());
            assertTrue(nodes.size() > 12, nodes::toString);
            for (var node : nodes) {
                var name = onFx(() -> {
                    var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                    return node.getAccessibleText() != null ? node.getAccessibleText() : text;
                });
                assertTrue(name instanceof String s && !s.isBlank(), () -> node + " has no name");
                assertTrue(node.getId() != null, () -> node + " has no id");
            }
        }
    }

    private static boolean shown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void thePagesAreShownWithANumber() {
        var root = view();
        show(root, 1280, 800);
        assertEquals(model.pages().size(), onFx(() -> root.lookupAll(".sheet").size()));
        assertEquals("Pagina 2", node(root, "summary-page-2", Node.class).getAccessibleText());
        assertTrue(onFx(() -> ((ImageView) root.lookup("#summary-page-1 ImageView")).getImage().getWidth()) > 1200);
    }

    @Test
    void theWholeScreenWorksByKeyboard() throws IOException {
        var root = view();
        show(root, 1280, 800);
        runFx(node(root, "summary-readers", TextField.class)::requestFocus);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertFalse(model.parts().getFirst().chosen().get());
        assertFalse(node(root, "part-r-grow/goal", CheckBox.class).isSelected());

        runFx(node(root, "summary-as-text", Node.class)::requestFocus);
        robot.push(KeyCode.SPACE);
        assertTrue(model.asTextProperty().get());
        var text = node(root, "summary-text", TextArea.class);
        assertTrue(text.isVisible());
        assertTrue(text.getText().contains("Afspraken") && !text.getText().contains(SampleTalk.GOAL));

        runFx(node(root, "summary-save-pdf", Node.class)::requestFocus);
        robot.push(KeyCode.SPACE);
        assertTrue(Files.exists(folder.resolve("s.pdf")));
        assertTrue(node(root, "summary-saved", Label.class).getText().contains("s.pdf"));

        runFx(node(root, "summary-open", Node.class)::requestFocus);
        robot.push(KeyCode.SPACE);
        var problem = node(root, "summary-problem", Label.class);
        assertTrue(problem.isVisible() && problem.isFocused(), "the message is read out");
        assertTrue(problem.getText().contains("geen programma"));

        runFx(node(root, "summary-back", Node.class)::requestFocus);
        robot.push(KeyCode.SPACE);
        assertEquals(1, wentBack);
    }

    @Test
    void anotherLanguageKeepsWhatWasTypedAndChosen() {
        show(view(), 1280, 800);
        runFx(() -> {
            model.readersProperty().set("ons tweeën");
            model.parts().getFirst().chosen().set(false);
            model.asTextProperty().set(true);
            i18n.languageProperty().set(Language.EN);
        });
        var root = view();
        show(root, 1280, 800);
        assertEquals("ons tweeën", node(root, "summary-readers", TextField.class).getText());
        assertFalse(node(root, "part-r-grow/goal", CheckBox.class).isSelected());
        assertTrue(node(root, "summary-text", TextArea.class).isVisible());
        assertTrue(node(root, "summary-text", TextArea.class).getText().startsWith("Ontwikkelgesprek"),
                "the document stays in the language of the conversation");
        assertEquals("Your conversation with Marit, 14 April 2026", node(root, "summary-subtitle", Label.class)
                .getText());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 1", "1024, 700, 1", "1280, 800, 2", "1024, 700, 2"})
    void nothingFallsOffTheScreen(int width, int height, double scale) {
        model.saving().save(SummarySaving.Format.PDF);
        model.saving().hand(DocumentOpener.Act.OPEN);
        viewport.windowWidthProperty().set(width);
        viewport.windowHeightProperty().set(height);
        viewport.textScaleProperty().set(scale);
        var root = view();
        root.setStyle("-fx-font-size: " + 16 * scale + "px");
        show(root, width, height);
        for (var id : List.of("summary-back", "summary-save-json", "summary-save-pdf", "summary-open", "summary-print",
                "summary-problem", "summary-as-pages", "summary-readers")) {
            var bounds = onFx(() -> {
                var node = node(root, id, Node.class);
                return node.localToScene(node.getLayoutBounds());
            });
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= width + 0.5, id + " " + bounds);
            if (!id.equals("summary-as-pages") && !id.equals("summary-readers")) {
                assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= height + 0.5, id + " " + bounds);
            }
        }
        var scrolled = node(root, "summary-scroll", ScrollPane.class);
        assertEquals(scale > 1, scrolled.isVisible());
    }

    @Test
    void aConversationThatIsGoneOffersTheWayBack() {
        model = model("nobody");
        var root = view();
        show(root, 1280, 800);
        assertFalse(onFx(() -> shown(root.lookup("#summary-save-pdf"))));
        runFx(node(root, "summary-gone-back", Node.class)::requestFocus);
        robot.push(KeyCode.SPACE);
        assertEquals(1, wentBack);
    }
}
