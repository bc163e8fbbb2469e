package nl.klankbord.app;

import javafx.scene.input.KeyCode;

/// The part of the tour that fills in the mindset self-test: out of sight, empty, half, full, as a profile, as a list, with
/// an earlier time, shared, and in a narrow window with large text.
final class TourMindset {
    private final TourHands hands;
    private final Visitor visitor;

    TourMindset(TourHands hands) {
        this.hands = hands;
        visitor = hands.visitor;
    }

    void all() {
        hands.talk(hands.word("Reiger", "Heron"), "demo-bas-3");
        for (int i = 0; i < 3; i++) {
            hands.on();
        }
        hands.picture("mindset-out-of-sight");
        visitor.click("workspace-private-fill-in");
        hands.picture("mindset-domain");
        visitor.click("domain-leading");
        hands.on();
        hands.picture("mindset-empty");
        put(4, 4, 2);
        hands.picture("mindset-half");
        put(5, 3);
        hands.on();
        put(2, 4, 3, 4);
        hands.on();
        hands.picture("mindset-profile");
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.SPACE);
        hands.picture("mindset-reading");
        earlier();
        small();
        example();
    }

    /// Puts the items below each other at these places.
    private void put(int... places) {
        for (int place : places) {
            visitor.type(Integer.toString(place));
            visitor.press(KeyCode.DOWN);
        }
    }

    private void earlier() {
        visitor.focus("profile-before");
        visitor.press(KeyCode.SPACE);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ENTER);
        hands.picture("mindset-earlier");
        visitor.click("profile-as-list");
        hands.picture("mindset-list");
        visitor.click("profile-as-list");
    }

    /// Least window with the largest text.
    private void small() {
        var before = hands.settings();
        var size = hands.size();
        hands.look(before.withTextPercent(200));
        hands.resize(new TourCommand.Size(1024, 700));
        hands.picture("512px-mindset-profile");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        hands.picture("512px-mindset-items");
        hands.look(before);
        hands.resize(size);
        hands.on();
    }

    private void example() {
        hands.on();
        visitor.type(hands.word("Vorige week nog, bij de planning.", "Only last week, with the planning."));
        hands.on();
        hands.on();
        visitor.type(hands.word("Ilja vragen wat opvalt", "Ask Ilja what stands out"));
        hands.picture("mindset-small-step");
        visitor.click("workspace-share");
        hands.picture("mindset-shared");
        hands.leave();
    }
}
