package nl.klankbord.today;

import nl.klankbord.conversation.Conversation;
import nl.klankbord.person.Person;

/// What stands on top of today: the one thing that is at hand now.
sealed interface Lead {
    /// There are no people yet.
    record Nobody() implements Lead {}

    /// There are people, but no conversation is planned or running.
    record NothingPlanned() implements Lead {}

    /// A conversation that was begun and not closed; it comes before anything planned.
    ///
    /// @param openAgreements how many agreements with this person are open
    record Running(Conversation conversation, Person person, int openAgreements) implements Lead {}

    /// The next planned conversation.
    ///
    /// @param openAgreements how many agreements with this person are open
    record Planned(Conversation conversation, Person person, int openAgreements) implements Lead {}
}
