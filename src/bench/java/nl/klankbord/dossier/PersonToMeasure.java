package nl.klankbord.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.store.OpenStore;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;

/// Somebody with a thousand closed conversations, who answered the same scaling question in fifty of them. It stands in this
/// package because the page of a person is nobody's business outside it.
public final class PersonToMeasure {
    private static final String PERSON = "noor";
    private static final int CONVERSATIONS = 1000;
    private static final int ANSWERS = 50;
    private static final Instant FIRST = Instant.parse("2016-01-04T09:00:00Z");

    private final DossierPorts ports;
    private final ExerciseCatalog catalog = ExerciseCatalog.shipped();

    /// Fills an empty store.
    public PersonToMeasure(OpenStore store) {
        ports = new DossierPorts(store.persons(), store.conversations(), store.notes(), store.agreements(), store
                .results());
        store.persons().save(new Person(PERSON, "Noor Jacobs", "", "", null, FIRST));
        for (int i = 0; i < CONVERSATIONS; i++) {
            var at = FIRST.plus(Duration.ofHours(80L * i));
            var id = "talk-" + i;
            store.conversations().save(new Conversation(id, PERSON, "nl", new Conversation.Setting(
                    ConversationKind.COACHING, ""), List.of("scaling"),
                    new Conversation.Moments(null, at, at.plusSeconds(
                            1800), null),
                    ""));
            store(id, catalog.frame(), purpose(), at);
            if (i % (CONVERSATIONS / ANSWERS) == 0) {
                store(id, scaling(), placed(i), at);
            }
        }
    }

    private Exercise scaling() {
        return catalog.find("scaling").orElseThrow();
    }

    private void store(String conversation, Exercise exercise, Answers answers, Instant at) {
        var fresh = ExerciseResult.start(conversation + "-" + exercise.id(), exercise, new ExerciseResult.About(PERSON,
                conversation, at));
        ports.results().save(fresh.withAnswers(answers, at), List.of());
    }

    private Answers purpose() {
        var purpose = (QuestionStep) catalog.frame().step("purpose").orElseThrow();
        return Answers.NONE.with(purpose, new QuestionStep.Answer("Terugkijken op de maand", ""));
    }

    private Answers placed(int number) {
        var question = (ScaleStep) scaling().step("question").orElseThrow();
        var mark = (ScaleStep) scaling().step("mark").orElseThrow();
        return Answers.NONE.with(question, new ScaleStep.Answer(Map.of(), "Hoe stevig sta ik?", "ik drijf", "ik stuur",
                Map.of(), "question")).with(mark, new ScaleStep.Answer(Map.of("now", number % 11, "enough", 8), "", "",
                        "", Map.of("not-lower", "Ik begin de dag met een lijst")));
    }

    /// Reads the page and makes its view model: all there is to do before it is drawn.
    /// @return how many answers there are to see
    public int open() {
        var tasks = new DirectTasks();
        var ids = new AtomicInteger();
        var model = new DossierViewModel(PERSON, ports, new DossierViewModel.Around(tasks, new Saves(tasks),
                new PendingDeletions(tasks), new NewTalks(() -> "new-" + ids.incrementAndGet(), tasks, new I18n(
                        Language.NL), List.of())),
                new Nowhere());
        return model.scales().questions().getFirst().points().size();
    }

    /// Only what comes out of the store for it.
    public int queries() {
        return ports.persons().find(PERSON).stream().mapToInt(_ -> ports.conversations().ofPerson(PERSON).size() + ports
                .notes().ofPerson(PERSON).size() + ports.agreements().ofPerson(PERSON).size() + ports.results()
                        .ofPerson(PERSON).size()).sum();
    }

    /// Nobody goes anywhere.
    private static final class Nowhere implements DossierViewModel.Ways {
        @Override
        public void people() {}

        @Override
        public void editPerson(String person) {}

        @Override
        public void prepare(String conversation) {}

        @Override
        public void talk(String conversation) {}

        @Override
        public void summary(String conversation) {}
    }
}
