package nl.klankbord.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Note;
import nl.klankbord.person.Person;
import org.jspecify.annotations.Nullable;

/// Everything the page of one person shows, read at once.
///
/// @param since the day of the first talk, or null when there was none yet
/// @param timeline running, then planned (soonest first), then closed (newest first)
/// @param agreements all of them, in the order in which they were made
/// @param questions with the shared answers that were placed on a line, the one answered last first
/// @param jots newest first
record Dossier(Person person, @Nullable LocalDate since, List<TimelineEntry> timeline, List<Agreement> agreements,
        List<ScaleHistory> questions, List<Note> jots) {
    Dossier {
        timeline = List.copyOf(timeline);
        agreements = List.copyOf(agreements);
        questions = List.copyOf(questions);
        jots = List.copyOf(jots);
    }
}
