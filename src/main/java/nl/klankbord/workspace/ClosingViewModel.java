package nl.klankbord.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.ui.SaveFailedException;
import org.jspecify.annotations.Nullable;

/// The end of a conversation: reading the agreements back, choosing what goes into the summary, closing.
public final class ClosingViewModel {
    /// A step that was filled in and may go into the summary.
    ///
    /// @param stage title of its stage
    /// @param inSummary whether it goes into the summary as things stand
    public record Part(RunViewModel run, Text stage, Step<?> step, boolean inSummary) {}

    private final TalkViewModel talk;
    private final WorkspaceParts parts;
    private final TalkAgreements agreements;
    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper(this, "reading");
    private final ReadOnlyBooleanWrapper closing = new ReadOnlyBooleanWrapper(this, "closing");
    private final ReadOnlyObjectWrapper<SaveFailedException.@Nullable Reason> problem = new ReadOnlyObjectWrapper<>(
            this, "problem");

    ClosingViewModel(TalkViewModel talk, WorkspaceParts parts) {
        this.talk = talk;
        this.parts = parts;
        agreements = new TalkAgreements(talk.runs());
    }

    public TalkAgreements agreements() {
        return agreements;
    }

    /// Which agreement is being read aloud, counted from 0.
    public ReadOnlyIntegerProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// The agreement that is being read aloud; empty when there is none.
    public Optional<TalkAgreements.Made> reading() {
        var all = agreements.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(reading.get(), all.size() - 1)));
    }

    /// Goes on to the next agreement, or back for a negative step; stays at the ends.
    public void readOn(int step) {
        var last = Math.max(0, agreements.all().size() - 1);
        reading.set(Math.clamp((long) Math.min(reading.get(), last) + step, 0, last));
    }

    /// What was filled in, in the order of the conversation; runs that are private are no part of a summary.
    public List<Part> parts() {
        return talk.route().legs().stream().filter(l -> l.run().result().isShared()).flatMap(l -> l.stage().steps()
                .stream()
                .filter(s -> !(s instanceof ReadingStep) && s.keptBy().equals(s.id()) && l.run().answer(s).isPresent())
                .map(s -> new Part(l
                        .run(), l.stage().title(), s, l.run().result().inSummary(s))))
                .toList();
    }

    /// Puts a step into the summary or leaves it out. A choice equal to the step's own is not kept, so that only real
    /// choices are stored.
    public void include(Part part, boolean in) {
        part.run().share(s -> {
            Map<String, Boolean> steps = new HashMap<>(s.steps());
            if (in == !part.step().outOfSummary()) {
                steps.remove(part.step().id());
            } else {
                steps.put(part.step().id(), in);
            }
            return new Sharing(s.visibility(), s.inSummary(), steps);
        });
    }

    /// True while the closed conversation is being stored.
    public ReadOnlyBooleanProperty closingProperty() {
        return closing.getReadOnlyProperty();
    }

    /// Why closing did not work, or null; nothing typed is lost then.
    public ReadOnlyObjectProperty<SaveFailedException.@Nullable Reason> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Closes the conversation, makes its draft agreements count, and goes to the summary. A conversation that was closed
    /// before keeps its moment of closing.
    public void close() {
        if (closing.get()) {
            return;
        }
        closing.set(true);
        problem.set(null);
        removeEmpty();
        var closed = talk.conversationProperty().get().close(parts.work().clock().instant());
        parts.work().tasks().of(storing(closed)).onSuccess(c -> {
            closing.set(false);
            talk.runs().forEach(r -> r.refresh(settled(r)));
            talk.closed(c);
        }).onError(SaveFailedException.class, e -> {
            closing.set(false);
            problem.set(e.reason());
        }).start();
    }

    /// Agreements made while correcting a closed conversation count at once.
    void settleCorrections() {
        removeEmpty();
        if (agreements.all().stream().anyMatch(m -> m.agreement().state() == AgreementState.DRAFT)) {
            talk.runs().forEach(r -> r.refresh(settled(r)));
            var now = talk.conversationProperty().get();
            parts.work().tasks().of(storing(now)).start();
        }
    }

    private Callable<Conversation> storing(Conversation conversation) {
        record Row(ExerciseResult result, List<Agreement> agreements) {}
        var rows = talk.runs().stream().map(r -> new Row(r.result(), settled(r))).toList();
        return () -> {
            rows.forEach(r -> parts.ports().results().save(r.result(), r.agreements()));
            parts.ports().conversations().save(conversation);
            return conversation;
        };
    }

    private static List<Agreement> settled(RunViewModel run) {
        return run.agreements().stream().map(Agreement::settle).toList();
    }

    private void removeEmpty() {
        agreements.all().stream().filter(m -> m.agreement().commitment().isEmpty()).forEach(agreements::remove);
    }
}
