package nl.klankbord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.klankbord.conversation.AgreementSamples;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.search.SearchViewModel.Around;
import nl.klankbord.search.SearchViewModel.Sources;
import nl.klankbord.search.SearchViewModel.Ways;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.ViewLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchViewTest extends FxTest {
    private static final ExerciseCatalog CATALOG = ExerciseCatalog.shipped();

    private final DirectTasks tasks = new DirectTasks();
    private final List<String> happened = new ArrayList<>();

    private Stage open(Language language, SearchScope scope) {
        var store = AgreementSamples.store();
        var i18n = new I18n(language);
        var ways = new Ways() {
            @Override
            public void open(SearchHit hit) {
                happened.add(hit.id());
            }

            @Override
            public void close() {
                happened.add("closed");
            }
        };
        var model = new SearchViewModel(new Sources(SearchSamples.index(), store.persons(), store.conversations(),
                CATALOG), new Around(tasks, new PendingDeletions(tasks), i18n), scope, ways);
        var stage = show(
                onFx(() -> new ViewLoader(i18n).load(new SearchView(model, i18n, () -> AgreementSamples.TODAY))),
                800, 600);
        runFx(() -> field(stage).requestFocus());
        return stage;
    }

    private static TextField field(Stage stage) {
        return (TextField) stage.getScene().lookup("#search-field");
    }

    private static Label label(Stage stage, String id) {
        return (Label) stage.getScene().lookup(id);
    }

    private static List<String> results(Stage stage) {
        return onFx(() -> ((VBox) stage.getScene().lookup("#search-results")).getChildren().stream().filter(
                SearchRow.class::isInstance).map(Node::getId).toList());
    }

    @Test
    void aPersonIsFoundAndOpenedByKeyboardAlone() {
        var stage = open(Language.NL, new SearchScope.Everything());
        robot.write("noor");
        assertEquals(List.of("search-PERSON-noor", "search-CONVERSATION-talk-noor"), results(stage));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        assertEquals("Noor Willems, Pagina openen", field(stage).getAccessibleHelp());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("closed", "noor"), happened);
        assertTrue(field(stage).isFocused());
    }

    @Test
    void aClickOpensWhatIsClicked() {
        open(Language.NL, new SearchScope.Everything());
        robot.write("verhoeven");
        robot.clickOn("#search-CONVERSATION-talk-daan");
        assertEquals(List.of("closed", "talk-daan"), happened);
    }

    @Test
    void whatIsChosenIsAlwaysInView() {
        var stage = open(Language.NL, new SearchScope.Everything());
        runFx(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 32px;"));
        robot.write("e");
        for (int i = 0; i < results(stage).size(); i++) {
            robot.push(KeyCode.DOWN);
        }
        var scroll = (ScrollPane) onFx(() -> stage.getScene().lookup("#search-scroll"));
        var last = onFx(() -> stage.getScene().lookup("#" + results(stage).getLast()));
        assertTrue(onFx(() -> scroll.localToScene(scroll.getBoundsInLocal()).getMaxY() + 1 >= last.localToScene(last
                .getBoundsInLocal()).getMaxY()));
        assertTrue(onFx(scroll::getVvalue) > 0);
    }

    @Test
    void escCloses() {
        open(Language.EN, new SearchScope.Everything());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), happened);
    }

    @Test
    void nothingFoundIsSaidWithTheWordThatWasTyped() {
        var stage = open(Language.EN, new SearchScope.Everything());
        assertTrue(label(stage, "#search-hint").isVisible());
        robot.write("xyz");
        assertEquals("Nothing found for “xyz”. A shorter beginning of the word may help.", label(stage, "#search-hint")
                .getText());
        assertFalse(stage.getScene().lookup("#search-scroll").isVisible());
    }

    @Test
    void togetherItSaysWhatItLooksThrough() {
        var stage = open(Language.NL, new SearchScope.Together("noor"));
        assertEquals("Jullie kijken samen: hier vind je alleen wat over Noor gaat en gedeeld is.", label(stage,
                "#search-together").getText());
        robot.write("daan");
        assertEquals(List.of(), results(stage));
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasANameInBothLanguages(Language language) {
        var stage = open(language, new SearchScope.Everything());
        robot.write("noor");
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(stage.getScene().getRoot())));
    }
}
