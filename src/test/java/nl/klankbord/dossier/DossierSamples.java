package nl.klankbord.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;
import org.jspecify.annotations.Nullable;

/// A person with some conversations, in memory. It is 14 April 2026.
final class DossierSamples {
    static final String NOOR = "noor";

    final DirectTasks tasks = new DirectTasks();
    final InMemoryStore store = new InMemoryStore();
    final PendingDeletions deletions = new PendingDeletions(tasks);
    final Saves saves = new Saves(tasks);
    final I18n i18n;
    final List<String> visited = new ArrayList<>();
    private int lastId;

    DossierSamples(Language language) {
        i18n = new I18n(language);
        store.persons().save(person("Noor Willems", null));
    }

    static Person person(String name, @Nullable LocalDate reviewOn) {
        return new Person(NOOR, name, "", "Coördinator planning", reviewOn, Instant.parse("2024-03-01T09:00:00Z"));
    }

    Ids ids() {
        return () -> "new-" + ++lastId;
    }

    DossierPorts ports() {
        return new DossierPorts(store.persons(), store.conversations(), store.notes(), store.agreements(), store
                .results());
    }

    DossierViewModel open() {
        return open(NOOR);
    }

    DossierViewModel open(String person) {
        return new DossierViewModel(person, ports(), new DossierViewModel.Around(tasks, saves, deletions, new NewTalks(
                ids(), tasks, i18n, List.of("grow"))), new Visits());
    }

    /// A talk that was held and closed at this moment.
    Conversation closed(String id, String at) {
        var moment = Instant.parse(at);
        return talk(id, new Moments(null, moment.minusSeconds(3600), moment, null));
    }

    Conversation running(String id, String at) {
        return talk(id, Moments.started(Instant.parse(at)));
    }

    Conversation planned(String id, String at) {
        return talk(id, Moments.planned(LocalDateTime.parse(at)));
    }

    private Conversation talk(String id, Moments moments) {
        var talk = new Conversation(id, NOOR, "nl", new Setting(ConversationKind.DEVELOPMENT, ""), List.of(), moments,
                "");
        store.conversations().save(talk);
        return talk;
    }

    Agreement agreed(String id, String conversation, String what, Commitment.Who who, LocalDate due) {
        var agreement = new Agreement(id, new Agreement.From(NOOR, conversation, null, Instant.parse(
                "2026-01-20T10:00:00Z")), new Commitment(what, who, When.on(due), Commitment.Plan.NONE, null),
                AgreementState.OPEN, List.of());
        store.agreements().save(agreement);
        return agreement;
    }

    /// An exercise with a goal and one more question, done in this conversation.
    void exercise(String conversation, Visibility visibility, String goal, String said) {
        var first = question("goal");
        var second = question("said");
        var definition = new Exercise("grow", Exercise.Area.AHEAD, List.of(Exercise.With.PAIR), 45, 10, Text.of(
                "GROW-gesprek", "GROW conversation"), Text.NONE, false, "goal",
                List.of(new Stage("one", Text.of("Eén",
                        "One"), 5, List.of(first, second), List.of())),
                List.of());
        var answers = Answers.NONE.with(first, new QuestionStep.Answer(goal, "")).with(second, new QuestionStep.Answer(
                said, ""));
        var at = Instant.parse("2026-01-20T10:00:00Z");
        store.results().save(new ExerciseResult("result-" + conversation, definition, new ExerciseResult.About(NOOR,
                conversation, at), answers, new ExerciseResult.Sharing(visibility, true, Map.of()), at), List.of());
    }

    private static QuestionStep question(String id) {
        return new QuestionStep(id, Text.of(id, id), Text.of("Wat?", "What?"), Text.NONE, false, 3);
    }

    void jot(String id, String text, String at) {
        store.notes().save(new Note(id, NOOR, null, Note.Life.JOT, text, Instant.parse(at)));
    }

    /// Where people went, as words.
    private final class Visits implements DossierViewModel.Ways {
        @Override
        public void people() {
            visited.add("people");
        }

        @Override
        public void editPerson(String person) {
            visited.add("edit " + person);
        }

        @Override
        public void prepare(String conversation) {
            visited.add("prepare " + conversation);
        }

        @Override
        public void talk(String conversation) {
            visited.add("talk " + conversation);
        }

        @Override
        public void summary(String conversation) {
            visited.add("summary " + conversation);
        }
    }
}
