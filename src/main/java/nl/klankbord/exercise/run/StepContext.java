package nl.klankbord.exercise.run;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// What a step view needs besides its step.
///
/// @param run the run it shows and edits
/// @param names how the two people are called on screen
/// @param screen language, room and today
/// @param helper the helper question that is on the screen now, or null
public record StepContext(RunViewModel run, Names names, Screen screen,
        ReadOnlyObjectProperty<@Nullable Item> helper) {

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
