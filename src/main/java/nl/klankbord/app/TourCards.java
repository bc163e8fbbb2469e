package nl.klankbord.app;

import java.util.List;
import javafx.scene.input.KeyCode;

/// Taking stock: a board that was left half sorted and the one of a year ago, a card lifted and one open, everything sorted, the
/// energy without and with the columns, and the cards as they are made.
final class TourCards {
    private static final String NAME = "Merel Kuiper";
    private static final String TALK = "demo-merel-stock";
    private static final List<Integer> UPWARDS = List.of(6, -4, 3, 5, 8, -2, -5, 7, 1, -6);

    private final TourHands hands;
    private final Visitor visitor;

    TourCards(TourHands hands) {
        this.hands = hands;
        visitor = hands.visitor;
    }

    void all() {
        hands.talk(NAME, TALK);
        hands.picture("cards-half");
        visitor.click("cards-earlier");
        hands.picture("cards-earlier");
        visitor.click("cards-earlier");
        sort();
        energy();
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        make();
        hands.leave();
    }

    private void sort() {
        visitor.focus("card-s4");
        visitor.press(KeyCode.SPACE);
        visitor.press(KeyCode.UP);
        visitor.press(KeyCode.RIGHT);
        hands.picture("cards-lifted");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.ENTER);
        hands.picture("cards-open");
        visitor.press(KeyCode.ESCAPE);
        List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT1).forEach(visitor::press);
        hands.picture("cards-full");
    }

    private void energy() {
        hands.on();
        hands.picture("cards-energy-empty");
        for (int i = 0; i < UPWARDS.size(); i++) {
            visitor.focus("card-s" + (i + 1));
            for (int step = 0; step < Math.abs(UPWARDS.get(i)); step++) {
                visitor.press(KeyCode.ALT, UPWARDS.get(i) > 0 ? KeyCode.UP : KeyCode.DOWN);
            }
        }
        hands.picture("cards-energy-hidden");
        visitor.click("cards-reveal");
        hands.picture("cards-matrix");
        visitor.click("board-ask-next");
        hands.picture("cards-matrix-question");
    }

    private void make() {
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        hands.picture("cards-make");
        for (int i = 1; i <= UPWARDS.size(); i++) {
            visitor.focus("card-s" + i);
            visitor.press(KeyCode.DELETE);
        }
        hands.picture("cards-empty");
        UPWARDS.forEach(_ -> visitor.press(KeyCode.CONTROL, KeyCode.Z));
    }
}
