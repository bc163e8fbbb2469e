package nl.klankbord.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.klankbord.store.OpenResult.Opened;
import nl.klankbord.store.OpenResult.Past;
import nl.klankbord.store.OpenResult.Refused;
import nl.klankbord.store.StoreCheck.Contents;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.SaveFailedException.Reason;

/// The file a store is in, before it is open. Looks first, and touches the file only when it is ours, sound and not in
/// use.
public final class StoreFile {
    private static final System.Logger LOG = System.getLogger(StoreFile.class.getName());

    private final Path named;
    private final InstantSource clock;
    private final TextCodec codec;
    private final Migrations migrations;

    /// @param file need not exist, nor its folder
    /// @param clock says which day it is, for the daily copies
    public StoreFile(Path file, InstantSource clock) {
        this(file, clock, TextCodec.PLAIN, Migrations.shipped());
    }

    StoreFile(Path file, InstantSource clock, TextCodec codec, Migrations migrations) {
        this.named = file.toAbsolutePath().normalize();
        this.clock = clock;
        this.codec = codec;
        this.migrations = migrations;
    }

    /// Opens the store to read and write, and makes it when there is none.
    public OpenResult open() {
        return open(true);
    }

    /// Opens a store that is there; when another process has it open, only to read. Nothing is made.
    public OpenResult openToRead() {
        var result = open(false);
        return result instanceof Refused(var refusal, _) && refusal == Refusal.IN_USE ? openBesideOther() : result;
    }

    /// Asks the process that has the store open to show its window.
    /// @return false when the request could not be left
    public boolean askToShow() {
        try {
            StoreLock.askToShow(real());
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the first window could not be asked to show itself", e);
            return false;
        }
    }

    /// Looks whether the file is sound and what is in it, also while another process has it open.
    public StoreCheck check() {
        var file = real();
        var refusal = StoreHeader.refusal(file, migrations.version());
        if (refusal.isPresent()) {
            return new StoreCheck.Refused(refusal.get());
        }
        try {
            // in a folder that may not be written nobody can have it open
            if (!Files.isWritable(folderOf(file))) {
                return contents(file, false);
            }
            try (var lock = StoreLock.take(file).orElse(null)) {
                return contents(file, lock == null);
            }
        } catch (IOException e) {
            return new StoreCheck.Refused(Failures.refusal(e, file));
        }
    }

    private StoreCheck contents(Path file, boolean inUse) throws IOException {
        try {
            return looking(file, inUse, sql -> Contents.of(sql, "PRAGMA integrity_check"));
        } catch (SQLException e) {
            return Failures.refusal(e, file) == Refusal.DAMAGED
                    ? new Contents(List.of(String.valueOf(e.getMessage())), 0, new TreeMap<>())
                    : new StoreCheck.Refused(Failures.refusal(e, file));
        }
    }

    /// The file with links followed, so that what stands beside it is one and the same however it was named.
    private Path real() {
        try {
            return named.toRealPath();
        } catch (IOException _) {
            return named; // not there yet, or not to be reached: then opening says why
        }
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("").toAbsolutePath();
    }

    private OpenResult openBesideOther() {
        var file = real();
        try {
            var database = new Database(Connections.reading(file), file, codec);
            return new Opened(new OpenStore(database, null, clock), Past.SAME);
        } catch (SQLException e) {
            return refused(Failures.refusal(e, file));
        }
    }

    private OpenResult open(boolean make) {
        var file = real();
        var refusal = StoreHeader.refusal(file, migrations.version());
        var isNew = make && refusal.equals(Optional.of(Refusal.MISSING));
        if (refusal.isPresent() && !isNew) {
            return refused(refusal.get());
        }
        try {
            if (isNew) {
                OwnerOnly.createFolder(folderOf(file));
            } else if (!Files.isWritable(file)) {
                return refused(Refusal.READ_ONLY_FILE);
            }
            if (!Files.isWritable(folderOf(file))) {
                return refused(Refusal.UNWRITABLE_FOLDER);
            }
            var lock = StoreLock.take(file);
            return lock.isPresent() ? open(file, lock.get()) : new Refused(Refusal.IN_USE, StoreLock.holder(file));
        } catch (IOException e) {
            return refused(Failures.refusal(e, file));
        }
    }

    private static Refused refused(Refusal refusal) {
        return new Refused(refusal, null);
    }

    private OpenResult open(Path file, StoreLock lock) throws IOException {
        var opened = false;
        try {
            var isNew = Files.notExists(file);
            if (isNew) {
                make(file);
            }
            var refusal = looking(file, false, this::refusalInside);
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            var result = upToDate(file, lock, isNew);
            opened = result instanceof Opened;
            return result;
        } catch (SQLException | SaveFailedException e) {
            return refused(Failures.refusal(e, file));
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /// Looks without changing anything, and leaves nothing behind.
    ///
    /// @param inUse true when another process may write meanwhile
    private <T> T looking(Path file, boolean inUse, Database.Work<T> work) throws SQLException, IOException {
        var shared = file.resolveSibling(file.getFileName() + "-shm");
        var leave = inUse || Files.exists(shared);
        var throughLog = inUse || StoreHeader.hasLog(file);
        try (var connection = throughLog ? Connections.reading(file) : Connections.still(file)) {
            return work.run(new Sql(connection, codec));
        } finally {
            if (!leave) {
                Files.deleteIfExists(shared);
            }
        }
    }

    private Optional<Refusal> refusalInside(Sql sql) throws SQLException {
        if (sql.number("PRAGMA user_version") > migrations.version()) {
            return Optional.of(Refusal.TOO_NEW); // the newer version stands in the log only
        }
        // at every opening, before the first frame: a file with 1,000 conversations and 20,000 notes takes some 20 ms
        var problems = sql.list("PRAGMA quick_check", row -> row.columns().getString(1));
        return problems.equals(List.of("ok")) ? Optional.empty() : Optional.of(Refusal.DAMAGED);
    }

    /// Under a temporary name: a store is either not there or whole, also when the power fails meanwhile.
    private void make(Path file) throws IOException, SQLException {
        var part = OwnerOnly.createPart(folderOf(file));
        try {
            try (var database = new Database(Connections.fresh(part), part, codec)) {
                migrations.run(database);
            }
            Copies.moveIntoPlace(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private OpenResult upToDate(Path file, StoreLock lock, boolean isNew) throws SQLException {
        var database = new Database(Connections.store(file), file, codec);
        var backups = new Backups(database, clock);
        try {
            var before = Migrations.versionOf(database);
            if (before < migrations.version()) {
                backups.beforeUpdateTo(migrations.version());
                migrations.run(database);
            }
            backups.removeUnfinished();
            var past = isNew ? Past.NEW : before < migrations.version() ? Past.OLDER : Past.SAME;
            return new Opened(new OpenStore(database, lock, clock), past);
        } catch (SaveFailedException e) {
            LOG.log(Level.WARNING, "the store could not be brought up to date", e);
            database.close();
            return refused(e.reason() == Reason.DISK_FULL ? Refusal.DISK_FULL : Refusal.NOT_UPDATED);
        }
    }
}
