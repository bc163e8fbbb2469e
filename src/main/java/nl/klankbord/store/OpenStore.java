package nl.klankbord.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Notes;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.person.Persons;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// A store that is open: every port, the search index, copies and the check. Everything here blocks, and is called
/// through `ui.Tasks`; failures come as [nl.klankbord.ui.SaveFailedException].
public final class OpenStore implements AutoCloseable {
    /// How often is looked whether another process asks to show the window.
    private static final Duration SHOW_REQUESTS = Duration.ofMillis(500);

    private static final System.Logger LOG = System.getLogger(OpenStore.class.getName());

    private final Database database;
    private final @Nullable StoreLock lock;
    private final Backups backups;
    private final MemorySearchIndex search = new MemorySearchIndex();
    private final Indexing indexing;
    private final Persons persons;
    private final Conversations conversations;
    private final Notes notes;
    private final Agreements agreements;
    private final SqliteExerciseResults results;

    /// @param lock is let go of at closing; null for a store that is only read
    OpenStore(Database database, @Nullable StoreLock lock, InstantSource clock) {
        this.database = database;
        this.lock = lock;
        backups = new Backups(database, clock);
        var erasure = new Erasure(database, backups);
        var definitions = new Definitions();
        indexing = new Indexing(database, search, definitions);
        persons = new SqlitePersons(database, erasure, indexing);
        conversations = new SqliteConversations(database, erasure, indexing);
        notes = new SqliteNotes(database, erasure, indexing);
        agreements = new SqliteAgreements(database, erasure, indexing);
        results = new SqliteExerciseResults(database, erasure, indexing, definitions);
    }

    /// The file itself, with links followed.
    public Path file() {
        return database.file();
    }

    public Persons persons() {
        return persons;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Notes notes() {
        return notes;
    }

    public Agreements agreements() {
        return agreements;
    }

    public ExerciseResults results() {
        return results;
    }

    /// Up to date after each save; complete once [#fillSearch] is through.
    public SearchIndex search() {
        return search;
    }

    /// Puts everything stored into the search index, in the background. Called once, after the first screen is there.
    public void fillSearch(Tasks tasks) {
        indexing.fill(tasks);
    }

    /// Makes today's own copy unless there is one. Called once, after the first screen is there.
    public void keepDailyCopy() {
        backups.daily();
    }

    /// Goes once through a save in this exercise and takes it back; nothing is written. The first save of a process takes a
    /// quarter of a second or more, nearly all of it for loading classes and for the JSON of the exercise: spent here, it is
    /// not spent while somebody types. Called once, after the first screen is there. When it fails, nothing is lost.
    public void rehearseSave(Exercise exercise) {
        try {
            results.rehearse(exercise);
        } catch (SaveFailedException e) {
            LOG.log(Level.DEBUG, "no save could be rehearsed", e);
        }
    }

    /// Writes a verified copy anywhere.
    /// @param replace whether a file that is there may be replaced; ask first
    public CopyResult saveCopy(Path target, boolean replace) {
        try {
            if (Files.exists(target)) {
                if (Files.isSameFile(target, file())) {
                    return new CopyResult.IsTheStore(target);
                }
                if (!replace) {
                    return new CopyResult.AlreadyThere(target);
                }
            }
        } catch (IOException e) {
            throw Failures.failed(e, target);
        }
        Copies.write(database, target);
        return new CopyResult.Written(target);
    }

    /// Looks thoroughly whether the file is sound, and counts.
    public StoreCheck.Contents check() {
        return database.direct(sql -> StoreCheck.Contents.of(sql, "PRAGMA integrity_check"));
    }

    /// Runs this on the window's thread whenever a second copy of the program was started on the same store.
    public Tasks.Timer onShowRequest(Tasks tasks, Runnable show) {
        return tasks.every(SHOW_REQUESTS, () -> tasks.of(() -> lock != null && lock.takeShowRequest()).onSuccess(
                asked -> {
                    if (asked) {
                        show.run();
                    }
                }).start());
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        try (lock; search; database) {
            database.clearLog();
        }
    }
}
