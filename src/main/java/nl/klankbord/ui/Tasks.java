package nl.klankbord.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work off the window's thread, and timers on it. One database thread does the work in order; what follows runs on the
/// window's thread. View models know only this interface; tests use one that runs everything at once.
public interface Tasks {
    /// Prepares work; nothing runs before [Task#start()].
    <T> Task<T> of(Callable<T> work);

    /// Prepares work for documents and pictures, apart from the database thread, so that a long rendering never holds up a save.
    <T> Task<T> aside(Callable<T> work);

    /// Runs the action on the window's thread after this time, unless stopped before.
    Timer later(Duration delay, Runnable action);

    /// Runs the action on the window's thread every period until stopped, the first time after one period.
    Timer every(Duration period, Runnable action);

    /// Runs the action on the window's thread as soon as it is free: for what comes in from another thread.
    void onWindowThread(Runnable action);

    /// Waits until all database work handed in so far is done. For quitting only.
    /// @return false when it was not done within this time
    boolean drain(Duration atMost);

    /// Something that will run and can be stopped.
    interface Timer {
        void stop();
    }

    /// Background work with what follows it. What follows runs on the window's thread. A failure nobody handles reaches the error window.
    ///
    /// @param <T> what the work returns
    interface Task<T> {
        Task<T> onSuccess(Consumer<? super T> action);

        /// Handles failures of this type; the first handler that fits is used.
        <E extends Throwable> Task<T> onError(Class<E> type, Consumer<? super E> action);

        void start();
    }
}
