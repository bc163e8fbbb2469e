package nl.klankbord.i18n;

import java.util.Arrays;
import java.util.Locale;

/// A language the product speaks. Dutch first, English equal.
public enum Language {
    NL(Locale.of("nl", "NL")), EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The BCP 47 tag used in exercise files, the database and on the command line: `nl` or `en`.
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /// The language with this tag, or Dutch when the tag is unknown.
    public static Language of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag().equals(tag)).findFirst().orElse(NL);
    }

    /// Dutch or English for this system locale: English for everything that is not Dutch.
    public static Language of(Locale system) {
        return system.getLanguage().equals(NL.tag()) ? NL : EN;
    }
}
