package nl.klankbord.report;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes text printable without losing anything unseen: a character that no font of ours has becomes [#REPLACEMENT], once
/// per visible character, also where that is made of several code points. Remembers whether that happened, so that the
/// document can say what the sign means.
final class Legible {
    static final String REPLACEMENT = "□";
    private static final Pattern VISIBLE_CHARACTER = Pattern.compile("\\X");

    private final PrintFonts fonts;
    private boolean replaced;

    Legible(PrintFonts fonts) {
        this.fonts = fonts;
    }

    boolean replacedSome() {
        return replaced;
    }

    /// The text as it can be printed. Line ends come out as `\n`, other white space as a space.
    String of(String text) {
        // composed: our fonts have é, not e with a loose accent
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\R", "\n");
        return VISIBLE_CHARACTER.matcher(composed).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                character(m.group())));
    }

    private String character(String one) {
        if (one.equals("\n")) {
            return one;
        }
        var out = new StringBuilder();
        for (int c : one.codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(c == 0xA0 || c == 0x202F ? '\u00A0' : ' ');
            } else if (!isInvisible(c)) {
                if (Character.isISOControl(c) || !fonts.canShow(c)) {
                    replaced = true;
                    return REPLACEMENT;
                }
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /// Joiners, direction marks, soft hyphens and variation selectors: nothing to see, so nothing to replace.
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
