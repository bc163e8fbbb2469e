package nl.klankbord.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseJson;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.person.Person;
import nl.klankbord.support.InMemoryStore;

/// A whole GROW conversation in memory, with something private in every place where something private can be.
final class SampleTalk {
    static final String ID = "talk";
    /// Stands in every private text.
    static final String PRIVATE = "GEHEIM";
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final Instant STARTED = Instant.parse("2026-04-14T08:30:00Z");

    static final String GOAL = "Ik leg in het planoverleg als eerste mijn voorstel op tafel.";
    static final String SITUATION = "Er zijn zes mensen en twee praten altijd.\nIk wacht tot er ruimte is.\n\n"
            + "Die ruimte komt bijna nooit.";
    static final List<String> OPTIONS = List.of("Voorstel een dag eerder rondsturen", "Een keer zelf voorzitten",
            "Vooraf met Ilse sparren");
    static final String STEP = "Vijf minuten eerder binnen zijn en als eerste beginnen";

    final InMemoryStore store = new InMemoryStore();
    final Exercise grow;
    private final Exercise frame;

    SampleTalk(String language) {
        grow = exercise("grow");
        frame = exercise("frame");
        store.persons().save(new Person("p", "Marit de Wolff", "", "planner", null, STARTED));
        store.conversations().save(new Conversation(ID, "p", language, new Conversation.Setting(
                ConversationKind.DEVELOPMENT, "Kamer 2.14"), List.of("grow"),
                new Conversation.Moments(null, STARTED,
                        STARTED.plusSeconds(2700), null),
                PRIVATE));
        frame();
        grow();
        agreements();
        notes();
    }

    /// Copies of the exercises, so that these tests do not change with the words of the product.
    private static Exercise exercise(String id) {
        return new ExerciseJson().read(PrintColours.read(id + ".json", SampleTalk.class));
    }

    /// Reads the summary as the program does.
    Summary summary() {
        return source().load(ID).orElseThrow();
    }

    SummarySource source() {
        return new SummarySource(new SummarySource.Ports(store.conversations(), store.persons(), store.results(), store
                .agreements(), store.notes()), () -> "Ruben Kaya", ZONE);
    }

    /// Every text that must stand in the document, as it was typed.
    static List<String> everythingShared() {
        var all = new ArrayList<>(OPTIONS);
        all.addAll(List.of(GOAL, STEP, "Nee sorry, ga je gang", "Weten waar ik in de zomer sta", "Alles wat hier staat",
                "Omdat het rooster dan vastligt", "Samen met Ruben: beamer regelen", "voor de zomer",
                "het overleg begint", "ik pak meteen het woord", "Drukte vlak ervoor", "Ilse", "Ruben kijkt mee",
                "Kop koffie mee", "Zin in, nog wat spannend", "Marit stuurt haar eerste voorstel aan allebei"));
        SITUATION.lines().filter(l -> !l.isBlank()).forEach(all::add);
        return all;
    }

    private void frame() {
        var result = ExerciseResult.start("r-frame", frame, new ExerciseResult.About("p", ID, STARTED));
        var noted = (ChoiceStep) step(frame, "noted");
        var answers = with(frame, Answers.NONE, "purpose", question("Weten waar ik in de zomer sta"));
        answers = answers.with(noted, new ChoiceStep.Answer(noted.options().getFirst().id(), "Alles wat hier staat"));
        answers = with(frame, answers, "how-you", question(PRIVATE + " voor mij"));
        store.results().save(result.withAnswers(answers, STARTED), List.of());
    }

    private void grow() {
        var result = ExerciseResult.start("r-grow", grow, new ExerciseResult.About("p", ID, STARTED.plusSeconds(60)));
        var answers = with(grow, Answers.NONE, "goal", question(GOAL));
        answers = with(grow, answers, "situation", question(SITUATION));
        answers = with(grow, answers, "film", question("\"Nee sorry, ga je gang\", en dan <zwijg> ik & wacht."));
        answers = with(grow, answers, "causes", new ChecklistStep.Answer(Map.of("own-1", PRIVATE + " oorzaak"), List.of(
                new ChecklistStep.Own("own-1", PRIVATE + " eigen oorzaak"))));
        answers = with(grow, answers, "options", new ListStep.Answer(List.of(option(0, 8, 6), option(1, 5, 9), option(2,
                0, 10))));
        answers = with(grow, answers, "choice", question("Omdat het rooster dan vastligt: ti, fi, ffl"));
        answers = with(grow, answers, "agreements", new AgreementsStep.Answer(List.of("a1", "a2")));
        answers = with(grow, answers, "motivation", new ScaleStep.Answer(Map.of("now", 7), "", "", "", Map.of("draws",
                "Zin in, nog wat spannend", "raise", "Kop koffie mee")));
        store.results().save(result.withAnswers(answers, STARTED), List.of());

        var secret = ExerciseResult.start("r-own", grow, new ExerciseResult.About("p", ID, STARTED.plusSeconds(90)));
        store.results().save(secret.withAnswers(with(grow, Answers.NONE, "goal", question(PRIVATE + " doel")), STARTED)
                .withSharing(new ExerciseResult.Sharing(Visibility.PRIVATE, true, Map.of("goal", true)), STARTED),
                List.of());
    }

    private static ListStep.Entry option(int index, int attractive, int feasible) {
        var ratings = attractive == 0
                ? Map.of("feasible", feasible)
                : Map.of("attractive", attractive, "feasible", feasible);
        return new ListStep.Entry("o" + index, OPTIONS.get(index), ratings, false);
    }

    private void agreements() {
        var plan = new Plan(When.on(LocalDate.of(2026, 4, 21)), "het overleg begint", "ik pak meteen het woord",
                "Drukte vlak ervoor", "Ilse", "Ruben kijkt mee");
        agree("a1", "r-grow", new Commitment(STEP, Who.YOU, When.on(LocalDate.of(2026, 5, 19)), plan, 8));
        agree("a2", "r-grow", new Commitment("Samen met Ruben: beamer regelen", Who.BOTH, new When(null,
                "voor de zomer"), Plan.NONE, null));
        agree("a3", "r-own", new Commitment(PRIVATE + " afspraak", Who.ME, When.NOT_SAID, Plan.NONE, null));
        agree("a4", "gone", new Commitment(PRIVATE + " zonder herkomst", Who.ME, When.NOT_SAID, Plan.NONE, null));
        agree("a5", "r-grow", Commitment.NONE);
    }

    private void agree(String id, String result, Commitment commitment) {
        store.agreements().save(Agreement.draft(id, new Agreement.From("p", ID, result, STARTED.plusSeconds(id.charAt(
                1))), commitment));
    }

    private void notes() {
        for (var life : Note.Life.values()) {
            var text = life == Note.Life.SUMMARY
                    ? "Marit stuurt haar eerste voorstel aan allebei"
                    : PRIVATE + " " + life;
            store.notes().save(new Note("n-" + life, "p", ID, life, text, STARTED));
        }
    }

    static QuestionStep.Answer question(String text) {
        return new QuestionStep.Answer(text, "");
    }

    private static nl.klankbord.exercise.step.Step<?> step(Exercise exercise, String id) {
        return exercise.step(id).orElseThrow();
    }

    static Answers with(Exercise exercise, Answers answers, String step, StepAnswer answer) {
        var all = new java.util.TreeMap<>(answers.byStep());
        all.put(step(exercise, step).id(), answer);
        return new Answers(all);
    }
}
