package nl.klankbord.support;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/// The robot of TestFX that waits for one beat of the toolkit after each move, where TestFX itself waits for a fixed time
/// that is too long on a quiet machine and too short on a busy one.
public final class BeatRobot extends FxRobot {
    @Override
    public BeatRobot push(KeyCode... keys) {
        var keyboard = robotContext().getKeyboardRobot();
        for (var key : keys) {
            keyboard.pressNoWait(key);
        }
        for (var key : List.of(keys).reversed()) {
            keyboard.releaseNoWait(key);
        }
        Pulse.await();
        return this;
    }

    @Override
    public BeatRobot write(String text) {
        var scene = inFront();
        text.codePoints().mapToObj(Character::toString).forEach(c -> robotContext().getBaseRobot().typeKeyboard(scene,
                code(c), c));
        Pulse.await();
        return this;
    }

    private Scene inFront() {
        var windows = robotContext().getWindowFinder();
        return Stream.concat(listWindows().stream().filter(Window::isFocused), Stream.of(windows.targetWindow()))
                .findFirst().map(Window::getScene).orElseThrow();
    }

    private static KeyCode code(String character) {
        return switch (character) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    @Override
    public BeatRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        robotContext().getMouseRobot().moveNoWait(place.query());
        Pulse.await();
        return clickOn(buttons);
    }

    @Override
    public BeatRobot clickOn(MouseButton... buttons) {
        var pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        robotContext().getMouseRobot().pressNoWait(pressed);
        robotContext().getMouseRobot().releaseNoWait(pressed);
        Pulse.await();
        return this;
    }
}
