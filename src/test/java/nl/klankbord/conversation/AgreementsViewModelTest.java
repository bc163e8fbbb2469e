package nl.klankbord.conversation;

import static nl.klankbord.conversation.AgreementSamples.on;
import static nl.klankbord.conversation.AgreementSamples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.klankbord.conversation.AgreementsViewModel.Lack;
import nl.klankbord.conversation.AgreementsViewModel.Sources;
import nl.klankbord.conversation.AgreementsViewModel.Ways;
import nl.klankbord.conversation.AgreementsViewModel.Whose;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Saves;
import org.junit.jupiter.api.Test;

class AgreementsViewModelTest {
    private final DirectTasks tasks = new DirectTasks();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final AtomicInteger ids = new AtomicInteger();
    private final List<String> opened = new ArrayList<>();
    private InMemoryStore store = AgreementSamples.store();

    private AgreementsViewModel screen() {
        var checkUps = new CheckUpViewModel.Around(store.agreements(), new Saves(tasks), tasks, () -> "c" + ids
                .incrementAndGet());
        return new AgreementsViewModel(new Sources(checkUps, store.persons()), tasks, deletions, new I18n(Language.NL),
                new Ways(opened::add, () -> opened.add("people")));
    }

    private static Map<DueGroup, List<String>> groups(AgreementsViewModel screen) {
        return screen.contentProperty().get().sections().stream().collect(Collectors.toMap(
                AgreementsViewModel.Section::group, s -> s.rows().stream().map(r -> r.agreement().id()).toList()));
    }

    private static AgreementRowViewModel row(AgreementsViewModel screen, String id) {
        return screen.contentProperty().get().sections().stream().flatMap(s -> s.rows().stream()).filter(r -> r
                .agreement().id().equals(id)).findFirst().orElseThrow();
    }

    private AgreementState stored(String id) {
        return store.agreements().find(id).orElseThrow().state();
    }

    @Test
    void openAgreementsStandByWhenTheyAskForAttention() {
        assertEquals(Map.of(DueGroup.NOW, List.of("a1"), DueGroup.SOON, List.of("a2"), DueGroup.LATER, List.of("a3"),
                DueGroup.UNDATED, List.of("a4")), groups(screen()));
    }

    @Test
    void finishedOnesComeWithTheirChip() {
        var screen = screen();
        screen.finishedProperty().set(true);
        assertEquals(List.of("a5"), groups(screen).get(DueGroup.FINISHED));
    }

    @Test
    void mineAreThoseIDoAloneOrTogether() {
        var screen = screen();
        screen.whoseProperty().set(Whose.MINE);
        assertEquals(Map.of(DueGroup.SOON, List.of("a2"), DueGroup.UNDATED, List.of("a4")), groups(screen));
        screen.whoseProperty().set(Whose.THEIRS);
        assertEquals(Map.of(DueGroup.NOW, List.of("a1"), DueGroup.LATER, List.of("a3"), DueGroup.UNDATED, List.of(
                "a4")), groups(screen));
    }

    @Test
    void onePersonCanBeChosen() {
        var screen = screen();
        assertEquals(List.of("daan", "jelle", "noor"), screen.peopleProperty().get().stream().map(p -> p.id())
                .toList());
        screen.personProperty().set("daan");
        assertEquals(Map.of(DueGroup.LATER, List.of("a3")), groups(screen));
        screen.whoseProperty().set(Whose.MINE);
        assertEquals(Lack.NONE_CHOSEN, screen.contentProperty().get().lack());
        screen.showEverybody();
        assertEquals(4, groups(screen).size());
    }

    @Test
    void whatIsLackingIsKnown() {
        store = new InMemoryStore();
        assertEquals(Lack.NONE_AT_ALL, screen().contentProperty().get().lack());
        store = AgreementSamples.store();
        List.of("a1", "a2", "a3", "a4").forEach(store.agreements()::delete);
        assertEquals(Lack.NONE_OPEN, screen().contentProperty().get().lack());
    }

    @Test
    void nothingIsSaidBeforeTheDataIsThere() {
        tasks.hold();
        var screen = screen();
        assertFalse(screen.contentProperty().get().loaded());
        tasks.release();
        assertTrue(screen.contentProperty().get().loaded());
    }

