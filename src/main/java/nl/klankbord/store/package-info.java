/// The store: one SQLite file, every port on it, and the search index in memory. Read [StoreFile] first, then
/// [OpenStore]; [Database] is the way to the file and one `Sqlite…` class stands for each table.
///
/// What holds everywhere here:
/// - Looking comes before touching: a file that is damaged, foreign, too new or in use stays as it was, byte for byte.
/// - A save that returned is durable: write-ahead log with full synchronisation, one transaction per save.
/// - Every word people typed passes [TextCodec].
/// - Deleted is gone: rows are overwritten, the log is emptied at once, and the copies we keep ourselves (one a day,
///   five in all, in `backups/` beside the store; one from before an update of the tables) are replaced by a fresh
///   one. Copies the user saved elsewhere are the user's. A save that was still waiting brings nothing back.
/// - Tables only change by a new script in `migration/`, after a copy of the file. The tests keep a file of every
///   version there ever was.
@NullMarked
package nl.klankbord.store;

import org.jspecify.annotations.NullMarked;
