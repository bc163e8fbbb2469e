package nl.klankbord.workspace;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Counts up per stage, beside the time that was meant for it. It never hurries anybody: it can be paused, given more
/// time and hidden, and it makes no sound.
public final class ConversationTimer {
    private static final Duration TICK = Duration.ofSeconds(1);

    /// What the clock says.
    ///
    /// @param elapsed time spent in this stage while the conversation was open, now and before
    /// @param minutes what is meant for this stage, extra minutes included; 0 when nothing is meant
    public record Reading(Duration elapsed, int minutes, boolean paused) {
        /// True once the time that was meant is over.
        public boolean isOver() {
            return minutes > 0 && elapsed.compareTo(Duration.ofMinutes(minutes)) >= 0;
        }

        /// Part of the time that is used, 0 to 1.
        public double used() {
            return minutes == 0 ? 0 : Math.min(1, elapsed.toSeconds() / (minutes * 60.0));
        }

        /// "6:40"
        public String clock() {
            return "%d:%02d".formatted(elapsed.toMinutes(), elapsed.toSecondsPart());
        }
    }

    private final Map<String, Duration> spent = new HashMap<>();
    private final Map<String, Integer> extra = new HashMap<>();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading", new Reading(
            Duration.ZERO, 0, false));
    private final BooleanProperty hidden = new SimpleBooleanProperty(this, "hidden");
    private final Tasks tasks;
    private String stage = "";
    private int meant;
    private boolean paused;
    private Tasks.@Nullable Timer ticking;

    /// @param before key of a stage to the time spent in it when the conversation was open before
    ConversationTimer(Tasks tasks, Map<String, Duration> before) {
        this.tasks = tasks;
        spent.putAll(before);
    }

    /// Key of a stage to the time spent in it, up to now.
    Map<String, Duration> spent() {
        return Map.copyOf(spent);
    }

    /// Starts counting.
    void start() {
        if (ticking == null) {
            ticking = tasks.every(TICK, this::tick);
        }
    }

    /// Stops counting for good; what was spent stays readable.
    void stop() {
        if (ticking != null) {
            ticking.stop();
            ticking = null;
        }
    }

    /// From now on this stage is counted.
    /// @param minutes what is meant for it, 0 for nothing
    void show(String key, int minutes) {
        stage = key;
        meant = minutes;
        update();
    }

    private void tick() {
        if (!paused) {
            spent.merge(stage, TICK, Duration::plus);
            update();
        }
    }

    private void update() {
        int minutes = meant == 0 ? 0 : meant + extra.getOrDefault(stage, 0);
        reading.set(new Reading(spent.getOrDefault(stage, Duration.ZERO), minutes, paused));
    }

    public void togglePause() {
        paused = !paused;
        update();
    }

    /// One minute more for this stage.
    public void addMinute() {
        extra.merge(stage, 1, Integer::sum);
        update();
    }

    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public Reading reading() {
        return reading.get();
    }

    /// Whether the clock is out of sight; it goes on counting.
    public BooleanProperty hiddenProperty() {
        return hidden;
    }
}
