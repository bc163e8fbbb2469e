package nl.klankbord.conversation;

import static nl.klankbord.conversation.AgreementSamples.on;
import static nl.klankbord.conversation.AgreementSamples.open;
import static nl.klankbord.conversation.AgreementSamples.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.conversation.CheckUpViewModel.Around;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Saves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckUpViewModelTest {
    private static final Agreement START = open("a1", "noor", "Eigen voorstel op papier zetten", Who.YOU, on(4, 14));
    private static final Instant NOW = Instant.parse("2026-04-14T08:30:00Z");

    private final InMemoryStore store = new InMemoryStore();
    private final DirectTasks tasks = new DirectTasks();
    private final Saves saves = new Saves(tasks);
    private final AtomicInteger ids = new AtomicInteger();
    private CheckUpViewModel checkUp = checkUpOf(START);

    private CheckUpViewModel checkUpOf(Agreement agreement) {
        return new CheckUpViewModel(agreement, new Around(store.agreements(), saves, tasks, () -> "c" + ids
                .incrementAndGet()));
    }

    @BeforeEach
    void storeTheAgreement() {
        store.agreements().save(START);
        checkUp = checkUpOf(START);
    }

    private Agreement stored() {
        return store.agreements().find("a1").orElseThrow();
    }

    @Test
    void nothingIsChosenBeforehand() {
        assertNull(checkUp.chosenProperty().get());
        assertEquals(START, checkUp.agreement());
        assertEquals(true, saves.allSaved());
    }

    @Test
    void choosingIsStoredAtOnceWithItsMoment() {
        checkUp.choose(AgreementState.PARTLY);
        assertEquals(START.check(new CheckUp("c1", NOW, AgreementState.PARTLY, ""), on(4, 14)), stored());
    }

    @Test
    void whatIsTypedIsSavedWhileTyping() {
        checkUp.choose(AgreementState.DONE);
        checkUp.noteProperty().set("Het");
        checkUp.noteProperty().set("Het ging twee keer goed");
        assertEquals("", stored().checkUps().getLast().note());
        tasks.pass(Autosave.DELAY);
        assertEquals(List.of(new CheckUp("c1", NOW, AgreementState.DONE, "Het ging twee keer goed")), stored()
                .checkUps());
    }

    @Test
    void leavingSavesWhatWasJustTyped() {
        checkUp.choose(AgreementState.DONE);
        checkUp.noteProperty().set("Gelukt");
        checkUp.leave();
        assertEquals("Gelukt", stored().checkUps().getLast().note());
    }

    @Test
    void aSecondChoiceReplacesTheFirstAndKeepsItsWordsAndMoment() {
        checkUp.choose(AgreementState.DONE);
        checkUp.noteProperty().set("De helft");
        tasks.pass(Duration.ofMinutes(2));
        checkUp.choose(AgreementState.PARTLY);
        assertEquals(List.of(new CheckUp("c1", NOW, AgreementState.PARTLY, "De helft")), stored().checkUps());
    }

    @Test
    void movingChangesTheDayOnlyOnceOneIsGiven() {
        checkUp.choose(AgreementState.MOVED);
        assertEquals(on(4, 14), stored().commitment().due());
        checkUp.movedTo().textProperty().set("28 april");
        checkUp.flush();
        assertEquals(on(4, 28), stored().commitment().due());
        assertEquals(AgreementState.MOVED, stored().state());
        checkUp.choose(AgreementState.DONE);
        assertEquals(on(4, 14), stored().commitment().due());
    }

    @Test
    void wordsForANewMomentAreKeptAsTyped() {
        checkUp.choose(AgreementState.MOVED);
        checkUp.movedTo().textProperty().set("voor de zomer");
        checkUp.flush();
        assertEquals(new When(null, "voor de zomer"), stored().commitment().due());
        checkUp.movedTo().textProperty().set("31 april");
        checkUp.flush();
        assertEquals(new When(null, "31 april"), stored().commitment().due());
    }

    @Test
    void takingBackRestoresTheAgreementWithItsDay() {
        checkUp.choose(AgreementState.MOVED);
        checkUp.movedTo().textProperty().set("28 april");
        checkUp.takeBack();
        assertEquals(START, stored());
        assertNull(checkUp.chosenProperty().get());
    }

    @Test
    void anEarlierCheckUpCanBeTakenBackToo() {
        var earlier = START.check(new CheckUp("old", NOW.minus(Duration.ofDays(9)), AgreementState.PARTLY, "Half"), on(
                4, 14)).check(new CheckUp("old2", NOW.minus(Duration.ofDays(1)), AgreementState.DROPPED, ""), on(4,
                        14));
        store.agreements().save(earlier);
        var later = checkUpOf(earlier);
        later.takeBack();
        assertEquals(AgreementState.PARTLY, stored().state());
        assertEquals(List.of("old"), later.earlier().stream().map(CheckUp::id).toList());
        later.takeBack();
        assertEquals(START, stored());
        later.takeBack();
        assertEquals(START, stored());
    }

    @Test
    void aCheckUpThatMovedTheDayGivesItBackInALaterSitting() {
        checkUp.choose(AgreementState.MOVED);
        checkUp.movedTo().textProperty().set("28 april");
        checkUp.leave();
        tasks.pass(Duration.ofDays(20));
        var later = checkUpOf(stored());
        later.takeBack();
        assertEquals(START, stored());
    }

    @Test
    void wordsThatCameInThePlaceOfADayGiveItBackToo() {
        checkUp.choose(AgreementState.MOVED);
        checkUp.movedTo().textProperty().set("voor de zomer");
        checkUp.leave();
        var again = checkUpOf(stored());
        again.choose(AgreementState.MOVED);
        again.movedTo().textProperty().set("1 september");
        again.leave();
        var last = checkUpOf(stored());
        last.takeBack();
        assertEquals(words("voor de zomer"), stored().commitment().due());
        last.takeBack();
        assertEquals(START, stored());
    }

    @Test
    void aDayThatWasCorrectedAfterwardsStaysWhenTheCheckUpDidNotMoveIt() {
        checkUp.choose(AgreementState.DONE);
        checkUp.leave();
        var corrected = stored().withCommitment(open("a1", "noor", "Eigen voorstel op papier zetten", Who.YOU, on(4,
                20)).commitment());
        store.agreements().save(corrected);
        checkUpOf(corrected).takeBack();
        assertEquals(on(4, 20), stored().commitment().due());
        assertEquals(AgreementState.OPEN, stored().state());
    }

    @Test
    void aFailedSaveKeepsTheWordsAndTriesAgain() {
        store.failWith(new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new RuntimeException()));
        checkUp.choose(AgreementState.DONE);
        checkUp.noteProperty().set("Gelukt");
        tasks.pass(Duration.ofSeconds(2));
        assertEquals(Autosave.State.FAILED, saves.stateProperty().get());
        store.failWith(null);
        tasks.pass(Autosave.RETRY);
        assertEquals("Gelukt", stored().checkUps().getLast().note());
        assertEquals(Autosave.State.SAVED, saves.stateProperty().get());
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        assertThrows(IllegalArgumentException.class, () -> checkUp.choose(AgreementState.OPEN));
    }
}
