package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.person.Person;
import nl.klankbord.support.StoredExamples;

/// Whatever people type, and whenever they do: what comes out is what went in.
class RoundTripTest {
    private static final int TRIES = 150;

    private final Path folder;
    private final OpenStore store;

    RoundTripTest() throws IOException {
        folder = Files.createTempDirectory("klankbord-round-trip");
        store = TempStore.open(folder.resolve("klankbord.db"));
    }

    @BeforeProperty
    void parents() {
        store.persons().save(StoredExamples.named("p", "Noor"));
        store.conversations().save(StoredExamples.started("c", "p", Instant.EPOCH));
    }

    @AfterProperty
    void remove() throws IOException {
        store.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Any text of whole characters: emoji, quotes, line ends, right-to-left marks, even the character zero.
    @Provide
    Arbitrary<String> text() {
        var any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT).filter(c -> c < 0xD800 || c > 0xDFFF);
        var likely = Arbitraries.of("'\";%_\\\n\r\t\0áß\u0301\u202E\u2028😀{}[]".codePoints().boxed().toList());
        return Arbitraries.oneOf(any, likely).list().ofMaxSize(30).map(l -> l.stream().collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    @Provide
    Arbitrary<Instant> moment() {
        return Combinators.combine(Arbitraries.longs().between(-62_000_000_000L, 250_000_000_000L), Arbitraries
                .integers().between(0, 999_999_999)).as(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    private Arbitrary<LocalDateTime> wallClock() {
        return moment().map(m -> LocalDateTime.ofInstant(m, ZoneOffset.UTC));
    }

    private Arbitrary<When> when() {
        return Combinators.combine(day().injectNull(0.4), text()).as(When::new);
    }

    @Provide
    Arbitrary<Person> person() {
        var name = text().map(t -> "N" + t);
        return Combinators.combine(name, text(), text(), day().injectNull(0.3), moment()).as((n, alias, role, review,
                at) -> new Person("someone", n, alias, role, review, at));
    }

    @Provide
    Arbitrary<Conversation> conversation() {
        var moments = Combinators.combine(wallClock().injectNull(0.3), moment().injectNull(0.3), moment().injectNull(
                0.3), moment().injectNull(0.3)).as(Moments::new);
        var setting = Combinators.combine(Arbitraries.of(ConversationKind.class), text()).as(Setting::new);
        return Combinators.combine(Arbitraries.of("nl", "en"), setting, text().list().ofMaxSize(4), moments, text()).as(
                (language, s, exercises, m, position) -> new Conversation("talk", "p", language, s, exercises, m,
                        position));
    }

    @Provide
    Arbitrary<Note> note() {
        return Combinators.combine(Arbitraries.just("p").injectNull(0.4), Arbitraries.just("c").injectNull(0.4),
                Arbitraries.of(Note.Life.class), text(), moment()).as(
                        (p, c, life, t, at) -> new Note("note", p, c,
                                life, t, at));
    }

    @Provide
    Arbitrary<Agreement> agreement() {
        var plan = Combinators.combine(when(), text(), text(), text(), text(), text()).as(Plan::new);
        var commitment = Combinators.combine(text(), Arbitraries.of(Who.class), when(), plan, Arbitraries.integers()
                .between(0, 10).injectNull(0.3)).as(Commitment::new);
        var checkUp = Combinators.combine(text(), moment(), Arbitraries.of(AgreementState.class), text(), when()
                .injectNull(0.4)).as(CheckUp::new);
        return Combinators.combine(moment(), commitment, Arbitraries.of(AgreementState.class), checkUp.list().ofMaxSize(
                3)).as(
                        (at, c, state, checkUps) -> new Agreement("agreement", new Agreement.From("p", "c", null, at),
                                c,
                                state, checkUps));
    }

    @Property(tries = TRIES)
    void aPersonComesBackEqual(@ForAll("person") Person person) {
        store.persons().save(person);
        assertEquals(Optional.of(person), store.persons().find(person.id()));
    }

    @Property(tries = TRIES)
    void aConversationComesBackEqual(@ForAll("conversation") Conversation conversation) {
        store.conversations().save(conversation);
        assertEquals(Optional.of(conversation), store.conversations().find(conversation.id()));
    }

    @Property(tries = TRIES)
    void aNoteComesBackEqual(@ForAll("note") Note note) {
        store.notes().save(note);
        assertEquals(Optional.of(note), store.notes().find(note.id()));
    }

    @Property(tries = TRIES)
    void anAgreementComesBackEqual(@ForAll("agreement") Agreement agreement) {
        store.agreements().save(agreement);
        assertEquals(Optional.of(agreement), store.agreements().find(agreement.id()));
    }

    @Property(tries = TRIES)
    void answersComeBackEqual(@ForAll("text") String words, @ForAll("moment") Instant started,
            @ForAll("moment") Instant changed, @ForAll Visibility visibility, @ForAll boolean inSummary) {
        // an answer of nothing but spaces is no answer, and is never stored
        var answers = new StoredExamples(words).answers().with(StoredExamples.QUESTION, new QuestionStep.Answer(words,
                ""));
        var result = new ExerciseResult("result", StoredExamples.exercise("trial"), new About("p", null, started),
                Answers.NONE, new Sharing(visibility, inSummary, Map.of("question", inSummary)), changed).withAnswers(
                        answers, changed);
        store.results().save(result, List.of());
        assertEquals(Optional.of(result), store.results().find(result.id()));
    }
}
