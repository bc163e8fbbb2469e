package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.PeopleView;
import nl.klankbord.person.PeopleViewModel;
import nl.klankbord.person.PersonEditorView;
import nl.klankbord.person.PersonEditorViewModel;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From an empty list to the page of the first person, by keyboard only, on the real screens.
class FirstPersonWalkTest extends FxTest {
    private final StackPane place = onFx(StackPane::new);
    private final Viewport viewport = new Viewport();

    @ParameterizedTest
    @EnumSource
    void theFirstPersonIsAddedAndTheirPageOpens(Language language) {
        var samples = new DossierSamples(language);
        samples.store.persons().delete(DossierSamples.NOOR);
        show(place, 1000, 900);
        runFx(() -> openPeople(samples));
        runFx(() -> robot.lookup("#people-add-first").query().requestFocus());
        robot.push(KeyCode.SPACE).write("Noor").push(KeyCode.ENTER);
        assertEquals("Noor", robot.lookup("#dossier-name").queryAs(Label.class).getText());
        assertTrue(robot.lookup("#timeline .empty-state").tryQuery().isPresent());
        runFx(() -> openPeople(samples));
        runFx(() -> robot.lookup("#people-filter").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("Noor", robot.lookup("#dossier-name").queryAs(Label.class).getText());
    }

    private void openPeople(DossierSamples samples) {
        var model = new PeopleViewModel(samples.store.persons(), Map::of, samples.tasks, samples.deletions,
                new PeopleViewModel.Ways(id -> openDossier(samples, id), () -> openCard(samples)));
        place.getChildren().setAll(new ViewLoader(samples.i18n).load(new PeopleView(model, samples.i18n, viewport,
                () -> LocalDate.of(2026, 4, 14))));
    }

    private void openCard(DossierSamples samples) {
        var around = new PersonEditorViewModel.Around(samples.store.persons(), samples.tasks, samples.saves,
                samples.tasks, samples.ids());
        var model = new PersonEditorViewModel(null, around, samples.i18n, new PersonEditorViewModel.Ways(
                id -> openDossier(samples, id), () -> openPeople(samples)));
        place.getChildren().setAll(new ViewLoader(samples.i18n).load(new PersonEditorView(model, samples.i18n)));
    }

    private void openDossier(DossierSamples samples, String id) {
        place.getChildren().setAll(new ViewLoader(samples.i18n).load(new DossierView(samples.open(id), samples.i18n,
                viewport)));
    }
}
