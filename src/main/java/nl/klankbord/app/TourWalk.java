package nl.klankbord.app;

import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import nl.klankbord.app.Route.Section;
import nl.klankbord.store.WriteHold;

/// The way the tour goes, and the pictures it takes: every screen, empty and filled, with fictional people.
final class TourWalk {
    /// The conversation of the example people that is under way, and is closed on the way.
    static final String TALK = "demo-naima-2";

    private final Wiring wiring;
    private final Visitor visitor;
    private final TourHands hands;

    TourWalk(Wiring wiring, Visitor visitor, Pictures pictures, Tour.Plan plan) {
        this.wiring = wiring;
        this.visitor = visitor;
        hands = new TourHands(wiring, visitor, pictures, plan);
    }

    void all() {
        hands.resize(hands.size());
        firstStart();
        lookAround();
        person();
        prepare();
        new TourMindset(hands).all();
        conversation();
        agreement();
        failedSave();
        small();
        closing();
        new TourScale(hands).all();
        new TourCards(hands).all();
        new TourLine(hands).all();
        ownData();
    }

    private void firstStart() {
        hands.picture("welcome");
        visitor.click("welcome-set-up");
        visitor.type("Hanna");
        hands.picture("welcome-set-up");
        visitor.click("welcome-back");
    }

    private void lookAround() {
        visitor.click("welcome-look-around");
        visitor.await("today-goOn");
        hands.picture("today");
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        visitor.type(hands.word("mail", "mail"));
        visitor.rest(300);
        hands.picture("search");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.F1);
        hands.picture("keys");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        hands.picture("veiled");
        visitor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        hands.rail(Section.PEOPLE);
        visitor.rest(200);
        hands.picture("people");
        visitor.click("people-add");
        visitor.click("person-save");
        hands.picture("new-person-without-name");
        visitor.click("person-cancel");
        hands.rail(Section.AGREEMENTS);
        visitor.rest(200);
        hands.picture("agreements");
        hands.rail(Section.SETTINGS);
        hands.picture("settings");
    }

    private void person() {
        hands.rail(Section.PEOPLE);
        hands.peopleAreListed();
        visitor.press(KeyCode.END);
        visitor.press(KeyCode.UP);
        visitor.press(KeyCode.UP);
        visitor.press(KeyCode.ENTER);
        visitor.await("dossier-name");
        visitor.rest(200);
        hands.picture("person");
        visitor.focus("jot-new");
        visitor.type(hands.word("Merkte dat de nieuwe planning rust geeft.\n", "The new schedule brings some calm.\n"));
        hands.picture("person-jot");
    }

    private void prepare() {
        hands.rail(Section.TODAY);
        visitor.await("today-goOn");
        hands.rail(Section.PEOPLE);
        hands.peopleAreListed();
        visitor.press(KeyCode.HOME);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ENTER);
        visitor.await("dossier-prepare");
        visitor.click("dossier-prepare");
        visitor.await("prepare-begin");
        hands.picture("prepare");
    }

    private void conversation() {
        hands.rail(Section.TODAY);
        visitor.click("today-goOn");
        visitor.await("workspace-question");
        visitor.rest(200);
        hands.picture("talk-options");
        visitor.click("workspace-earlier-open");
        hands.picture("talk-earlier");
        visitor.press(KeyCode.ESCAPE);
        visitor.click("item-1");
        hands.picture("talk-rating");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.picture("talk-questions");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.picture("talk-notes-veiled");
        visitor.click("workspace-notes-show");
        hands.picture("talk-notes-shown");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        visitor.press(KeyCode.F9);
        hands.picture("talk-silence");
        visitor.press(KeyCode.SHIFT);
    }

    private void agreement() {
        hands.on();
        visitor.focus("answer");
        visitor.type(
                hands.word("Ik begin met één vast vragenuur op dinsdag.", "I start with one fixed hour for questions, "
                        + "on Tuesdays."));
        hands.picture("talk-choice");
        hands.on();
        hands.picture("talk-agreements-empty");
        visitor.focus("agreement-add");
        visitor.type(hands.word("Dinsdag het eerste vragenuur houden", "Hold the first question hour on Tuesday"));
        hands.picture("talk-agreement");
        hands.on();
        visitor.focus("scale");
        visitor.press(KeyCode.DIGIT6);
        hands.picture("talk-motivation");
    }

    private void failedSave() {
        var file = wiring.files.example();
        try (var _ = new WriteHold(file)) {
            visitor.press(KeyCode.DIGIT7);
            visitor.await("save-banner");
            hands.picture("save-failed");
        }
        visitor.click("save-retry");
        visitor.gone("save-banner");
    }

    /// Least window with the largest text: an effective width of 512 px.
    private void small() {
        var before = hands.settings();
        hands.look(before.withTextPercent(200));
        hands.resize(new TourCommand.Size(1024, 700));
        hands.picture("512px-motivation");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        hands.picture("512px-agreements");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.picture("512px-questions");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        hands.look(before);
        hands.resize(hands.size());
        hands.on();
    }

    private void closing() {
        hands.on();
        hands.picture("closing-read-back");
        hands.on();
        visitor.focus("answer");
        visitor.type(hands.word("Fijn om dit eens hardop te zeggen.", "Good to say this out loud for once."));
        hands.on();
        hands.on();
        hands.picture("closing-yield");
        hands.on();
        hands.picture("closing-summary-choice");
        visitor.click("workspace-next");
        visitor.await("summary-page-1");
        hands.picture("summary");
        visitor.click("summary-as-text");
        hands.picture("summary-text");
        visitor.click("summary-back");
    }

    private void ownData() {
        visitor.click("rail-leave-example");
        visitor.await("welcome-set-up");
        visitor.click("welcome-set-up");
        visitor.focus("welcome-name");
        visitor.type("Hanna\n");
        visitor.await("today-greeting");
        visitor.rest(200);
        hands.picture("today-empty");
        hands.rail(Section.PEOPLE);
        visitor.rest(200);
        hands.picture("people-empty");
        hands.rail(Section.AGREEMENTS);
        visitor.rest(200);
        hands.picture("agreements-empty");
    }

    /// Closes the window as a person would.
    void quit() {
        visitor.ask(() -> {
            var stage = wiring.window.stage();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }
}
