package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogsTest extends FxTest {
    private static final Dialogs.Question QUESTION = new Dialogs.Question("De vraag", "De uitleg", "Weg ermee",
            "Laat staan", true);

    private final I18n i18n = new I18n(Language.NL);
    private final AtomicReference<Scene> withKeys = new AtomicReference<>();

    private FxDialogs dialogs() {
        var stage = show(onFx(StackPane::new), 600, 400);
        return new FxDialogs(i18n, () -> stage, withKeys::set);
    }

    private static Stage opened() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(() -> Window.getWindows().size()) == 2);
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> (Stage) Window.getWindows().getLast());
    }

    /// Everything that can be read or heard in this window.
    private static Set<String> words(Stage window) {
        return onFx(() -> window.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance).map(
                n -> ((Labeled) n).getText()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionHasOurWordsOnlyAndItsSafeAnswerHasTheFocus(Language language) throws Exception {
        runFx(() -> i18n.languageProperty().set(language));
        var dialogs = dialogs();
        var answer = new CompletableFuture<Boolean>();
        Platform.runLater(() -> answer.complete(dialogs.confirm(QUESTION)));
        var window = opened();
        assertEquals(Set.of("De vraag", "De uitleg", "Weg ermee", "Laat staan"), words(window));
        assertEquals("Klankbord", window.getTitle());
        assertEquals("dialog-stay", onFx(() -> window.getScene().getFocusOwner().getId()));
        assertSame(window.getScene(), withKeys.get());
        robot.push(KeyCode.ESCAPE);
        assertEquals(false, answer.get(20, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMessageHasOurWordsOnly(Language language) throws Exception {
        runFx(() -> i18n.languageProperty().set(language));
        var dialogs = dialogs();
        var read = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            dialogs.tell(new Dialogs.Message("Het bericht", "De uitleg"));
            read.complete(true);
        });
        var window = opened();
        var understood = Map.of(Language.NL, "Begrepen", Language.EN, "All right");
        assertEquals(Set.of("Het bericht", "De uitleg", understood.get(language)), words(window));
        robot.push(KeyCode.ESCAPE);
        assertEquals(true, read.get(20, TimeUnit.SECONDS));
    }

    @Test
    void goingOnIsAnswered() throws Exception {
        var dialogs = dialogs();
        var answer = new CompletableFuture<Boolean>();
        Platform.runLater(() -> answer.complete(dialogs.confirm(QUESTION)));
        var window = opened();
        var goOn = onFx(() -> window.getScene().getRoot().lookup("#dialog-go-on"));
        robot.clickOn(goOn);
        assertEquals(true, answer.get(20, TimeUnit.SECONDS));
        assertEquals(List.of(), onFx(() -> Window.getWindows().stream().filter(w -> w == window).toList()));
    }
}
