package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text of an exercise in each of its languages, keyed by language tag. In JSON a map (`{"nl": "…", "en": "…"}`), or a
/// plain string for an exercise in one language only.
public final class Text {
    /// No text at all.
    public static final Text NONE = new Text(Map.of());
    private static final String ANY = "";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
    private static final String SHAPE = "a text is a string, or a map from language (nl, en) to string, not ";

    private final Map<String, String> byLanguage;

    private Text(Map<String, String> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
    }

    @JsonCreator
    static Text read(Object value) {
        return switch (value) {
            case String text -> new Text(Map.of(ANY, text));
            case Map<?, ?> map -> new Text(texts(map));
            default -> throw new IllegalArgumentException(SHAPE + value);
        };
    }

    private static Map<String, String> texts(Map<?, ?> map) {
        var texts = new TreeMap<String, String>();
        map.forEach((key, value) -> {
            if (!(key instanceof String tag && TAG.matcher(tag).matches() && value instanceof String text)) {
                throw new IllegalArgumentException(SHAPE + key + ": " + value);
            }
            texts.put(tag, text);
        });
        return texts;
    }

    /// The same text in every language.
    public static Text of(String everywhere) {
        return new Text(Map.of(ANY, everywhere));
    }

    /// A text in Dutch and English.
    public static Text of(String nl, String en) {
        return new Text(Map.of("nl", nl, "en", en));
    }

    /// The given text, or [#NONE] where a file leaves it out.
    public static Text orNone(@Nullable Text text) {
        return text == null ? NONE : text;
    }

    /// The text in this language (`nl`, `en`); in a single-language text that one; empty when there is none.
    public String in(String language) {
        var text = byLanguage.get(language);
        return text != null ? text : byLanguage.getOrDefault(ANY, "");
    }

    /// True when there is no text in any language.
    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    /// True when this text stands once, for all languages.
    public boolean isSingle() {
        return byLanguage.containsKey(ANY);
    }

    /// Null for [#NONE], which is then left out.
    @JsonValue
    @Nullable
    Object write() {
        var single = byLanguage.get(ANY);
        if (single != null) {
            return single;
        }
        return byLanguage.isEmpty() ? null : new TreeMap<>(byLanguage);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text t && t.byLanguage.equals(byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
