package nl.klankbord.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import nl.klankbord.ui.PreparedTask;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Tasks on the calling thread. Time stands still until a test moves it with [#pass].
public final class DirectTasks implements Tasks, InstantSource {
    private static final class Alarm implements Timer {
        private Instant at;
        private final @Nullable Duration period;
        private final Runnable action;
        private boolean stopped;

        Alarm(Instant at, @Nullable Duration period, Runnable action) {
            this.at = at;
            this.period = period;
            this.action = action;
        }

        @Override
        public void stop() {
            stopped = true;
        }
    }

    private final List<Alarm> alarms = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private Instant now = Instant.parse("2026-04-14T08:30:00Z");
    private boolean hold;

    @Override
    public <T> Task<T> of(Callable<T> work) {
        return new PreparedTask<>(work, r -> {
            if (hold) {
                held.add(r);
            } else {
                r.run();
            }
        }, Runnable::run, e -> {
            throw new AssertionError("nobody handled this failure", e);
        });
    }

    @Override
    public <T> Task<T> aside(Callable<T> work) {
        return of(work);
    }

    @Override
    public Timer later(Duration delay, Runnable action) {
        return add(new Alarm(now.plus(delay), null, action));
    }

    @Override
    public Timer every(Duration period, Runnable action) {
        return add(new Alarm(now.plus(period), period, action));
    }

    private Alarm add(Alarm alarm) {
        alarms.add(alarm);
        return alarm;
    }

    @Override
    public void onWindowThread(Runnable action) {
        action.run();
    }

    @Override
    public boolean drain(Duration atMost) {
        release();
        return true;
    }

    /// From now on work is kept back until [#release()]: for tests of what the screen says meanwhile.
    public void hold() {
        hold = true;
    }

    /// Runs the work that was kept back.
    public void release() {
        hold = false;
        var run = List.copyOf(held);
        held.clear();
        run.forEach(Runnable::run);
    }

    /// Lets time pass; timers that come due run in order.
    public void pass(Duration time) {
        var until = now.plus(time);
        while (true) {
            alarms.removeIf(a -> a.stopped);
            var next = alarms.stream().filter(a -> !a.at.isAfter(until)).min(Comparator.comparing(a -> a.at));
            if (next.isEmpty()) {
                break;
            }
            var alarm = next.get();
            now = alarm.at;
            if (alarm.period == null) {
                alarm.stopped = true;
            } else {
                alarm.at = alarm.at.plus(alarm.period);
            }
            alarm.action.run();
        }
        now = until;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
