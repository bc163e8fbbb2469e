package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.Cut;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RailTest extends FxTest {
    @ParameterizedTest
    @CsvSource({"NL, 1280, 1", "EN, 1280, 1", "NL, 1280, 2", "EN, 1280, 2", "NL, 1024, 2", "EN, 1024, 2"})
    void nothingIsCutAndEverythingHasAName(Language language, double width, double scale) {
        var viewport = new Viewport();
        viewport.windowWidthProperty().set(width);
        viewport.textScaleProperty().set(scale);
        var shown = onFx(() -> {
            var i18n = new I18n(language);
            var nowhere = new Navigator(route -> {
                throw new AssertionError(route);
            }, i18n);
            var rail = new Rail(i18n, nowhere, viewport, () -> {});
            var place = rail.top().isVisible() ? rail.top() : rail.side();
            place.setStyle("-fx-font-size: " + 16 * scale + "px");
            return place;
        });
        show(shown, width, 800);
        assertEquals(List.of(), onFx(() -> Cut.texts(shown)));
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(shown)));
    }
}