    @Test
    void aTickIsSavedAndStaysInPlaceUntilAFilterChanges() {
        var screen = screen();
        row(screen, "a1").tick();
        assertEquals(AgreementState.DONE, stored("a1"));
        assertEquals(List.of("a1"), groups(screen).get(DueGroup.NOW));
        screen.whoseProperty().set(Whose.THEIRS);
        assertNull(groups(screen).get(DueGroup.NOW));
    }

    @Test
    void aTickCanBeTakenBackFromTheBar() {
        var screen = screen();
        row(screen, "a1").tick();
        assertEquals("Gedaan: Eigen voorstel op papier zetten", Objects.requireNonNull(deletions.currentProperty()
                .get()).message());
        deletions.takeBack();
        assertEquals(AgreementSamples.store().agreements().find("a1"), store.agreements().find("a1"));
    }

    @Test
    void untickingAlsoTakesTheOfferAway() {
        var screen = screen();
        row(screen, "a1").tick();
        row(screen, "a1").tick();
        assertEquals(AgreementState.OPEN, stored("a1"));
        assertNull(deletions.currentProperty().get());
    }

    @Test
    void takingATickBackRestoresTheChoiceOfBefore() {
        var row = row(screen(), "a1");
        row.checkUp().choose(AgreementState.PARTLY);
        row.checkUp().noteProperty().set("De helft");
        row.tick();
        deletions.takeBack();
        assertEquals(AgreementState.PARTLY, stored("a1"));
        row.checkUp().leave();
        assertEquals("De helft", store.agreements().find("a1").orElseThrow().checkUps().getLast().note());
    }

    @Test
    void untickingAFinishedOneOpensItAgain() {
        var screen = screen();
        screen.finishedProperty().set(true);
        row(screen, "a5").tick();
        assertEquals(AgreementState.OPEN, stored("a5"));
        assertEquals(List.of(), store.agreements().find("a5").orElseThrow().checkUps());
    }

    @Test
    void agreementsOfSomebodyWhoIsBeingDeletedAreOutOfView() {
        var screen = screen();
        deletions.delete(new Deletion("noor", "Noor"), () -> {});
        assertEquals(Map.of(DueGroup.SOON, List.of("a2"), DueGroup.LATER, List.of("a3")), groups(screen));
        deletions.takeBack();
        assertEquals(4, groups(screen).size());
    }

    @Test
    void afterLeavingNothingIsFollowedAnyMoreAndWordsAreSaved() {
        var screen = screen();
        var row = row(screen, "a1");
        row.checkUp().choose(AgreementState.PARTLY);
        row.checkUp().noteProperty().set("Half");
        screen.leave();
        assertEquals("Half", store.agreements().find("a1").orElseThrow().checkUps().getLast().note());
        var before = screen.contentProperty().get();
        deletions.delete(new Deletion("noor", "Noor"), () -> {});
        assertEquals(before, screen.contentProperty().get());
    }

    @Test
    void aLongGroupComesInPortions() {
        for (int i = 0; i < 100; i++) {
            store.agreements().save(open("x" + i, "noor", "Stap " + i, Who.YOU, new When(LocalDate.of(2026, 5, 1)
                    .plusDays(i), "")));
        }
        var screen = screen();
        var later = screen.contentProperty().get().sections().get(2);
        assertEquals(DueGroup.LATER, later.group());
        assertEquals(AgreementsViewModel.PORTION, later.rows().size());
        assertEquals(101 - AgreementsViewModel.PORTION, later.more());
        screen.showMore(DueGroup.LATER);
        screen.showMore(DueGroup.LATER);
        assertEquals(0, screen.contentProperty().get().sections().get(2).more());
    }

    @Test
    void anAgreementWithoutWordsIsNotShown() {
        store.agreements().save(open("blank", "noor", " ", Who.YOU, on(4, 14)));
        assertEquals(List.of("a1"), groups(screen()).get(DueGroup.NOW));
    }

    @Test
    void aNameLeadsToThePersonsPage() {
        screen().openPerson("noor");
        screen().openPeople();
        assertEquals(List.of("noor", "people"), opened);
    }
}
