package nl.klankbord.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.ui.SaveFailedException;

/// Copies we keep by ourselves: one a day in `backups/`, and one from before each update of the tables, beside the
/// store. Only a few are kept, and none outlives a deletion: deleted means gone from here too.
final class Backups {
    /// How many daily copies are kept.
    static final int DAYS = 5;
    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final Database database;
    private final InstantSource clock;
    private final Path folder;
    private final String name;
    private final String dailyName;

    Backups(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.folder = database.file().resolveSibling("backups");
        this.name = database.file().getFileName().toString().replaceFirst("\\.db$", "");
        this.dailyName = Pattern.quote(name) + "-\\d{4}-\\d\\d-\\d\\d\\.db";
    }

    private Path ofToday() {
        return folder.resolve(name + "-" + LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) + ".db");
    }

    /// Makes the copy of today unless it is there, and removes the oldest beyond [#DAYS].
    void daily() {
        if (Files.exists(ofToday())) {
            return;
        }
        make();
        var days = list(folder, dailyName);
        remove(days.subList(0, Math.max(0, days.size() - DAYS)));
    }

    private void make() {
        try {
            OwnerOnly.createFolder(folder);
        } catch (IOException e) {
            throw Failures.failed(e, folder);
        }
        Copies.write(database, ofToday());
    }

    /// The copy from before an update of the tables; the one of the update before it is no longer needed then.
    void beforeUpdateTo(int version) {
        var target = database.file().resolveSibling(name + "-before-v" + version + ".db");
        Copies.write(database, target);
        remove(beforeUpdates().stream().filter(f -> !f.equals(target)).toList());
    }

    private List<Path> beforeUpdates() {
        return list(database.file().resolveSibling(""), Pattern.quote(name) + "-before-v\\d+\\.db");
    }

    /// After a deletion: puts a fresh copy in the place of all copies there are. When the fresh one cannot be made the
    /// old ones go all the same.
    void renew() {
        var old = Stream.concat(list(folder, dailyName).stream(), beforeUpdates().stream())
                .toList();
        if (old.isEmpty()) {
            return;
        }
        try {
            make();
        } catch (SaveFailedException e) {
            LOG.log(Level.WARNING, "no fresh copy could be made after a deletion", e);
            remove(old);
            return;
        }
        remove(old.stream().filter(f -> !f.equals(ofToday())).toList());
    }

    /// Removes what a copy left behind that was broken off.
    void removeUnfinished() {
        Stream.of(folder, database.file().resolveSibling("")).forEach(f -> remove(list(f, Copies.UNFINISHED)));
    }

    private static List<Path> list(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var fits = Pattern.compile(pattern).asMatchPredicate();
        try (var files = Files.list(folder)) {
            return files.filter(f -> fits.test(f.getFileName().toString())).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw Failures.failed(e, folder);
        }
    }

    private static void remove(List<Path> files) {
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw Failures.failed(e, file);
            }
        }
    }
}
