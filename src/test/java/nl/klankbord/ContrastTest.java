package nl.klankbord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// WCAG 2.2 contrast of the pairs in use: 4.5:1 for text, 3:1 for controls and markers, in both themes.
class ContrastTest {
    private static final List<String> TEXT_PAIRS = List.of("ink/paper", "ink/paper-2", "ink/surface", "ink/raised",
            "ink-2/paper", "ink-2/paper-2", "ink-2/surface", "ink-2/raised", "ink-3/paper", "ink-3/surface",
            "ink-3/raised", "accent/paper", "accent/surface", "on-accent/accent", "on-accent/accent-hover",
            "accent-ink/accent-soft", "ink/accent-soft", "accent-ink/surface", "accent-ink/paper", "warm-ink/warm-soft",
            "warm-ink/surface", "warm-ink/paper", "warm-ink/raised", "accent-ink/raised", "amber-ink/raised",
            "amber-ink/surface", "amber-ink/amber-soft", "moss-ink/moss-soft", "moss-ink/surface",
            "error/surface", "error/error-soft", "error/paper", "ink/error-soft", "paper/ink");
    private static final List<String> CONTROL_PAIRS = List.of("line-strong/paper", "line-strong/surface",
            "line-strong/raised", "focus/paper", "focus/surface", "focus/paper-2", "accent/paper-2", "warm/surface",
            "amber/surface", "moss/surface", "amber/amber-soft", "moss/moss-soft", "accent/accent-soft",
            "accent/raised",
            "accent/accent-softer", "warm/raised", "amber/raised", "warm/warm-soft", "ink-3/accent-softer",
            "ink-3/warm-soft");
    private static final Pattern TOKEN = Pattern.compile("-kb-([a-z0-9-]+): #([0-9A-Fa-f]{6});");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPairInUseHasEnoughContrast(boolean dark) {
        var tokens = tokens(dark);
        TEXT_PAIRS.forEach(p -> atLeast(4.5, p, tokens));
        CONTROL_PAIRS.forEach(p -> atLeast(3.0, p, tokens));
    }

    private static void atLeast(double ratio, String pair, Map<String, Integer> tokens) {
        var names = pair.split("/", 2);
        assertTrue(tokens.keySet().containsAll(List.of(names)), pair + " names a token that is not there");
        double found = contrast(tokens.getOrDefault(names[0], -1), tokens.getOrDefault(names[1], -1));
        assertTrue(found >= ratio, pair + " has " + found);
    }

    private static Map<String, Integer> tokens(boolean dark) {
        var css = Sources.read(Sources.RESOURCES.resolve("nl/klankbord/ui/theme.css"));
        int split = css.indexOf("@media (prefers-color-scheme: dark)");
        var tokens = new LinkedHashMap<String, Integer>();
        TOKEN.matcher(dark ? css : css.substring(0, split)).results().forEach(m -> tokens.put(m.group(1), Integer
                .parseInt(m.group(2), 16)));
        return tokens;
    }

    private static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
