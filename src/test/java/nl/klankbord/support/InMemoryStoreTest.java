package nl.klankbord.support;

import nl.klankbord.conversation.AgreementsContract;
import nl.klankbord.conversation.ConversationsContract;
import nl.klankbord.conversation.NotesContract;
import nl.klankbord.exercise.result.ExerciseResultsContract;
import nl.klankbord.person.PersonsContract;

/// The store in memory that other tests use keeps the same promises as the one on disk.
class InMemoryStoreTest
        implements
            PersonsContract,
            ConversationsContract,
            NotesContract,
            AgreementsContract,
            ExerciseResultsContract {
    private final Ports ports = new InMemoryStore().ports();

    @Override
    public Ports ports() {
        return ports;
    }
}
