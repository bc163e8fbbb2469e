package nl.klankbord.conversation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day, or words like "before the summer", or neither.
public record When(@Nullable LocalDate date, String words) {
    public static final When NOT_SAID = new When(null, "");

    public static When on(LocalDate date) {
        return new When(date, "");
    }

    public boolean isEmpty() {
        return date == null && words.isBlank();
    }
}
