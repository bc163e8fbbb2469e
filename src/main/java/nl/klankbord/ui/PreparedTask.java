package nl.klankbord.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Work with its handlers, independent of which threads are used: shared by the program and by tests.
public final class PreparedTask<T> implements Tasks.Task<T> {
    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> action) {
        boolean handle(Throwable error) {
            if (!type.isInstance(error)) {
                return false;
            }
            action.accept(type.cast(error));
            return true;
        }
    }

    private final Callable<T> work;
    private final Executor worker;
    private final Executor window;
    private final Consumer<Throwable> unexpected;
    private final List<Consumer<? super T>> successes = new ArrayList<>();
    private final List<Handler<?>> handlers = new ArrayList<>();

    public PreparedTask(Callable<T> work, Executor worker, Executor window, Consumer<Throwable> unexpected) {
        this.work = work;
        this.worker = worker;
        this.window = window;
        this.unexpected = unexpected;
    }

    @Override
    public Tasks.Task<T> onSuccess(Consumer<? super T> action) {
        successes.add(action);
        return this;
    }

    @Override
    public <E extends Throwable> Tasks.Task<T> onError(Class<E> type, Consumer<? super E> action) {
        handlers.add(new Handler<>(type, action));
        return this;
    }

    @Override
    public void start() {
        worker.execute(this::work);
    }

    private void work() {
        try {
            T value = work.call();
            window.execute(() -> successes.forEach(s -> s.accept(value)));
        } catch (Throwable error) { // handed on, never swallowed
            window.execute(() -> failed(error));
        }
    }

    private void failed(Throwable error) {
        if (handlers.stream().noneMatch(h -> h.handle(error))) {
            unexpected.accept(error);
        }
    }
}
