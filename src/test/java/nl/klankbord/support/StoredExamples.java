package nl.klankbord.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.catalog.Exercise.With;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.person.Person;
import org.jspecify.annotations.Nullable;

/// One of everything that is stored, with every field filled in and the same words in every field where people type.
///
/// @param words what was typed everywhere
public record StoredExamples(String words) {
    public static final Instant MOMENT = Instant.parse("2026-04-14T08:30:00.123456789Z");
    public static final QuestionStep QUESTION = new QuestionStep("question", Text.of("Doel", "Goal"), Text.of(
            "Wat wil je?", "What do you want?"), Text.NONE, false, 4);

    /// Somebody with this id and words for a name, an alias and a role.
    public Person person(String id) {
        return new Person(id, words, words, words, LocalDate.of(2027, 1, 31), MOMENT);
    }

    public static Person named(String id, String name) {
        return new Person(id, name, "", "", null, MOMENT);
    }

    public Conversation conversation(String id, String person) {
        var moments = new Moments(LocalDateTime.of(2026, 4, 14, 10, 30), MOMENT, MOMENT.plusSeconds(2700), MOMENT
                .plusSeconds(9000));
        return new Conversation(id, person, "nl", new Setting(ConversationKind.CATCH_UP, words), List.of("grow",
                "frame"), moments, words);
    }

    /// A conversation that was started at this moment and nothing else.
    public static Conversation started(String id, String person, Instant at) {
        return new Conversation(id, person, "en", new Setting(ConversationKind.OTHER, ""), List.of(), Moments.started(
                at), "");
    }

    public Note note(String id, @Nullable String person, @Nullable String conversation) {
        return new Note(id, person, conversation, Note.Life.WORKING, words, MOMENT);
    }

    public Agreement agreement(String id, Agreement.From from) {
        var plan = new Plan(new When(LocalDate.of(2026, 4, 20), words), words, words, words, words, words);
        var commitment = new Commitment(words, Who.BOTH, new When(LocalDate.of(2026, 5, 1), words), plan, 0);
        var before = new When(LocalDate.of(2026, 4, 24), words);
        return new Agreement(id, from, commitment, AgreementState.PARTLY, List.of(new CheckUp(id + "-first", MOMENT,
                AgreementState.MOVED, words, before),
                new CheckUp(id + "-second", MOMENT.plusSeconds(60), AgreementState.PARTLY,
                        words)));
    }

    /// A small exercise with every kind of step that takes an answer.
    public static Exercise exercise(String id) {
        var title = Text.of("Stap", "Step");
        var prompt = Text.of("Wat nu?", "What now?");
        var scale = new ScaleStep("scale", title, prompt, Text.NONE, false, Text.NONE, Text.NONE, true, true, false, "",
                List.of(
                        new ScaleStep.Marker("now", title, ScaleStep.Role.NOW, List.of())),
                null);
        var list = new ListStep("list", title, prompt, Text.NONE, false, Text.NONE, List.of(), ListStep.Pick.MANY);
        var option = new ChoiceStep.Option("one", title, Text.NONE);
        var choice = new ChoiceStep("choice", title, prompt, Text.NONE, true, List.of(option, new ChoiceStep.Option(
                "two", title, Text.NONE)), title);
        var checklist = new ChecklistStep("checklist", title, prompt, Text.NONE, false, List.of(
                new nl.klankbord.exercise.step.Item("tick", title)), title, title);
        var agreements = new AgreementsStep("agreements", title, prompt, Text.NONE, false, List.of(
                AgreementsStep.Part.OBSTACLE));
        return new Exercise(id, Area.AHEAD, List.of(With.PAIR), 10, 1, Text.of("Proef", "Trial"), Text.NONE, false, "",
                List.of(new Stage("stage", title, 5, List.of(QUESTION, scale, list, choice, checklist, agreements),
                        List.of())),
                List.of());
    }

    public Answers answers() {
        return new Answers(Map.of("question", new QuestionStep.Answer(words, "helper"), "scale", new ScaleStep.Answer(
                Map.of("now", 0), words, words, words, Map.of("note", words), "question-1"), "list",
                new ListStep.Answer(List.of(
                        new ListStep.Entry("first", words, Map.of("fit", 7), true))),
                "choice", new ChoiceStep.Answer(
                        "two", words),
                "checklist", new ChecklistStep.Answer(Map.of("tick", words), List.of(
                        new ChecklistStep.Own("own", words))),
                "agreements",
                new AgreementsStep.Answer(List.of("a1"))));
    }

    public ExerciseResult result(String id, @Nullable String person, @Nullable String conversation) {
        return new ExerciseResult(id, exercise("trial"), new About(person, conversation, MOMENT), answers(),
                new Sharing(Visibility.SHARED, false, Map.of("question", false, "choice", true)), MOMENT.plusSeconds(
                        5));
    }
}
