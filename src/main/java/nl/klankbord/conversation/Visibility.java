package nl.klankbord.conversation;

/// Who may see something. Private means: not in the summary, not while two people look together, and not sent anywhere.
public enum Visibility {
    PRIVATE, SHARED
}
