package nl.klankbord.conversation;

/// Where a conversation is in its life.
public enum ConversationState {
    PLANNED, RUNNING, CLOSED
}
