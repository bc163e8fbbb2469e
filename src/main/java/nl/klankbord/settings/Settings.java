package nl.klankbord.settings;

import java.util.List;
import nl.klankbord.i18n.Language;
import org.jspecify.annotations.Nullable;

/// Everything the user can set, as one immutable value.
///
/// @param name how the user is called, or empty
/// @param look theme, text size and motion
/// @param singleKeys whether single keys (without Ctrl or Alt) do something in exercises
/// @param window where the window was, or null when it was never moved
public record Settings(String name, Language language, Look look, boolean singleKeys, @Nullable WindowPlace window) {
    /// The text sizes on offer, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 200);

    /// Which colours are shown.
    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    /// @param textPercent one of [#TEXT_SIZES]
    public record Look(Theme theme, int textPercent, boolean reducedMotion) {
        public Look {
            if (!TEXT_SIZES.contains(textPercent)) {
                throw new IllegalArgumentException("text size " + textPercent + " is not one of " + TEXT_SIZES);
            }
        }
    }

    /// Position and size of the window in px of the desktop.
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
        public WindowPlace {
            if (!(width > 0 && height > 0 && width <= 100_000 && height <= 100_000 && Double.isFinite(x) && Double
                    .isFinite(y))) {
                throw new IllegalArgumentException("not a place for a window: " + x + "," + y + " " + width + "x"
                        + height);
            }
        }
    }

    /// What holds on a fresh computer.
    public static Settings fresh(Language language) {
        return new Settings("", language, new Look(Theme.SYSTEM, 100, false), true, null);
    }

    public Settings withName(String next) {
        return new Settings(next.strip(), language, look, singleKeys, window);
    }

    public Settings withLanguage(Language next) {
        return new Settings(name, next, look, singleKeys, window);
    }

    public Settings withTheme(Theme next) {
        return new Settings(name, language, new Look(next, look.textPercent, look.reducedMotion), singleKeys, window);
    }

    public Settings withTextPercent(int next) {
        return new Settings(name, language, new Look(look.theme, next, look.reducedMotion), singleKeys, window);
    }

    public Settings withReducedMotion(boolean next) {
        return new Settings(name, language, new Look(look.theme, look.textPercent, next), singleKeys, window);
    }

    public Settings withSingleKeys(boolean next) {
        return new Settings(name, language, look, next, window);
    }

    public Settings withWindow(WindowPlace next) {
        return new Settings(name, language, look, singleKeys, next);
    }

    /// The text size one step larger (or smaller); the same when there is none.
    public Settings stepText(int steps) {
        int at = TEXT_SIZES.indexOf(look.textPercent);
        return withTextPercent(TEXT_SIZES.get(Math.clamp(at + (long) steps, 0, TEXT_SIZES.size() - 1)));
    }
}
