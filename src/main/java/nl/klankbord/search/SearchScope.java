package nl.klankbord.search;

/// What may be found at this moment.
public sealed interface SearchScope {
    /// The user is alone: everything.
    record Everything() implements SearchScope {}

    /// Two people look at the screen: only what is about this person and shared.
    ///
    /// @param person id of the person
    record Together(String person) implements SearchScope {}
}
