package nl.klankbord.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.Note;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.support.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemoPeopleTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 4, 14);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// Everything that was put in.
    private record All(List<Person> people, List<Conversation> talks, List<ExerciseResult> results,
            List<Agreement> agreements, List<Note> notes) {}

    private static All fill(InMemoryStore store, Language language, LocalDate today) {
        new DemoPeople(ExerciseCatalog.shipped(), new DemoPeople.Ports(store.persons(), store.conversations(), store
                .notes(), store.agreements(), store.results())).fill(language, today, ZONE);
        var people = store.persons().all();
        return new All(people, store.conversations().all(), people.stream().flatMap(p -> store.results().ofPerson(p
                .id()).stream()).toList(), store.agreements().all(), people.stream().flatMap(p -> store.notes()
                        .ofPerson(p.id()).stream()).toList());
    }

    private static All fill(Language language, LocalDate today) {
        return fill(new InMemoryStore(), language, today);
    }

    static Stream<LocalDate> twoWeeks() {
        return IntStream.range(0, 14).mapToObj(TUESDAY::plusDays);
    }

    @Test
    void everyFileIsRead() throws IOException {
        var folder = Path.of(System.getProperty("project.basedir", "."), "src/main/resources/nl/klankbord/demo");
        try (var files = Files.list(folder)) {
            assertEquals(files.map(f -> f.getFileName().toString().replace(".json", "")).collect(Collectors.toSet()),
                    Set.copyOf(DemoPeople.FILES));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsSomethingToSeeOfEverything(Language language) {
        var all = fill(language, TUESDAY);
        assertEquals(6, all.people().size());
        assertEquals(EnumSet.allOf(ConversationState.class), EnumSet.copyOf(all.talks().stream().map(
                Conversation::state).toList()));
        assertEquals(EnumSet.complementOf(EnumSet.of(AgreementState.DRAFT)), EnumSet.copyOf(all.agreements().stream()
                .map(Agreement::state).toList()));
        assertEquals(EnumSet.allOf(Note.Life.class), EnumSet.copyOf(all.notes().stream().map(Note::life).toList()));
        assertTrue(all.people().stream().anyMatch(p -> p.reviewOn() == null));
        assertTrue(all.people().stream().anyMatch(p -> !p.alias().isEmpty()));
        assertTrue(all.talks().stream().anyMatch(c -> c.moments().correctedAt() != null));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerFitsItsStep(Language language) {
        fill(language, TUESDAY).results().forEach(AnswerFit::check);
    }

    @ParameterizedTest
    @EnumSource
    void agreementsAreReferredToByTheResultTheyWereMadeIn(Language language) {
        var all = fill(language, TUESDAY);
        var named = all.results().stream().flatMap(r -> AnswerFit.agreements(r).map(id -> r.id() + " " + id)).collect(
                Collectors.toSet());
        assertEquals(all.agreements().stream().map(a -> a.result() + " " + a.id()).collect(Collectors.toSet()), named);
    }

    @Test
    void theRunningConversationStandsAtTheOptions() {
        var all = fill(Language.NL, TUESDAY);
        var running = all.talks().stream()
                .filter(c -> c.state() == ConversationState.RUNNING && c.exercises().contains("grow")).findFirst()
                .orElseThrow();
        var result = all.results().stream().filter(r -> r.definition().id().equals("grow") && running.id().equals(r
                .about().conversation())).findFirst().orElseThrow();
        assertEquals("step/" + result.id() + "/options", running.position());
        assertTrue(result.answers().byStep().containsKey("options"));
        assertFalse(result.answers().byStep().containsKey("choice"));
    }

    @ParameterizedTest
    @MethodSource("twoWeeks")
    void whateverTheDayOneTalkIsTodayAndNothingHappenedInTheFuture(LocalDate today) {
        var all = fill(Language.EN, today);
        var planned = all.talks().stream().filter(c -> c.state() == ConversationState.PLANNED).map(c -> Optional
                .ofNullable(c.moments().plannedFor()).orElseThrow().toLocalDate()).sorted().toList();
        assertEquals(today, planned.getFirst());
        assertTrue(planned.getLast().isAfter(today.plusDays(5)) && planned.getLast().isBefore(today.plusDays(9)));
        happened(all).forEach(i -> assertTrue(i.isBefore(today.atStartOfDay(ZONE).toInstant()), i.toString()));
        happened(all).map(i -> i.atZone(ZONE).toLocalDate().getDayOfWeek()).forEach(d -> assertTrue(d.compareTo(
                DayOfWeek.FRIDAY) <= 0, d.toString()));
    }

    private static Stream<Instant> happened(All all) {
        var talks = all.talks().stream().map(Conversation::moments).flatMap(m -> Stream.of(Optional.ofNullable(m
                .startedAt()), Optional.ofNullable(m.closedAt()), Optional.ofNullable(m.correctedAt()))).flatMap(
                        Optional::stream);
        var checks = all.agreements().stream().flatMap(a -> Stream.concat(Stream.of(a.from().madeAt()), a.checkUps()
                .stream().map(c -> c.at())));
        var rest = Stream.concat(all.notes().stream().map(Note::writtenAt), all.results().stream().map(
                ExerciseResult::changedAt));
        return Stream.of(talks, checks, rest, all.people().stream().map(Person::createdAt)).flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("twoWeeks")
    void thingsHappenInTheRightOrder(LocalDate today) {
        var all = fill(Language.NL, today);
        all.talks().forEach(c -> {
            var m = c.moments();
            var order = Stream.of(m.startedAt(), m.closedAt(), m.correctedAt()).flatMap(Stream::ofNullable).toList();
            assertEquals(order.stream().sorted().toList(), order, c.id());
        });
        all.agreements().forEach(a -> {
            var order = Stream.concat(Stream.of(a.from().madeAt()), a.checkUps().stream().map(c -> c.at())).toList();
            assertEquals(order.stream().sorted().distinct().toList(), order, a.id());
        });
    }

    @Test
    void fillingTwiceChangesNothing() {
        var store = new InMemoryStore();
        var once = fill(store, Language.NL, TUESDAY);
        assertEquals(once, fill(store, Language.NL, TUESDAY));
    }

    @Test
    void everyIdIsReadableAndOnlyOnce() {
        var all = fill(Language.NL, TUESDAY);
        var ids = Stream.of(all.people().stream().map(Person::id), all.talks().stream().map(Conversation::id), all
                .results().stream().map(ExerciseResult::id), all.agreements().stream().map(Agreement::id),
                all.notes()
                        .stream().map(Note::id))
                .flatMap(s -> s).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(id -> assertTrue(id.matches("demo-[a-z0-9-]+"), id));
    }

    @Test
    void theTwoLanguagesTellTheSameStory() {
        var nl = fill(Language.NL, TUESDAY);
        var en = fill(Language.EN, TUESDAY);
        assertEquals(nl.results().stream().map(r -> r.id() + r.answers().byStep().keySet().stream().sorted().toList())
                .sorted().toList(),
                en.results().stream().map(r -> r.id() + r.answers().byStep().keySet().stream().sorted()
                        .toList()).sorted().toList());
        assertEquals(nl.agreements().stream().map(a -> a.id() + a.state() + a.commitment().due().date()).toList(), en
                .agreements().stream().map(a -> a.id() + a.state() + a.commitment().due().date()).toList());
        pairs(nl.notes(), en.notes(), (a, b) -> assertNotEquals(a.text(), b.text()));
        pairs(nl.agreements(), en.agreements(), (a, b) -> assertNotEquals(a.commitment().what(), b.commitment()
                .what()));
        assertTrue(nl.talks().stream().allMatch(c -> c.language().equals("nl")));
        assertTrue(en.talks().stream().allMatch(c -> c.language().equals("en")));
    }

    private static <T> void pairs(List<T> left, List<T> right, BiConsumer<T, T> check) {
        assertEquals(left.size(), right.size());
        IntStream.range(0, left.size()).forEach(i -> check.accept(left.get(i), right.get(i)));
    }
}
