package nl.klankbord.report;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Notes;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import nl.klankbord.report.Summary.About;
import nl.klankbord.report.Summary.People;
import nl.klankbord.report.Summary.StagePart;
import nl.klankbord.report.Summary.StepPart;

/// Gathers what may stand in the summary of a conversation. The one place that decides what is private: a private result,
/// a step that is left out, an agreement made in either, and every note that was not moved into the summary stay behind
/// here, whatever their other settings say.
public final class SummarySource {
    private final Ports ports;
    private final Supplier<String> userName;
    private final ZoneId zone;

    /// Where it is gathered from.
    public record Ports(Conversations conversations, Persons persons, ExerciseResults results, Agreements agreements,
            Notes notes) {}

    /// @param userName the name of the user of this computer, which may be empty
    /// @param zone of the clock on the wall
    public SummarySource(Ports ports, Supplier<String> userName, ZoneId zone) {
        this.ports = ports;
        this.userName = userName;
        this.zone = zone;
    }

    /// The whole summary, or empty when there is no such conversation. Blocks on the ports.
    public Optional<Summary> load(String conversationId) {
        return ports.conversations().find(conversationId).flatMap(c -> ports.persons().find(c.person()).map(p -> load(c,
                p)));
    }

    private Summary load(Conversation conversation, Person person) {
        var language = Language.of(conversation.language());
        var people = new People(person.shownName(), userName.get().strip());
        var opening = new ArrayList<StagePart>();
        var middle = new ArrayList<StagePart>();
        var closing = new ArrayList<StagePart>();
        var results = ports.results().ofConversation(conversation.id());
        for (var result : results) {
            var stages = result.definition().stages();
            for (var stage : stages) {
                var part = part(result, stage, language);
                if (result.definition().area() != Area.FRAME) {
                    part.ifPresent(middle::add);
                } else if (stage.equals(stages.getFirst())) {
                    part.ifPresent(opening::add);
                } else {
                    part.ifPresent(closing::add);
                }
            }
        }
        // the goal stands above everything else
        var goal = middle.stream().filter(p -> p.steps().stream().anyMatch(s -> isGoal(s.step(), p.result())))
                .findFirst();
        goal.ifPresent(g -> {
            middle.remove(g);
            opening.addFirst(g);
        });
        opening.addAll(middle);
        return new Summary(about(conversation, people, language), opening, agreements(conversation, results),
                ports.notes().ofConversation(conversation.id()).stream().filter(n -> n.life() == Note.Life.SUMMARY && !n
                        .text().isBlank()).toList(),
                closing, readers(people, language));
    }

    private About about(Conversation conversation, People people, Language language) {
        var moments = conversation.moments();
        var when = moments.startedAt() == null
                ? moments.plannedFor()
                : LocalDateTime.ofInstant(moments.startedAt(), zone);
        var corrected = moments.correctedAt() == null ? null : moments.correctedAt().atZone(zone).toLocalDate();
        return new About(conversation.id(), language, conversation.setting().kind(), people, when, conversation
                .setting().place().strip(), corrected, moments.closedAt() != null);
    }

    private static String readers(People people, Language language) {
        return people.me().isEmpty()
                ? people.yourFirstName()
                : I18n.get(language, "report.two-people", people.yourFirstName(), people.myFirstName());
    }

    private static Optional<StagePart> part(ExerciseResult result, Stage stage, Language language) {
        var context = new StepSections.Context(language, stage.helpers(), result.definition());
        var answers = said(inSummary(result));
        var steps = new ArrayList<StepPart>();
        stage.steps().stream().filter(result::inSummary).forEach(step -> {
            var goal = isGoal(step, result);
            var blocks = goal ? goal(step, result) : StepSections.sectionFor(step, answers, context);
            if (!blocks.isEmpty()) {
                var part = new StepPart(step, answers.to(step).orElseThrow(), context.in(step.title()),
                        blocks);
                steps.add(goal ? 0 : steps.size(), part);
            }
        });
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new StagePart(result, stage, context.in(stage.title()), steps));
    }

    /// The answers without those that stay behind: a step may go on with the words of another one.
    private static Answers inSummary(ExerciseResult result) {
        var left = new HashMap<>(result.answers().byStep());
        result.definition().steps().filter(s -> !result.inSummary(s)).forEach(s -> left.remove(s.id()));
        return new Answers(left);
    }

    private static Answers said(Answers answers) {
        var said = new TreeMap<>(answers.byStep());
        said.replaceAll((_, answer) -> said(answer));
        return new Answers(said);
    }

    /// The answer without what is not said either: an own item of a checklist that was not ticked, and the words of a point
    /// that people kept out.
    private static StepAnswer said(StepAnswer answer) {
        return switch (answer) {
            case ChecklistStep.Answer(Map<String, String> ticks, List<ChecklistStep.Own> own) ->
                new ChecklistStep.Answer(ticks, own.stream().filter(o -> ticks.containsKey(o.id())).toList());
            case LineStep.Answer line -> line.inSummary();
            default -> answer;
        };
    }

    private static boolean isGoal(Step<?> step, ExerciseResult result) {
        return step instanceof QuestionStep && step.id().equals(result.definition().keepInView());
    }

    private static List<Block> goal(Step<?> step, ExerciseResult result) {
        return result.answers().to(step).map(a -> List.<Block>of(new Block.Quote(String.join("\n", a.words())))).orElse(
                List.of());
    }

    private List<Agreement> agreements(Conversation conversation, List<ExerciseResult> results) {
        return ports.agreements().ofConversation(conversation.id()).stream().filter(a -> !a.commitment().isEmpty())
                .filter(a -> mayBeRead(a, results)).toList();
    }

    /// An agreement is as private as the exercise it was made in. When that cannot be told, it stays behind.
    private static boolean mayBeRead(Agreement agreement, List<ExerciseResult> results) {
        return agreement.result() == null || results.stream().filter(r -> r.id().equals(agreement.result())).anyMatch(
                r -> r.definition().steps().anyMatch(s -> s instanceof AgreementsStep && r.inSummary(s)));
    }
}
