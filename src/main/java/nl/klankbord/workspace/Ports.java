package nl.klankbord.workspace;

import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Notes;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.person.Persons;

/// What is stored, as far as a conversation needs it.
public record Ports(Persons persons, Conversations conversations, Notes notes, Agreements agreements,
        ExerciseResults results) {}
