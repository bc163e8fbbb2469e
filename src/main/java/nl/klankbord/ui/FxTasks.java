package nl.klankbord.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;

/// [Tasks] for the running program: one thread for the database, one for documents, the toolkit's thread for what follows.
public final class FxTasks implements Tasks, AutoCloseable {
    private final ExecutorService database = single("klankbord-database");
    private final ExecutorService documents = single("klankbord-documents");
    private final Consumer<Throwable> unexpected;

    /// @param unexpected gets failures nobody handles, on the window's thread
    public FxTasks(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
    }

    private static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public <T> Task<T> of(Callable<T> work) {
        return new PreparedTask<>(work, database, Platform::runLater, unexpected);
    }

    @Override
    public <T> Task<T> aside(Callable<T> work) {
        return new PreparedTask<>(work, documents, Platform::runLater, unexpected);
    }

    @Override
    public Timer later(Duration delay, Runnable action) {
        return timeline(delay, action, 1);
    }

    @Override
    public Timer every(Duration period, Runnable action) {
        return timeline(period, action, Animation.INDEFINITE);
    }

    private static Timer timeline(Duration duration, Runnable action, int cycles) {
        var timeline = new Timeline(
                new KeyFrame(javafx.util.Duration.millis((double) duration.toMillis()), _ -> action.run()));
        timeline.setCycleCount(cycles);
        timeline.play();
        return timeline::stop;
    }

    @Override
    public void onWindowThread(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public boolean drain(Duration atMost) {
        Future<?> last = database.submit(() -> {});
        try {
            last.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /// Ends both threads after the work handed in so far.
    @Override
    public void close() {
        database.shutdown();
        documents.shutdown();
    }
}
