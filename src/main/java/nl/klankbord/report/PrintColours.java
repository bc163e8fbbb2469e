package nl.klankbord.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.ui.Styles;

/// The light colours of the screen, for paper. Read from the one sheet that has colours, so that there is no second list.
final class PrintColours {
    private static final Pattern TOKEN = Pattern.compile("-kb-[a-z0-9-]+");
    private static final Pattern DEFINITION = Pattern.compile("(-kb-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");

    private final Map<String, String> tokens = new TreeMap<>();

    PrintColours() {
        // what comes after the media query is dark
        var light = read("theme.css", Styles.class).split("@media", 2)[0];
        for (var m = DEFINITION.matcher(light); m.find();) {
            tokens.put(m.group(1), m.group(2));
        }
    }

    static String read(String resource, Class<?> beside) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same text with every colour token replaced by its light colour.
    /// @throws IllegalArgumentException when a token does not exist
    String fillIn(String text) {
        return TOKEN.matcher(text).replaceAll(m -> {
            var colour = tokens.get(m.group());
            if (colour == null) {
                throw new IllegalArgumentException("no colour " + m.group() + " in theme.css");
            }
            return Matcher.quoteReplacement(colour);
        });
    }
}
