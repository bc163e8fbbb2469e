package nl.klankbord.app;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import nl.klankbord.report.FileFailedException;
import nl.klankbord.settings.Settings.Theme;
import nl.klankbord.store.OpenStore;

/// The way the tour goes, and the pictures it takes: every screen, empty and filled, with fictional people.
final class TourWalk {
    private static final String RUNNING = "demo-naima-2";

    private final Wiring wiring;
    private final Visitor visitor;
    private final Pictures pictures;
    private final Path out;

    TourWalk(Wiring wiring, Visitor visitor, Pictures pictures, Path out) {
        this.wiring = wiring;
        this.visitor = visitor;
        this.pictures = pictures;
        this.out = out;
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

    void wholeTour(Tour.Plan plan) throws IOException {
        size(plan.size());
        firstStart();
        lookAround();
        conversation();
        closing();
        documents();
        small(plan);
        ownData();
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
        visitor.until("today", () -> wiring.window.scene().lookup("#today-greeting") != null);
        visitor.until("the lead card", () -> wiring.window.scene().lookup("#today-goOn") != null);
        picture("today");
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        visitor.type("proj");
        visitor.rest(400);
        picture("search");
        visitor.press(KeyCode.ESCAPE);
        visitor.press(KeyCode.F1);
        picture("keys");
        visitor.press(KeyCode.ESCAPE);
        visitor.click("rail-people");
        visitor.rest(300);
        picture("people");
        visitor.focus("people-list");
        visitor.press(KeyCode.HOME);
        visitor.press(KeyCode.ENTER);
        visitor.until("the person page", () -> wiring.window.scene().lookup("#dossier-name") != null);
        visitor.rest(300);
        picture("person");
        visitor.click("rail-agreements");
        visitor.rest(300);
        picture("agreements");
        visitor.click("rail-settings");
        picture("settings");
        visitor.click("rail-people");
        visitor.click("people-add");
        visitor.click("person-save");
        picture("new-person-without-name");
        visitor.click("person-cancel");
    }

    private void conversation() {
        visitor.click("rail-today");
        visitor.click("today-goOn");
        visitor.until("the conversation", () -> wiring.window.scene().lookup("#workspace-question") != null);
        visitor.rest(300);
        picture("talk-options");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        picture("talk-questions");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        picture("talk-notes-veiled");
        visitor.click("workspace-notes-show");
        picture("talk-notes-shown");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        picture("talk-agreements");
        visitor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        visitor.press(KeyCode.F9);
        picture("talk-silence");
        visitor.press(KeyCode.SHIFT);
        visitor.press(KeyCode.ALT, KeyCode.RIGHT);
        picture("talk-choice");
    }

    private void closing() {
        for (int i = 1; i <= 8 && visitor.isThere("workspace-next"); i++) {
            visitor.press(KeyCode.ALT, KeyCode.RIGHT);
            picture("talk-on-" + i);
        }
    }

    private void documents() throws IOException {
        picture("end");
    }

    private void small(Tour.Plan plan) {
        visitor.ask(() -> {
            wiring.settings.change(s -> s.withTextPercent(200).withTheme(Theme.LIGHT));
            return true;
        });
        size(new TourCommand.Size(1024, 700));
        picture("small-talk");
        visitor.ask(() -> {
            wiring.settings.change(s -> s.withTextPercent(plan.scale()).withTheme(plan.theme()));
            return true;
        });
        size(plan.size());
    }

    private void ownData() {
        // later
    }

    /// Writes the summary of a conversation as the export does.
    void export(OpenStore store, String conversation) throws FileFailedException {
        var export = new SummaryExport(store, wiring.me());
        export.write(conversation, out.resolve("summary.pdf"), SummaryExport.Form.PDF);
        export.write(RUNNING, out.resolve("summary.json"), SummaryExport.Form.JSON);
    }

    void quit() {
        visitor.ask(() -> {
            var stage = wiring.window.stage();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }
}
