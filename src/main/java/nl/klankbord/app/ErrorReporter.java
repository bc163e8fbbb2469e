package nl.klankbord.app;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where everything unexpected ends: once in the log, once on the screen. Neither holds what people typed: messages of
/// exceptions can quote it, so only types and places in the code are kept.
final class ErrorReporter implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(ErrorReporter.class.getName());
    private static final int FRAMES = 25;

    private final Consumer<String> show;

    /// @param show puts these details in the error window
    ErrorReporter(Consumer<String> show) {
        this.show = show;
    }

    @Override
    public void accept(Throwable error) {
        var details = details(error);
        LOG.log(Level.ERROR, details);
        show.accept(details);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        accept(error);
    }

    /// Types and places of an error and its causes, without any message.
    static String details(Throwable error) {
        var lines = new ArrayList<String>();
        var seen = new ArrayList<Throwable>();
        for (var e = error; e != null && !seen.contains(e); e = e.getCause()) {
            seen.add(e);
            lines.add((seen.size() == 1 ? "" : "caused by ") + e.getClass().getName());
            lines.addAll(frames(e));
        }
        return String.join("\n", lines);
    }

    private static List<String> frames(Throwable e) {
        return java.util.Arrays.stream(e.getStackTrace()).limit(FRAMES).map(f -> "    at " + f).toList();
    }
}
