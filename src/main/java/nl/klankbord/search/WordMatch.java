package nl.klankbord.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which words of a text begin with a word of the query, without regard to case and diacritics: to show a match, and to find
/// in the few texts that are not in the index.
public final class WordMatch {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /// A piece of a text as it stands.
    public record Part(String text, boolean matched) {}

    private final List<String> wanted;

    public WordMatch(String query) {
        wanted = WORD.matcher(query).results().map(r -> plain(r.group())).toList();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /// True when each word of the query begins a word of the text. A query without words matches nothing.
    public boolean isIn(String text) {
        var words = WORD.matcher(text).results().map(r -> plain(r.group())).toList();
        return !wanted.isEmpty() && wanted.stream().allMatch(w -> words.stream().anyMatch(t -> t.startsWith(w)));
    }

    /// The text in pieces; put together they are the text again.
    public List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        int done = 0;
        var words = WORD.matcher(text);
        while (words.find()) {
            int length = matched(words.group());
            if (length > 0) {
                if (words.start() > done) {
                    parts.add(new Part(text.substring(done, words.start()), false));
                }
                parts.add(new Part(text.substring(words.start(), words.start() + length), true));
                done = words.start() + length;
            }
        }
        if (done < text.length()) {
            parts.add(new Part(text.substring(done), false));
        }
        return parts;
    }

    /// How many characters of this word match, marks included; 0 for none.
    private int matched(String word) {
        var plain = plain(word);
        int letters = wanted.stream().filter(plain::startsWith).mapToInt(String::length).max().orElse(0);
        int length = 0;
        while (length < word.length()
                && (plain(word.substring(0, length)).length() < letters || isMark(word, length))) {
            length++;
        }
        return letters == 0 ? 0 : length;
    }

    private static boolean isMark(String word, int index) {
        return index > 0 && plain(word.substring(index, index + 1)).isEmpty();
    }
}
