package nl.klankbord.support;

import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Notes;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.person.Persons;

/// Every port of one store, for tests that run on more than one kind of store.
public record Ports(Persons persons, Conversations conversations, Notes notes, Agreements agreements,
        ExerciseResults results) {}
