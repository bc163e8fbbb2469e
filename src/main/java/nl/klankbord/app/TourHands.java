package nl.klankbord.app;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nl.klankbord.app.Route.Section;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;

/// What every part of the tour does: go somewhere, look, and take a picture.
final class TourHands {
    final Visitor visitor;
    private final Wiring wiring;
    private final Pictures pictures;
    private final Tour.Plan plan;

    TourHands(Wiring wiring, Visitor visitor, Pictures pictures, Tour.Plan plan) {
        this.wiring = wiring;
        this.visitor = visitor;
        this.pictures = pictures;
        this.plan = plan;
    }

    /// The words in the language of the tour.
    String word(String nl, String en) {
        return plan.language() == Language.NL ? nl : en;
    }

    /// Takes a picture; they are numbered in the order in which they are taken.
    void picture(String name) {
        visitor.settle();
        pictures.save(name, visitor.ask(() -> Pictures.of(wiring.window.scene())));
    }

    void resize(TourCommand.Size size) {
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

    void look(Settings next) {
        visitor.ask(() -> {
            wiring.settings.change(_ -> next);
            return true;
        });
        visitor.settle();
    }

    /// To a part of the rail; through the menu when the window is narrow.
    void rail(Section section) {
        if (visitor.find("rail-menu") == null) {
            visitor.click("rail-" + section.name().toLowerCase(Locale.ROOT));
            return;
        }
        visitor.focus("rail-menu");
        visitor.press(KeyCode.SPACE);
        for (int i = 0; i <= List.of(Section.values()).indexOf(section); i++) {
            visitor.press(KeyCode.DOWN);
        }
        visitor.press(KeyCode.ENTER);
    }

    /// The list is read in the background; keys mean something once people stand in it.
    void peopleAreListed() {
        visitor.await("people-list");
        visitor.until("people in the list", () -> wiring.window.scene().lookup(
                "#people-list") instanceof ListView<?> list && !list.getItems().isEmpty());
        visitor.focus("people-list");
    }

    /// To the page of somebody, by searching for the name.
    void person(String name) {
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        visitor.await("search-field");
        visitor.type(name);
        visitor.rest(300);
        visitor.press(KeyCode.ENTER);
        visitor.await("dossier-name");
        visitor.rest(200);
    }

    /// Goes on with a conversation that was left half-way.
    void talk(String name, String id) {
        person(name);
        visitor.click("talk-" + id);
        visitor.await("workspace-question");
        visitor.rest(200);
    }

    /// To the next step of the conversation.
    void on() {
        visitor.press(KeyCode.ALT, KeyCode.RIGHT);
    }

    /// Leaves the conversation as it is.
    void leave() {
        visitor.click("workspace-leave");
        visitor.rest(200);
    }

    Settings settings() {
        return visitor.ask(wiring.settings::get);
    }

    TourCommand.Size size() {
        return plan.size();
    }
}
