package nl.klankbord.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// The history line: choosing its days, the empty picture, a line half-way with a point open, with the line of last year
/// behind it, by keyboard, as a list, and in the least window.
final class TourLine {
    private static final String NAME = "Joris van Dalen";
    private static final String TALK = "demo-joris-3";

    /// Places of the hand in a stroke.
    private static final int STROKE = 120;

    private final TourHands hands;
    private final Visitor visitor;

    TourLine(TourHands hands) {
        this.hands = hands;
        visitor = hands.visitor;
    }

    void all() {
        hands.talk(NAME, TALK);
        hands.picture("line-half-way");
        visitor.click("line-earlier-1");
        hands.picture("line-with-last-year");
        visitor.focus("point-4");
        visitor.press(KeyCode.ENTER);
        visitor.await("point-label");
        hands.picture("line-dip-open");
        visitor.focus("point-note-way-out");
        visitor.type(hands.word("Elke ochtend eerst één klus afgemaakt.", "Finished one job first, every morning."));
        visitor.focus("point-tag");
        visitor.type(hands.word("Kiezen wat eerst kan", "Choosing what comes first"));
        visitor.press(KeyCode.ENTER);
        hands.picture("line-dip-told");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.END);
        visitor.press(KeyCode.N);
        visitor.press(KeyCode.SHIFT, KeyCode.UP);
        hands.picture("line-point-by-keyboard");
        visitor.press(KeyCode.L);
        hands.picture("line-as-list");
        visitor.press(KeyCode.ENTER);
        hands.picture("line-list-open");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.L);
        visitor.click("line-days");
        hands.picture("line-days");
        visitor.click("span-whole-career");
        hands.picture("line-days-career");
        visitor.click("span-keep");
        drawing();
        small();
        hands.on();
        hands.picture("line-talents");
        hands.leave();
    }

    /// Takes every point away, draws a line by hand, and undoes it all.
    private void drawing() {
        visitor.focus("point-1");
        int points = 0;
        while (visitor.find("point-1") != null) {
            visitor.press(KeyCode.HOME);
            visitor.press(KeyCode.DELETE);
            points++;
        }
        hands.picture("line-empty");
        // one hand for the whole stroke: another would not know that the button is down
        var hand = visitor.ask(Robot::new);
        stroke(hand, 0, STROKE / 2);
        hands.picture("line-drawing");
        stroke(hand, STROKE / 2, STROKE);
        hands.picture("line-drawn");
        for (int i = 0; i <= points; i++) {
            visitor.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    /// A part of a stroke through the picture: the hand comes down at its beginning and lets go at its end.
    private void stroke(Robot robot, int from, int to) {
        var picture = visitor.await("line");
        visitor.ask(() -> {
            var bounds = picture.localToScreen(picture.getLayoutBounds());
            for (int i = from; i <= to; i++) {
                double x = bounds.getMinX() + bounds.getWidth() * (0.1 + 0.8 * i / STROKE);
                double y = bounds.getCenterY() + bounds.getHeight() * 0.3 * Math.sin(9.0 * i / STROKE);
                robot.mouseMove(x, y);
                if (i == 0) {
                    robot.mousePress(MouseButton.PRIMARY);
                } else if (i == STROKE) {
                    robot.mouseRelease(MouseButton.PRIMARY);
                }
            }
            return true;
        });
        visitor.settle();
    }

    /// Least window with the largest text.
    private void small() {
        var before = hands.settings();
        hands.look(before.withTextPercent(200));
        hands.resize(new TourCommand.Size(1024, 700));
        hands.picture("512px-line");
        visitor.focus("point-2");
        visitor.press(KeyCode.ENTER);
        hands.picture("512px-line-open");
        visitor.press(KeyCode.ESCAPE);
        hands.look(before);
        hands.picture("1024-line");
        hands.resize(hands.size());
    }
}
