package nl.klankbord.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext.Names;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.report.AnswerText;
import nl.klankbord.report.Summary;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Dialogs;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;

/// A table to talk at: a store in memory with Fenna in it, time that a test moves, and what the program was asked to do.
final class Table {
    static final String FENNA = "fenna";
    static final String TALK = "talk";

    final DirectTasks tasks = new DirectTasks();
    final InMemoryStore store = new InMemoryStore();
    final I18n i18n = new I18n(Language.NL);
    final Saves saves = new Saves(tasks);
    final PendingDeletions deletions = new PendingDeletions(tasks);
    final List<String> left = new ArrayList<>();
    final List<String> summaries = new ArrayList<>();
    final List<String> begun = new ArrayList<>();
    final List<Dialogs.Question> asked = new ArrayList<>();
    final List<Dialogs.Message> told = new ArrayList<>();
    boolean agrees = true;
    private int id;

    Table() {
        store.persons().save(new Person(FENNA, "Fenna de Wit", "", "", null, tasks.instant()));
        store.conversations().save(planned(TALK));
    }

    Conversation planned(String talkId) {
        return new Conversation(talkId, FENNA, "nl", new Conversation.Setting(ConversationKind.DEVELOPMENT, ""), List
                .of("grow"), new Conversation.Moments(null, null, null, null), "");
    }

    Ports ports() {
        return new Ports(store.persons(), store.conversations(), store.notes(), store.agreements(), store.results());
    }

    WorkspaceParts parts() {
        Ids ids = () -> "id-" + ++id;
        return new WorkspaceParts(ports(), ExerciseCatalog.shipped(), new Work(tasks, saves, deletions, tasks, ids),
                new WorkspaceParts.Words(i18n, dialogs(), () -> "Hugo Bos", Table::said));
    }

    /// What the program says of an answer, in the words of the summary.
    private static AnswerWords.Said said(EarlierAnswer answer, Names names, Language language) {
        var from = answer.from();
        var said = new AnswerText(language, new Summary.People(names.you(), names.me())).of(from.result(), answer
                .step(), from.made(), from.day());
        return new AnswerWords.Said(said.asked(), said.lines());
    }

    private Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public boolean confirm(Question question) {
                asked.add(question);
                return agrees;
            }

            @Override
            public void tell(Message message) {
                told.add(message);
            }

            @Override
            public Optional<Path> chooseSaveFile(FileKind kind, String suggestedName) {
                return Optional.empty();
            }
        };
    }

    WorkspaceViewModel workspace() {
        return new WorkspaceViewModel(TALK, parts(), new WorkspaceExits(() -> left.add(TALK), summaries::add));
    }

    PrepareExits prepareExits() {
        return new PrepareExits(begun::add, summaries::add, () -> left.add("prepare"));
    }

    /// The conversation, opened.
    TalkViewModel open() {
        return talk(workspace());
    }

    static TalkViewModel talk(WorkspaceViewModel model) {
        return Objects.requireNonNull(model.talkProperty().get(), "the conversation is not open");
    }

    Conversation stored() {
        return store.conversations().find(TALK).orElseThrow();
    }

    /// The stored result of an exercise in the conversation.
    ExerciseResult result(String exercise) {
        return store.results().ofConversation(TALK).stream().filter(r -> r.definition().id().equals(exercise))
                .findFirst().orElseThrow();
    }

    /// The stored words of one step.
    List<String> said(String exercise, String step) {
        return Objects.requireNonNull(result(exercise).answers().byStep().get(step), step + " is not answered").words();
    }

    void settle() {
        tasks.pass(Duration.ofSeconds(1));
    }

    void note(String noteId, Life life, String text, Instant at) {
        store.notes().save(new Note(noteId, FENNA, life == Life.JOT ? null : TALK, life, text, at));
    }

    /// An open agreement of a talk that was closed last month.
    void earlierAgreement(String agreementId, String what) {
        var closed = tasks.instant().minus(Duration.ofDays(30));
        store.conversations().save(planned("before").start(closed).close(closed));
        store.agreements().save(new Agreement(agreementId, new Agreement.From(FENNA, "before", null, closed),
                commitment(what), AgreementState.OPEN, List.of()));
    }

    static Commitment commitment(String what) {
        return new Commitment(what, Commitment.Who.YOU, When.NOT_SAID, Commitment.Plan.NONE, null);
    }

    static RunViewModel run(TalkViewModel talk, String exercise) {
        return talk.runs().stream().filter(r -> r.exercise().id().equals(exercise)).findFirst().orElseThrow();
    }

    static void answer(TalkViewModel talk, String exercise, String step, String text) {
        var run = run(talk, exercise);
        run.answer((QuestionStep) run.exercise().step(step).orElseThrow(), new QuestionStep.Answer(text, ""), "text");
    }

    static Agreement agree(TalkViewModel talk, String what) {
        var run = run(talk, "grow");
        return run.addAgreement((AgreementsStep) run.exercise().step("agreements").orElseThrow(), commitment(what));
    }

    static Place at(TalkViewModel talk, String exercise, String step) {
        return new Place.AtStep(run(talk, exercise).resultId(), step);
    }
}
