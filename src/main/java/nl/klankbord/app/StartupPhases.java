package nl.klankbord.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When each phase of the start was reached, counted from the start of the process. Does nothing unless asked to print.
final class StartupPhases {
    private final @Nullable PrintStream out;
    private final Map<String, Long> phases = new LinkedHashMap<>();
    private final Instant processStart = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    private StartupPhases(@Nullable PrintStream out) {
        this.out = out;
    }

    static StartupPhases off() {
        return new StartupPhases(null);
    }

    static StartupPhases printing(PrintStream out) {
        return new StartupPhases(out);
    }

    /// True when the program ends after its first frame.
    boolean endsAfterFirstFrame() {
        return out != null;
    }

    void reached(String phase) {
        if (out != null) {
            phases.putIfAbsent(phase, Duration.between(processStart, Instant.now()).toMillis());
        }
    }

    void print() {
        if (out != null) {
            phases.forEach((phase, ms) -> out.printf("%-24s %6d ms%n", phase, ms));
            out.flush();
        }
    }
}
