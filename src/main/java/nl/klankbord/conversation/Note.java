package nl.klankbord.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A dated text. Its life: jot between talks, private working note in a talk, and, only by an act of the user, part of the
/// agreed summary. An intention is the manager's own aim with one talk.
///
/// @param person id of the person it is about, or null
/// @param conversation id of the conversation it belongs to, or null
/// @param writtenAt when it was first written
public record Note(String id, @Nullable String person, @Nullable String conversation, Life life, String text,
        Instant writtenAt) {

    /// Where a note is in its life.
    public enum Life {
        JOT, INTENTION, WORKING, SUMMARY
    }

    /// Shared only once it stands in the summary.
    public Visibility visibility() {
        return life == Life.SUMMARY ? Visibility.SHARED : Visibility.PRIVATE;
    }

    public Note withText(String next) {
        return new Note(id, person, conversation, life, next, writtenAt);
    }

    /// The same note, moved on in its life within a conversation.
    public Note moveTo(Life next, @Nullable String toConversation) {
        return new Note(id, person, toConversation, next, text, writtenAt);
    }
}
