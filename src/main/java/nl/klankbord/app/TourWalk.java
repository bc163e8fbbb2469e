package nl.klankbord.app;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import nl.klankbord.app.Route.Section;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.store.WriteHold;

/// The way the tour goes, and the pictures it takes: every screen, empty and filled, with fictional people.
final class TourWalk {
    /// The conversation of the example people that is under way, and is closed on the way.
    static final String TALK = "demo-naima-2";

    private final Wiring wiring;
    private final Visitor visitor;
    private final Pictures pictures;
    private final Tour.Plan plan;

    TourWalk(Wiring wiring, Visitor visitor, Pictures pictures, Tour.Plan plan) {
        this.wiring = wiring;
        this.visitor = visitor;
        this.pictures = pictures;
        this.plan = plan;
    }

    void all() {
        size(plan.size());
        firstStart();
        lookAround();
        person();
        prepare();
        conversation();
        agreement();
        failedSave();
        small();
        closing();
        ownData();
    }

    private String word(String nl, String en) {
        return plan.language() == Language.NL ? nl : en;
    }

    private void picture(String name) {
        visitor.settle();
        pictures.save(name, visitor.ask(() -> Pictures.of(wiring.window.scene())));
    }

    private void size(TourCommand.Size size) {
        visitor.ask(() -> {
            var stage = wiring.window.stage();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            return true;
        });
        visitor.settle();
    }

    private void look(Settings next) {
        visitor.ask(() -> {
            wiring.settings.change(_ -> next);
            return true;
        });
        visitor.settle();
    }

    /// To a part of the rail; through the menu when the window is narrow.
    private void rail(Section section) {
        if (visitor.find("rail-menu") == null) {
            visitor.click("rail-" + section.name().toLowerCase(java.util.Locale.ROOT));
            return;
        }
        visitor.focus("rail-menu");
        visitor.press(KeyCode.SPACE);
        for (int i = 0; i <= List.of(Section.values()).indexOf(section); i++) {
            visitor.press(KeyCode.DOWN);
        }
        visitor.press(KeyCode.ENTER);
    }

    private void firstStart() {
        picture("welcome");
        visitor.click("welcome-set-up");
        visitor.type("Hanna");
        picture("welcome-set-up");
        visitor.click("welcome-back");
    }

    private void lookAround() {
        visitor.click("welcome-look-around");
        visitor.await("today-goOn");
        picture("today");
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        visitor.type(word("mail", "mail"));
        visitor.rest(300);
        picture("search");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.F1);
        picture("keys");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        picture("veiled");
        visitor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        rail(Section.PEOPLE);
        visitor.rest(200);
        picture("people");
        visitor.click("people-add");
        visitor.click("person-save");
        picture("new-person-without-name");
        visitor.click("person-cancel");
        rail(Section.AGREEMENTS);
        visitor.rest(200);
        picture("agreements");
        rail(Section.SETTINGS);
        picture("settings");
    }

    private void person() {
        rail(Section.PEOPLE);
        peopleAreListed();
        visitor.press(KeyCode.END);
        visitor.press(KeyCode.UP);
        visitor.press(KeyCode.UP);
        visitor.press(KeyCode.ENTER);
        visitor.await("dossier-name");
        visitor.rest(200);
        picture("person");
        visitor.focus("jot-new");
        visitor.type(word("Merkte dat de nieuwe planning rust geeft.\n", "The new schedule brings some calm.\n"));
        picture("person-jot");
    }

    /// The list is read in the background; keys mean something once people stand in it.
    private void peopleAreListed() {
        visitor.await("people-list");
        visitor.until("people in the list", () -> wiring.window.scene().lookup(
                "#people-list") instanceof ListView<?> list && !list.getItems().isEmpty());
        visitor.focus("people-list");
    }

    private void prepare() {
        rail(Section.TODAY);
        visitor.await("today-goOn");
        rail(Section.PEOPLE);
        peopleAreListed();
        visitor.press(KeyCode.HOME);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ENTER);
        visitor.await("dossier-prepare");
        visitor.click("dossier-prepare");
        visitor.await("prepare-begin");
        picture("prepare");
    }

    private void conversation() {
        rail(Section.TODAY);
        visitor.click("today-goOn");
        visitor.await("workspace-question");
        visitor.rest(200);
        picture("talk-options");
        visitor.click("workspace-earlier-open");
        picture("talk-earlier");
        visitor.press(KeyCode.ESCAPE);
        visitor.click("item-1");
        picture("talk-rating");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        picture("talk-questions");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        picture("talk-notes-veiled");
        visitor.click("workspace-notes-show");
        picture("talk-notes-shown");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        visitor.press(KeyCode.F9);
        picture("talk-silence");
        visitor.press(KeyCode.SHIFT);
    }

    private void agreement() {
        on();
        visitor.focus("answer");
        visitor.type(word("Ik begin met één vast vragenuur op dinsdag.", "I start with one fixed hour for questions, "
                + "on Tuesdays."));
        picture("talk-choice");
        on();
        picture("talk-agreements-empty");
        visitor.focus("agreement-add");
        visitor.type(word("Dinsdag het eerste vragenuur houden", "Hold the first question hour on Tuesday"));
        picture("talk-agreement");
        on();
        visitor.focus("scale");
        visitor.press(KeyCode.DIGIT6);
        picture("talk-motivation");
    }

    private void on() {
        visitor.press(KeyCode.ALT, KeyCode.RIGHT);
    }

    private void failedSave() {
        var file = wiring.files.example();
        try (var _ = new WriteHold(file)) {
            visitor.press(KeyCode.DIGIT7);
            visitor.await("save-banner");
            picture("save-failed");
        }
        visitor.click("save-retry");
        visitor.gone("save-banner");
    }

    /// Least window with the largest text: an effective width of 512 px.
    private void small() {
        var before = visitor.ask(wiring.settings::get);
        look(before.withTextPercent(200));
        size(new TourCommand.Size(1024, 700));
        picture("512px-motivation");
        visitor.press(KeyCode.ALT, KeyCode.LEFT);
        picture("512px-agreements");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        picture("512px-questions");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        look(before);
        size(plan.size());
        on();
    }

    private void closing() {
        on();
        picture("closing-read-back");
        on();
        visitor.focus("answer");
        visitor.type(word("Fijn om dit eens hardop te zeggen.", "Good to say this out loud for once."));
        on();
        on();
        picture("closing-yield");
        on();
        picture("closing-summary-choice");
        visitor.click("workspace-next");
        visitor.await("summary-page-1");
        picture("summary");
        visitor.click("summary-as-text");
        picture("summary-text");
    }

    private void ownData() {
        visitor.click("summary-back");
        visitor.click("rail-leave-example");
        visitor.await("welcome-set-up");
        visitor.click("welcome-set-up");
        visitor.focus("welcome-name");
        visitor.type("Hanna\n");
        visitor.await("today-greeting");
        visitor.rest(200);
        picture("today-empty");
        rail(Section.PEOPLE);
        visitor.rest(200);
        picture("people-empty");
        rail(Section.AGREEMENTS);
        visitor.rest(200);
        picture("agreements-empty");
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
