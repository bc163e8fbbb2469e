package nl.klankbord.person;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody one talks with. There are no fields for health or appraisal, on purpose.
///
/// @param name as typed; a first name is enough
/// @param alias shown everywhere instead of the name when it is not empty
/// @param role what somebody does, or empty
/// @param reviewOn the day on which the user wants to look again at what is kept, or null
public record Person(String id, String name, String alias, String role, @Nullable LocalDate reviewOn,
        Instant createdAt) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }

    /// What stands on screen and paper: the alias when there is one, else the name.
    public String shownName() {
        return alias.isBlank() ? name : alias;
    }

    /// The first word of the shown name, for texts that address somebody.
    public String firstName() {
        return shownName().strip().split("\\s+", 2)[0];
    }

    /// One or two letters for the round mark: first and last word of the shown name.
    public String initials() {
        var words = shownName().strip().split("\\s+");
        var first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        var last = words.length == 1 ? "" : words[words.length - 1];
        return (first + (last.isEmpty() ? "" : last.substring(0, last.offsetByCodePoints(0, 1)))).toUpperCase(
                java.util.Locale.ROOT);
    }
}
