package nl.klankbord.exercise.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// What a step view needs besides its step.
///
/// @param run the run it shows and edits
/// @param names how the two people are called on screen
/// @param screen language, room and today
/// @param helper the helper question that is on the screen now, or null
/// @param earlier what was answered at this step in earlier talks with the same person, newest first; only what may be seen
///        on the screen now
public record StepContext(RunViewModel run, Names names, Screen screen, ReadOnlyObjectProperty<@Nullable Item> helper,
        ReadOnlyObjectProperty<List<Earlier>> earlier) {

    /// Where nothing of earlier talks is shown.
    public StepContext(RunViewModel run, Names names, Screen screen, ReadOnlyObjectProperty<@Nullable Item> helper) {
        this(run, names, screen, helper, new ReadOnlyObjectWrapper<List<Earlier>>(List.of()).getReadOnlyProperty());
    }

    /// An earlier result of the same exercise. It is read and never changed.
    ///
    /// @param day of that talk
    /// @param definition as it was then; it may differ from that of today in everything but its ids
    /// @param answers to every step of it
    public record Earlier(LocalDate day, Exercise definition, Answers answers) {
        /// What was answered then at a step of today; empty when it was not answered, or by another kind of answer.
        public <A extends StepAnswer> Optional<A> to(Step<A> step) {
            return answers.to(step);
        }
    }

    /// @param me first name of the user of this computer
    /// @param you first name of the other person
    public record Names(String me, String you) {}

    /// @param today asked each time it is needed; a talk may pass midnight
    public record Screen(I18n i18n, Viewport viewport, Supplier<LocalDate> today) {
        /// Tag of the current language, for texts of the exercise.
        public String language() {
            return i18n.language().tag();
        }
    }
}
