package nl.klankbord.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/// The one connection to the store and its transactions. One thread at a time; every failure comes out as a
/// [nl.klankbord.ui.SaveFailedException] with its reason.
final class Database implements AutoCloseable {
    /// Reads or writes within one transaction.
    @FunctionalInterface
    interface Work<T> {
        T run(Sql sql) throws SQLException;
    }

    private final Connection connection;
    private final Path file;
    private final Sql sql;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean logToClear;

    Database(Connection connection, Path file, TextCodec codec) {
        this.connection = connection;
        this.file = file;
        this.sql = new Sql(connection, codec);
    }

    Path file() {
        return file;
    }

    /// Work outside a transaction: reading, and the few statements that may not stand in one.
    <T> T direct(Work<T> work) {
        turn.lock();
        try {
            return work.run(sql);
        } catch (SQLException e) {
            throw Failures.failed(e, file);
        } finally {
            turn.unlock();
        }
    }

    /// Everything or nothing; durable when it returns. The lock for writing is taken at the start, because a
    /// transaction that reads first and writes later fails at once when another process writes.
    <T> T inTransaction(Work<T> work) {
        return direct(s -> {
            T value = transaction(s, work);
            if (logToClear) {
                logToClear = !clearLog(s);
            }
            return value;
        });
    }

    /// Does the work in a transaction and takes all of it back: nothing of it reaches the file.
    void rehearse(Work<?> work) {
        direct(s -> {
            s.script("BEGIN IMMEDIATE");
            try {
                return work.run(s);
            } finally {
                rollBack(s);
            }
        });
    }

    private static <T> T transaction(Sql sql, Work<T> work) throws SQLException {
        sql.script("BEGIN IMMEDIATE");
        var done = false;
        try {
            T value = work.run(sql);
            sql.script("COMMIT");
            done = true;
            return value;
        } finally {
            if (!done) {
                rollBack(sql);
            }
        }
    }

    private static void rollBack(Sql sql) {
        try {
            sql.script("ROLLBACK");
        } catch (SQLException _) {
            // SQLite has rolled back by itself, as it does when the disk is full; the first failure is the one to tell
        }
    }

    /// Empties the write-ahead log, which still holds what was deleted or overwritten. While another process reads, or
    /// when there is no room to do it, this has to wait: it is then tried again after each commit. Nothing is lost by
    /// waiting.
    void clearLog() {
        direct(s -> logToClear = !clearLog(s));
    }

    private static boolean clearLog(Sql sql) throws SQLException {
        // a short wait: a save must not hang on a process that reads
        sql.script("PRAGMA busy_timeout = 100");
        try {
            return sql.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        } catch (SQLException _) {
            return false;
        } finally {
            sql.script("PRAGMA busy_timeout = " + Connections.BUSY_TIMEOUT);
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.failed(e, file);
        } finally {
            turn.unlock();
        }
    }
}
