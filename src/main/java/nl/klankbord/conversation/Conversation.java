package nl.klankbord.conversation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One meeting with a person.
///
/// @param person id of the person
/// @param language tag of the language it is held in (`nl`, `en`); its summary is in that language
/// @param setting kind of talk and place
/// @param exercises ids of the exercises chosen for it, in order
/// @param moments when it was planned, started, closed and corrected; these say in which state it is
/// @param position where people were when they left and how long they had been there, as an opaque text of the workspace;
/// empty at the start
public record Conversation(String id, String person, String language, Setting setting, List<String> exercises,
        Moments moments, String position) {

    /// @param place where it is held, or empty
    public record Setting(ConversationKind kind, String place) {}

    /// @param plannedFor day and time by the clock on the wall, or null when it was not planned
    /// @param correctedAt the last change after closing, or null
    public record Moments(@Nullable LocalDateTime plannedFor, @Nullable Instant startedAt, @Nullable Instant closedAt,
            @Nullable Instant correctedAt) {
        public static Moments planned(LocalDateTime when) {
            return new Moments(when, null, null, null);
        }

        public static Moments started(Instant when) {
            return new Moments(null, when, null, null);
        }
    }

    public Conversation {
        exercises = List.copyOf(exercises);
    }

    public ConversationState state() {
        if (moments.closedAt() != null) {
            return ConversationState.CLOSED;
        }
        return moments.startedAt() != null ? ConversationState.RUNNING : ConversationState.PLANNED;
    }

    /// The moment by which conversations are put in order: closed, else started, else planned.
    ///
    /// @param zone where the clock on the wall hangs
    public Instant moment(ZoneId zone) {
        return Stream.of(moments.closedAt(), moments.startedAt()).flatMap(Stream::ofNullable).findFirst().orElseGet(
                () -> moments.plannedFor() == null ? Instant.MIN : moments.plannedFor().atZone(zone).toInstant());
    }

    public Conversation withSetting(Setting next) {
        return new Conversation(id, person, language, next, exercises, moments, position);
    }

    public Conversation withExercises(List<String> next) {
        return new Conversation(id, person, language, setting, next, moments, position);
    }

    public Conversation withLanguage(String next) {
        return new Conversation(id, person, next, setting, exercises, moments, position);
    }

    public Conversation withPosition(String next) {
        return new Conversation(id, person, language, setting, exercises, moments, next);
    }

    public Conversation planFor(@Nullable LocalDateTime when) {
        return withMoments(new Moments(when, moments.startedAt(), moments.closedAt(), moments.correctedAt()));
    }

    /// Running from now on; a conversation that was started before keeps its first moment.
    public Conversation start(Instant now) {
        return moments.startedAt() != null
                ? this
                : withMoments(new Moments(moments.plannedFor(), now, moments.closedAt(), moments.correctedAt()));
    }

    /// Closed from now on; one that was closed before keeps that moment.
    public Conversation close(Instant now) {
        return moments.closedAt() != null
                ? this
                : withMoments(new Moments(moments.plannedFor(), moments.startedAt(), now, null));
    }

    /// Marks a change after closing. Nothing changes while it is not closed.
    public Conversation correct(Instant now) {
        return moments.closedAt() == null
                ? this
                : withMoments(new Moments(moments.plannedFor(), moments.startedAt(), moments.closedAt(), now));
    }

    private Conversation withMoments(Moments next) {
        return new Conversation(id, person, language, setting, exercises, next, position);
    }
}
