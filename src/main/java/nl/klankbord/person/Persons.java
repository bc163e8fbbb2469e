package nl.klankbord.person;

import java.util.List;
import java.util.Optional;

/// The stored people. Calls block; they are made through `ui.Tasks`.
public interface Persons {
    /// Everybody, sorted by shown name without regard to case.
    List<Person> all();

    Optional<Person> find(String id);

    /// Adds or replaces.
    /// @throws nl.klankbord.ui.DeletedMeanwhileException when this person was removed for good
    void save(Person person);

    /// Removes the person with all their conversations, results, notes and agreements, for good. Nothing happens when the
    /// person is not there.
    void delete(String id);
}
