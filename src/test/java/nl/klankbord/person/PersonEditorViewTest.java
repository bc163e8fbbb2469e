package nl.klankbord.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonEditorViewTest extends FxTest {
    private final DirectTasks tasks = new DirectTasks();
    private final InMemoryStore store = new InMemoryStore();
    private final List<String> went = new ArrayList<>();
    private final I18n i18n = new I18n(Language.NL);
    private final StackPane place = onFx(StackPane::new);
    private final PersonEditorViewModel model = new PersonEditorViewModel(null, new PersonEditorViewModel.Around(store
            .persons(), tasks, new Saves(tasks), tasks, () -> "new"), i18n, new PersonEditorViewModel.Ways(went::add,
                    () -> went.add("back")));

    private void open(Language language) {
        show(place, 900, 900);
        reload(language);
    }

    private void reload(Language language) {
        runFx(() -> {
            i18n.languageProperty().set(language);
            Parent view = new ViewLoader(i18n).load(new PersonEditorView(model, i18n));
            place.getChildren().setAll(view);
        });
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasAName(Language language) {
        open(language);
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(place)));
    }

    @Test
    void somebodyIsAddedByKeyboardOnly() {
        open(Language.NL);
        robot.write("Noor Willems").push(KeyCode.TAB).write("Planner").push(KeyCode.TAB).write("Uil").push(KeyCode.TAB)
                .write("1 oktober 2026").push(KeyCode.ENTER);
        assertEquals(List.of(new Person("new", "Noor Willems", "Uil", "Planner", LocalDate.of(2026, 10, 1), tasks
                .instant())), store.persons().all());
        assertEquals(List.of("new"), went);
    }

    @Test
    void theFirstWrongFieldGetsTheFocusAndSaysWhatIsNeeded() {
        open(Language.NL);
        robot.push(KeyCode.TAB).write("Planner").push(KeyCode.ENTER);
        assertTrue(robot.lookup("#person-name").query().isFocused());
        assertEquals("Er staat nog geen naam. Schrijf er een, dan kun je verder.", text("#person-name-message"));
        robot.write("Noor");
        assertEquals("", text("#person-name-message"));
        robot.clickOn("#person-review").write("31 april").clickOn("#person-save");
        assertTrue(robot.lookup("#person-review").query().isFocused());
        assertEquals("April heeft 30 dagen. Bedoel je 30 april of 1 mei?", text("#person-review-message"));
        assertEquals(List.of(), store.persons().all());
    }

    @Test
    void whatWasTypedSurvivesAnotherLanguage() {
        open(Language.NL);
        robot.write("Noor").clickOn("#person-review").write("1 oktober 2026");
        reload(Language.EN);
        assertEquals("Add someone", text("#person-title"));
        assertEquals("Noor", robot.lookup("#person-name").queryAs(TextField.class).getText());
        assertEquals("1 October 2026", robot.lookup("#person-review").queryAs(TextField.class).getText());
        assertEquals("Thursday 1 October 2026", text("#person-review-message"));
    }

    @Test
    void cancellingGoesBack() {
        open(Language.EN);
        robot.write("Noor").clickOn("#person-cancel");
        assertEquals(List.of("back"), went);
        assertEquals(List.of(), store.persons().all());
    }
}
