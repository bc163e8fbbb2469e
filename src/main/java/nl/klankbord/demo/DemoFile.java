package nl.klankbord.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.exercise.step.Answers;
import org.jspecify.annotations.Nullable;

/// One person as it stands in a file, in one language. Days are counted from today: -7 is a week ago.
record DemoFile(Somebody person, List<Talk> talks, List<Written> notes) {
    DemoFile {
        talks = orEmpty(talks);
        notes = orEmpty(notes);
    }

    /// @param since day on which the person was added
    /// @param reviewIn days until the review day, or null
    record Somebody(String id, String name, String alias, String role, int since, @Nullable Integer reviewIn) {
        Somebody {
            alias = orEmpty(alias);
        }
    }

    record Moment(int day, LocalTime time) {}

    /// @param started null for a conversation that is planned
    /// @param closed null for a conversation that is running
    record Talk(String id, ConversationKind kind, String place, Moment planned, @Nullable Moment started,
            @Nullable Moment closed, @Nullable Moment corrected, List<String> exercises, String position,
            List<Done> results, List<Promise> agreements, List<Written> notes) {
        Talk {
            exercises = orEmpty(exercises);
            position = orEmpty(position);
            results = orEmpty(results);
            agreements = orEmpty(agreements);
            notes = orEmpty(notes);
        }
    }

    /// @param shared true when the person shared what starts as their own; null for as it starts
    /// @param steps step id to a choice about the summary that differs from the step's own
    record Done(String exercise, Answers answers, @Nullable Boolean shared, Map<String, Boolean> steps) {
        Done {
            steps = (@Nullable Map<String, Boolean>) steps == null ? Map.of() : steps;
        }
    }

    /// A day or words.
    record Due(@Nullable Integer day, String words) {
        Due {
            words = orEmpty(words);
        }
    }

    /// An agreement with everything that was ever noted with it.
    record Promise(String id, Who who, String what, Due due, @Nullable Due start, String ifSituation, String thenAction,
            String obstacle, String inform, String support, @Nullable Integer confidence, List<Check> checkUps) {
        Promise {
            ifSituation = orEmpty(ifSituation);
            thenAction = orEmpty(thenAction);
            obstacle = orEmpty(obstacle);
            inform = orEmpty(inform);
            support = orEmpty(support);
            checkUps = orEmpty(checkUps);
        }
    }

    /// @param due the new day when it was moved, or null
    record Check(Moment at, AgreementState state, String note, @Nullable Due due) {
        Check {
            note = orEmpty(note);
        }
    }

    record Written(String id, Life life, Moment at, String text) {}

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
