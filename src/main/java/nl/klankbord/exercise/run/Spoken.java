package nl.klankbord.exercise.run;

import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// What a screen reader says about a place on a line.
public final class Spoken {
    private Spoken() {}

    /// "nu, 6 van 10", or that nothing is chosen yet.
    public static String place(I18n i18n, String name, @Nullable Integer value, int high) {
        return value == null ? i18n.get("run.place.none", name) : i18n.get("run.place.at", name, value, high);
    }
}
