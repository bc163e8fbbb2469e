package nl.klankbord.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import org.jspecify.annotations.Nullable;

/// Table `person`. Sorted in Java: the file may hold names in a form that does not sort.
final class SqlitePersons implements Persons {
    private final Database database;
    private final Erasure erasure;
    private final Indexing indexing;

    SqlitePersons(Database database, Erasure erasure, Indexing indexing) {
        this.database = database;
        this.erasure = erasure;
        this.indexing = indexing;
    }

    private static Person read(Row row) throws SQLException {
        return new Person(row.text("id"), row.words("name"), row.words("alias"), row.words("role"), row.dayOrNull(
                "review_on"), row.moment("created_at"));
    }

    static List<Person> all(Sql sql) throws SQLException {
        return sql.list("SELECT * FROM person ORDER BY seq", SqlitePersons::read);
    }

    static Optional<Person> find(Sql sql, @Nullable String id) throws SQLException {
        return sql.one("SELECT * FROM person WHERE id = ?", SqlitePersons::read, id);
    }

    @Override
    public List<Person> all() {
        return database.direct(SqlitePersons::all).stream().sorted(Comparator.comparing(Person::shownName,
                String.CASE_INSENSITIVE_ORDER).thenComparing(Person::id)).toList();
    }

    @Override
    public Optional<Person> find(String id) {
        return database.direct(sql -> find(sql, id));
    }

    @Override
    public void save(Person person) {
        erasure.refuseErased(person.id());
        var before = database.inTransaction(sql -> {
            var stored = find(sql, person.id());
            sql.update("""
                    INSERT INTO person (id, name, alias, role, review_on, created_at) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, alias = excluded.alias, role = excluded.role,
                      review_on = excluded.review_on, created_at = excluded.created_at""", person.id(),
                    sql.seal(person.name()), sql.seal(person.alias()), sql.seal(person.role()),
                    Columns.orNull(person.reviewOn()), Columns.of(person.createdAt()));
            return stored;
        });
        indexing.saved(person, before.map(Person::shownName).filter(n -> !n.equals(person.shownName())).isPresent());
    }

    @Override
    public void delete(String id) {
        erasure.eraseForGood(id, sql -> sql.update("DELETE FROM person WHERE id = ?", id));
        indexing.gone(List.of(id));
    }
}
