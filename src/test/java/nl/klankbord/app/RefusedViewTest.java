package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.store.Refusal;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.Cut;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.ViewLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedViewTest extends FxTest {
    private static final String FILE = "/home/hanna/.local/share/klankbord/klankbord.db";

    private final List<String> chosen = new ArrayList<>();

    private Parent open(Refusal refusal, Language language, double scale) {
        var i18n = new I18n(language);
        var choices = new RefusedView.Choices(FILE, refusal, () -> chosen.add("retry"), () -> chosen.add("look"),
                () -> chosen.add("quit"));
        var view = onFx(() -> {
            var root = new ViewLoader(i18n).load(new RefusedView(choices, i18n));
            root.setStyle("-fx-font-size: " + 16 * scale + "px");
            return root;
        });
        show(view, 1024, 620);
        return view;
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalFitsInBothLanguagesAlsoInLargeText(Refusal refusal) {
        for (var language : Language.values()) {
            for (var scale : List.of(1.0, 2.0)) {
                var view = open(refusal, language, scale);
                assertEquals(List.of(), onFx(() -> Cut.texts(view)), language + " " + scale);
                assertEquals(List.of(), onFx(() -> Accessible.unnamed(view)));
                var quit = view.lookup("#refused-quit");
                runFx(quit::requestFocus);
                assertTrue(onFx(() -> view.getScene().getRoot().getLayoutBounds().contains(quit.localToScene(quit
                        .getLayoutBounds()))), refusal + " " + language + " " + scale);
                var i18n = new I18n(language);
                assertEquals(i18n.get(refusal.titleKey(), FILE), onFx(() -> ((Label) view.lookup("#refused-title"))
                        .getText()));
                assertTrue(onFx(() -> ((Label) view.lookup("#refused-file")).getText()).contains(FILE));
            }
        }
    }

    @Test
    void eachWayOutIsReachedByKey() {
        open(Refusal.DAMAGED, Language.NL, 1);
        robot.push(KeyCode.ENTER).push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertEquals(List.of("retry", "look", "quit"), chosen);
    }
}
