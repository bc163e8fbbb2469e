package nl.klankbord.app;

import javafx.scene.input.KeyCode;

/// The scaling question: the question that is asked again, the line from empty to full with the earlier places on it, the
/// confidence, and all answers on the page of the person.
final class TourScale {
    private static final String NAME = "Lotte Brandsma";
    private static final String TALK = "demo-lotte-5";

    private final TourHands hands;
    private final Visitor visitor;

    TourScale(TourHands hands) {
        this.hands = hands;
        visitor = hands.visitor;
    }

    void all() {
        hands.talk(NAME, TALK);
        hands.picture("scale-earlier-places");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        hands.picture("scale-question-again");
        visitor.click("asked-1");
        hands.picture("scale-question-new");
        visitor.click("asked-1");
        hands.on();
        visitor.focus("scale");
        visitor.press(KeyCode.DIGIT5);
        hands.picture("scale-one-marker");
        place("enough", KeyCode.DIGIT7);
        place("step", KeyCode.DIGIT6);
        place("best", KeyCode.DIGIT5);
        visitor.focus("follow-up-not-lower");
        visitor.type(hands.word("Ik doe het inwerken, en mag meelopen bij projecten.",
                "I introduce new colleagues, and can shadow projects."));
        hands.picture("scale-all-markers");
        visitor.focus("earlier-2");
        hands.picture("scale-earlier-words");
        visitor.click("scale-earlier-all");
        hands.picture("scale-earlier-list");
        visitor.click("scale-earlier-all");
        hands.on();
        hands.on();
        visitor.focus("scale");
        visitor.press(KeyCode.DIGIT6);
        hands.picture("scale-confidence");
        hands.leave();
        person();
    }

    private void place(String marker, KeyCode digit) {
        visitor.click("marker-" + marker);
        visitor.press(digit);
    }

    private void person() {
        hands.person(NAME);
        hands.picture("scale-over-time");
        visitor.focus("scale-point-3");
        visitor.press(KeyCode.HOME);
        hands.picture("scale-over-time-words");
        visitor.click("scale-table");
        hands.picture("scale-over-time-table");
        visitor.click("scale-table");
    }
}
