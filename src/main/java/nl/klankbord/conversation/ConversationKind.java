package nl.klankbord.conversation;

/// What sort of talk it is. Appraisal and pay are left out on purpose: development is kept apart from them.
public enum ConversationKind {
    DEVELOPMENT, COACHING, CATCH_UP, OTHER
}
