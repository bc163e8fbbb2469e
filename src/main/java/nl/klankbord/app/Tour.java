package nl.klankbord.app;

import java.nio.file.Path;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings.Theme;

/// The walk of the tour.
final class Tour {
    /// How the window looks during the tour.
    ///
    /// @param scale text size in percent
    record Plan(Language language, Theme theme, int scale, TourCommand.Size size) {}

    Tour(Plan plan, Path out) {
        java.util.Objects.requireNonNull(plan);
        java.util.Objects.requireNonNull(out);
    }

    int run() {
        return 1;
    }
}
