package nl.klankbord.search;

import nl.klankbord.conversation.Visibility;

/// A text that can be found, and under what it is found. One id can have more texts, each with its own visibility.
///
/// @param id of the person, conversation, agreement or exercise
/// @param part distinguishes texts of one id (such as the id of a note); empty for the thing itself
/// @param person id of the person it is about, or empty
public record SearchEntry(Kind kind, String id, String part, String person, String title, String text,
        Visibility visibility) {
    /// What a hit leads to.
    public enum Kind {
        PERSON, CONVERSATION, AGREEMENT, EXERCISE
    }
}
