package nl.klankbord.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log beside the data: what went wrong and where in the code, never what people typed. Messages of exceptions can quote
/// it, so they are left out.
final class LogFile {
    private static final int LIMIT = 500_000;
    private static final Logger ROOT = Logger.getLogger("");

    private LogFile() {}

    /// Warnings and worse go to this file from now on, and nowhere else. Without a writable folder they go nowhere: a log is
    /// no reason not to start.
    static void open(Path file) {
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
            return;
        }
        try {
            var handler = new FileHandler(file.toString(), LIMIT, 1, true);
            handler.setLevel(Level.WARNING);
            handler.setFormatter(new WithoutMessages());
            ROOT.addHandler(handler);
        } catch (IOException e) {
            System.err.println(e.getClass().getName());
        }
    }

    /// One line for what was said, then types and places of the exception.
    static final class WithoutMessages extends Formatter {
        @Override
        public String format(LogRecord r) {
            var thrown = r.getThrown();
            return "%s %s %s: %s%n%s".formatted(r.getInstant().atOffset(ZoneOffset.UTC).withNano(0), r.getLevel(), r
                    .getLoggerName(), formatMessage(r), thrown == null ? "" : ErrorReporter.details(thrown) + "\n");
        }
    }
}
