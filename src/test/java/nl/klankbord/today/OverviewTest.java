package nl.klankbord.today;

import static nl.klankbord.conversation.AgreementSamples.planned;
import static nl.klankbord.conversation.AgreementSamples.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementSamples;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.person.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 14, 9, 45);
    private static final Instant EARLIER = Instant.parse("2026-04-14T07:15:00Z");

    private static Overview overview(Conversation... more) {
        var store = AgreementSamples.store();
        var talks = new ArrayList<>(List.of(more));
        talks.addAll(store.conversations().all());
        return new Overview(store.persons().all(), talks, store.agreements().all());
    }

    private static String plannedId(Overview overview) {
        return assertInstanceOf(Lead.Planned.class, overview.lead(NOW)).conversation().id();
    }

    private static Conversation at(String id, @Nullable LocalDateTime time) {
        return planned(id, "noor", time);
    }

    @Test
    void withoutPeopleOneIsToBeAdded() {
        assertEquals(new Lead.Nobody(), new Overview(List.of(), List.of(), List.of()).lead(NOW));
    }

    @Test
    void peopleWithoutAPlanGiveAnEmptyCard() {
        assertEquals(new Lead.NothingPlanned(), overview().lead(NOW));
    }

    @Test
    void theFirstToComeLeadsWithTheOpenAgreementsOfThatPerson() {
        var soon = at("soon", NOW.plusMinutes(45));
        assertEquals(new Lead.Planned(soon, person("noor", "Noor Willems"), 2), overview(at("later", NOW.plusDays(1)),
                soon).lead(NOW));
    }

    @Test
    void aRunningConversationComesBeforeEverything() {
        var running = TodaySamples.running("r", "daan", EARLIER);
        assertEquals(new Lead.Running(running, person("daan", "Daan Verhoeven"), 1), overview(at("soon", NOW
                .plusMinutes(5)), running).lead(NOW));
    }

    @Test
    void somebodyWhoIsLateStillLeads() {
        assertEquals("late", plannedId(overview(at("next", NOW.plusHours(1)), at("late", NOW.minusHours(2)))));
        assertEquals("next", plannedId(overview(at("next", NOW.plusHours(1)), at("late", NOW.minusMinutes(121)))));
    }

    @Test
    void whatWasForgottenIsRecalledForAWeek() {
        assertEquals("yesterday", plannedId(overview(at("before", NOW.minusDays(3)), at("yesterday", NOW.minusDays(
                1)))));
        assertEquals(new Lead.NothingPlanned(), overview(at("long ago", NOW.minusDays(8))).lead(NOW));
    }

    @Test
    void onePreparedWithoutADayComesLast() {
        assertEquals("open", plannedId(overview(at("open", null))));
        assertEquals("next", plannedId(overview(at("open", null), at("next", NOW.plusDays(20)))));
    }

    @Test
    void agreementsComeByTheirDayAndFinishedOnesNot() {
        assertEquals(List.of("a1", "a2", "a3", "a4"), overview().coming(NOW).stream().map(Agreement::id).toList());
    }

    @Test
    void theOneOnTopIsNotAlsoAmongTheLast() {
        var overview = overview(TodaySamples.running("r1", "daan", EARLIER), TodaySamples.running("r2", "noor", EARLIER
                .minusSeconds(60)), at("plan", NOW));
        assertEquals(List.of("r2", "talk-daan", "talk-jelle"), overview.recent(overview.lead(NOW)).stream().map(r -> r
                .conversation().id()).toList());
    }

    @Test
    void aReviewComesOnItsDayAndNotBefore() {
        var people = List.of(reviewOn("a", NOW.toLocalDate()), reviewOn("b", NOW.toLocalDate().plusDays(1)), reviewOn(
                "c", NOW.toLocalDate().minusDays(30)), person("d", "Dirk"));
        assertEquals(List.of("c", "a"), new Overview(people, List.of(), List.of()).toReview(NOW).stream().map(
                Person::id).toList());
    }

    private static Person reviewOn(String id, LocalDate day) {
        return new Person(id, id, "", "", day, EARLIER);
    }

    @Test
    void whatIsBeingDeletedIsLeftOutWithAllThatHangsOnIt() {
        var overview = overview(at("soon", NOW.plusMinutes(45))).without("noor"::equals);
        assertEquals(List.of("daan", "jelle"), overview.persons().stream().map(Person::id).toList());
        assertEquals(new Lead.NothingPlanned(), overview.lead(NOW));
        assertEquals(List.of("a2", "a3"), overview.coming(NOW).stream().map(Agreement::id).toList());
        assertEquals(List.of("a1", "a2", "a3"), overview().without("talk-noor2"::equals).coming(NOW).stream().limit(3)
                .map(Agreement::id).toList());
        assertEquals(List.of("a2", "a3"), overview().without("talk-noor"::equals).coming(NOW).stream().map(
                Agreement::id).toList());
    }

    @Test
    void thoseWithWhomWasTalkedLastComeFirst() {
        assertEquals("noor", overview(TodaySamples.running("r", "noor", EARLIER)).byLastTalk().getFirst().id());
        assertEquals("jelle", overview(TodaySamples.running("r", "jelle", EARLIER)).byLastTalk().getFirst().id());
    }
}
