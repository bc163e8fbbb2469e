package nl.klankbord.dossier;

import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Notes;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.person.Persons;

/// Where the page of a person gets its data from.
public record DossierPorts(Persons persons, Conversations conversations, Notes notes, Agreements agreements,
        ExerciseResults results) {}
