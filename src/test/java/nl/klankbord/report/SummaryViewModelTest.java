package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.report.DocumentOpener.Act;
import nl.klankbord.report.SummarySaving.Format;
import nl.klankbord.report.SummarySaving.Problem;
import nl.klankbord.report.SummaryViewModel.State;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryViewModelTest {
    private static final Pdf PDF = new Pdf();

    private final DirectTasks tasks = new DirectTasks();
    private final SampleTalk talk = new SampleTalk("nl");
    private final List<String> opened = new ArrayList<>();
    private final AskedDialogs dialogs = new AskedDialogs(null);
    private boolean nothingOpens;

    @TempDir
    Path folder;

    private SummaryViewModel model(SummarySource source, String conversation) {
        DocumentOpener opener = (file, act) -> {
            if (nothingOpens) {
                throw new IOException("no program");
            }
            opened.add(act + " " + file.getFileName());
        };
        return new SummaryViewModel(conversation, new SummaryViewModel.Making(source, PDF),
                new SummaryViewModel.Surroundings(tasks, dialogs, opener, new I18n(Language.EN)));
    }

    private SummaryViewModel model() {
        dialogs.answer = folder.resolve("s.pdf");
        return model(talk.source(), SampleTalk.ID);
    }

    private static SummaryDraft draft(SummaryViewModel model) {
        return Objects.requireNonNull(model.draftProperty().get());
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void whatIsSeenIsWhatIsSaved() throws Exception {
        var model = model();
        assertEquals(State.READY, model.stateProperty().get());
        var seen = draft(model).pdf();
        assertEquals(PdfPages.count(seen), model.pages().size());
        for (int i = 0; i < model.pages().size(); i++) {
            assertArrayEquals(PdfPages.png(seen, i), model.pages().get(i));
            assertTrue(ImageIO.read(new ByteArrayInputStream(model.pages().get(i))).getWidth() > 1200);
        }
        model.saving().save(Format.PDF);
        assertEquals(hash(seen), hash(Files.readAllBytes(folder.resolve("s.pdf"))));
        assertEquals(folder.resolve("s.pdf"), model.saving().savedProperty().get());
        assertEquals(List.of("pdf, PDF document, Ontwikkelgesprek, Marit de Wolff, 14 april 2026.pdf"), dialogs.asked);
    }

    @Test
    void whoChangesTheirMindSavesNothing() throws IOException {
        var model = model();
        dialogs.answer = null;
        model.saving().save(Format.PDF);
        assertNull(model.saving().savedProperty().get());
        assertNull(model.saving().problemProperty().get());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aPartThatIsSwitchedOffIsGoneFromEveryForm() throws IOException {
        var model = model();
        assertTrue(model.parts().stream().allMatch(p -> p.chosen().get()));
        model.parts().stream().filter(p -> p.choice().id().equals("r-grow/options") || p.choice().id().equals("a1"))
                .forEach(p -> p.chosen().set(false));
        model.saving().save(Format.PDF);
        var pdf = PdfReader.text(Files.readAllBytes(folder.resolve("s.pdf")));
        model.saving().save(Format.JSON);
        var json = Files.readString(folder.resolve("s.pdf"));
        var text = SummaryText.write(draft(model).summary());
        for (var form : List.of(pdf, json, text)) {
            assertFalse(form.contains("voorzitten"), form);
            assertFalse(form.contains("Vijf minuten"), form);
            assertTrue(form.contains("planoverleg"), form);
        }
    }

    @Test
    void aChangeTakesBackThatItIsSaved() {
        var model = model();
        model.saving().save(Format.PDF);
        model.parts().getFirst().chosen().set(false);
        assertNull(model.saving().savedProperty().get());
    }

    @Test
    void theReadersFollowAPauseInTyping() {
        var model = model();
        assertEquals("Marit en Ruben", model.readersProperty().get());
        var before = draft(model);
        model.readersProperty().set("Marit");
        tasks.pass(SummaryViewModel.PAUSE.minusMillis(1));
        assertEquals(before, draft(model));
        tasks.pass(SummaryViewModel.PAUSE);
        assertEquals("Marit", draft(model).summary().readers());

        model.readersProperty().set("  ");
        tasks.pass(SummaryViewModel.PAUSE);
        assertEquals("Marit en Ruben", draft(model).summary().readers());

        model.readersProperty().set("x".repeat(500));
        assertEquals(SummaryViewModel.LONGEST_READERS, model.readersProperty().get().length());
    }

    @Test
    void savingRightAfterTypingSavesWhatWasTyped() throws IOException {
        var model = model();
        model.readersProperty().set("ons tweeën");
        model.saving().save(Format.PDF);
        assertTrue(PdfReader.text(Files.readAllBytes(folder.resolve("s.pdf"))).contains("alleen voor ons tweeën"));
    }

    @Test
    void theNewestWishWinsAndLongWorkIsShown() {
        var model = model();
        var first = draft(model);
        tasks.hold();
        model.parts().getFirst().chosen().set(false);
        model.parts().getFirst().chosen().set(true);
        model.parts().getLast().chosen().set(false);
        tasks.pass(Drafting.SLOW.minusMillis(1));
        assertFalse(model.busyProperty().get());
        tasks.pass(Drafting.SLOW);
        assertTrue(model.busyProperty().get());
        assertEquals(first, draft(model));
        tasks.release();
        assertFalse(model.busyProperty().get());
        assertEquals(0, draft(model).summary().notes().size());
        assertEquals(first.summary().stages().size(), draft(model).summary().stages().size());
    }

    @Test
    void fewerPagesLeaveNoOldPageBehind() {
        var model = model();
        var before = model.pages().size();
        model.parts().forEach(p -> p.chosen().set(false));
        assertTrue(before > 1);
        assertEquals(1, model.pages().size());
    }

    @Test
    void savingThatFailsSaysWhyAndLeavesTheOldFile() throws IOException {
        var model = model();
        dialogs.answer = folder.resolve("gone").resolve("s.pdf");
        model.saving().save(Format.PDF);
        assertEquals(Problem.NO_FOLDER, model.saving().problemProperty().get());
        dialogs.answer = Files.createDirectory(folder.resolve("folder.pdf"));
        model.saving().save(Format.JSON);
        assertEquals(Problem.IS_FOLDER, model.saving().problemProperty().get());
        assertNull(model.saving().savedProperty().get());
        dialogs.answer = folder.resolve("s.pdf");
        model.saving().save(Format.PDF);
        assertNull(model.saving().problemProperty().get());
    }

    @Test
    void whatIsSavedCanBeOpenedAndPrinted() {
        var model = model();
        model.saving().hand(Act.OPEN);
        assertEquals(List.of(), opened, "nothing is saved yet");
        model.saving().save(Format.PDF);
        model.saving().hand(Act.OPEN);
        model.saving().hand(Act.PRINT);
        assertEquals(List.of("OPEN s.pdf", "PRINT s.pdf"), opened);
        nothingOpens = true;
        model.saving().hand(Act.OPEN);
        assertEquals(Problem.NOT_OPENED, model.saving().problemProperty().get());
        model.saving().hand(Act.PRINT);
        assertEquals(Problem.NOT_PRINTED, model.saving().problemProperty().get());
        assertNotEquals(null, model.saving().savedProperty().get(), "it still is saved");
    }

    @Test
    void aConversationThatIsGoneIsSaidToBeGone() {
        var model = model(talk.source(), "nobody");
        assertEquals(State.GONE, model.stateProperty().get());
        model.saving().save(Format.PDF);
        assertEquals(List.of(), dialogs.asked);
    }

    @Test
    void whatCannotBeReadCanBeTriedAgain() {
        var fail = new boolean[] {false};
        var source = new SummarySource(new SummarySource.Ports(talk.store.conversations(), talk.store.persons(),
                talk.store.results(), talk.store.agreements(), talk.store.notes()), () -> {
                    if (fail[0]) {
                        throw new SaveFailedException(SaveFailedException.Reason.DAMAGED, new IOException());
                    }
                    return "Ruben";
                }, SampleTalk.ZONE);
        var model = model(source, SampleTalk.ID);
        fail[0] = true;
        // the error window gets it as well
        assertThrows(SaveFailedException.class, model::load);
        assertEquals(State.FAILED, model.stateProperty().get());
        fail[0] = false;
        model.load();
        assertEquals(State.READY, model.stateProperty().get());
    }

    @Test
    void leavingDropsWhatIsOnItsWay() {
        var model = model();
        var before = draft(model);
        tasks.hold();
        model.parts().getFirst().chosen().set(false);
        model.readersProperty().set("wie dan ook");
        model.leave();
        tasks.release();
        tasks.pass(SummaryViewModel.PAUSE);
        assertEquals(before, draft(model));
    }
}
