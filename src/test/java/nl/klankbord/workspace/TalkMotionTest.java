package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// A step comes into view by fading and the drawer by sliding. Nobody ever waits for that.
class TalkMotionTest extends TalkFxTest {
    private TalkViewModel talk(boolean reduced) {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> holder.getScene().getPreferences().setReducedMotion(reduced));
        return talk;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void typingRightAfterAStepChangeLandsInTheNewStep(boolean reduced) {
        var talk = talk(reduced);
        runFx(() -> talk.goTo(Table.at(talk, "grow", "goal")));
        var seen = new ArrayList<Double>();
        var focused = onFx(() -> {
            talk.goTo(Table.at(talk, "grow", "situation"));
            var owner = holder.getScene().getFocusOwner();
            seen.add(holder.lookup(".step-pane").getOpacity());
            return owner.getId();
        });
        assertEquals("answer", focused);
        assertEquals(List.of(reduced ? 1.0 : 0.0), seen);
        write("Nu al");
        table.settle();
        assertEquals(List.of("Nu al"), table.said("grow", "situation"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stepAndDrawerEndInTheSamePlace(boolean reduced) throws Exception {
        var talk = talk(reduced);
        runFx(() -> {
            talk.goTo(Table.at(talk, "grow", "situation"));
            talk.drawer().open(Tab.QUESTIONS);
        });
        var step = node("workspace-question").getParent();
        var drawer = node("workspace-drawer");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(() -> step.getOpacity() == 1 && drawer
                .getOpacity() == 1));
        assertEquals(0, drawer.getTranslateX());
        assertEquals(1280 - drawer.getLayoutBounds().getWidth(), drawer
                .localToScene(0, 0).getX());
    }

    @Test
    void aDrawerThatIsClosedIsGoneAtOnceAndOneThatChangesPlaceDoesNotSlideAgain() {
        var talk = talk(false);
        var drawn = onFx(() -> {
            talk.drawer().open(Tab.NOTES);
            var drawer = holder.lookup("#workspace-drawer");
            var opening = drawer.getOpacity();
            drawer.setOpacity(0.5);
            viewport.windowWidthProperty().set(1000);
            return List.of(opening, drawer.getOpacity());
        });
        assertEquals(List.of(0.0, 0.5), drawn);
        runFx(() -> talk.drawer().close());
        assertFalse(has("workspace-drawer"));
    }
}
