package nl.klankbord.person;

import java.time.LocalDate;
import java.util.Map;

/// When one talks with people: for the list of people, which knows nothing of conversations itself.
@FunctionalInterface
public interface TalkDays {
    /// A day on which one talked with somebody, or will.
    ///
    /// @param planned true for a day to come
    record TalkDay(LocalDate date, boolean planned) {}

    /// For each person the next planned talk, else the last one held; people without either are left out. Blocks, and is
    /// called through `ui.Tasks`.
    Map<String, TalkDay> byPerson();
}
