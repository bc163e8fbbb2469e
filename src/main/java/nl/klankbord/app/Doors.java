package nl.klankbord.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import nl.klankbord.settings.WelcomeView;
import nl.klankbord.settings.WelcomeViewModel;
import nl.klankbord.store.OpenResult;
import nl.klankbord.store.OpenStore;
import nl.klankbord.store.Refusal;
import nl.klankbord.store.StoreFile;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Which store the window shows: none yet (first start), the user's own, or the one with example people. One at a time;
/// what was open is closed first.
final class Doors {
    private final Wiring wiring;
    private final StartupPhases phases;
    private final IntConsumer end;
    private final Navigator navigator;
    private @Nullable Rail rail;
    private @Nullable OpenStore store;
    private Tasks.@Nullable Timer showRequests;
    private @Nullable Route lastShown;
    private boolean shown;

    /// @param end ends the program with this exit code
    Doors(Wiring wiring, StartupPhases phases, IntConsumer end) {
        this.wiring = wiring;
        this.phases = phases;
        this.end = end;
        navigator = new Navigator(_ -> welcome(), wiring.i18n);
        var unsaved = new UnsavedText(wiring, navigator);
        wiring.window.addBars(new Bars(wiring.i18n, wiring.deletions, wiring.saves, unsaved::keep));
        navigator.viewProperty().addListener(_ -> show());
        wiring.window.stage().setOnCloseRequest(e -> {
            e.consume();
            quit();
        });
        wiring.window.stage().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                wiring.saves.flush();
            }
        });
    }

    /// Opens what is there; on a fresh computer the first start.
    void open() {
        if (Files.exists(wiring.files.store())) {
            enter(wiring.files.store(), false);
        } else {
            withoutStore();
            rail = new Rail(wiring.i18n, navigator, wiring.viewport, null);
            navigator.go(new Route.Welcome());
        }
    }

    private Screen welcome() {
        var model = new WelcomeViewModel(wiring.settings, wiring.files.store(), wiring.window.display(),
                new WelcomeViewModel.Next() {
                    @Override
                    public void start() {
                        enter(wiring.files.store(), false);
                    }

                    @Override
                    public void lookAround() {
                        enter(wiring.files.example(), true);
                    }
                });
        return new Screen(model, () -> wiring.views.load(new WelcomeView(model, wiring.viewport, wiring.i18n)));
    }

    /// To the user's own data, or to the first start when there is none yet.
    void leaveExample() {
        closeStore();
        navigator.use(_ -> welcome());
        open();
    }

    private void enter(Path file, boolean example) {
        closeStore();
        var storeFile = new StoreFile(file, wiring.clock);
        wiring.tasks.of(storeFile::open).onSuccess(result -> {
            phases.reached("store open");
            switch (result) {
                case OpenResult.Opened(var opened, var past) -> enter(opened, past, example);
                case OpenResult.Refused(var refusal, _) -> refuse(storeFile, file, refusal, example);
            }
        }).start();
    }

    private void useKeys(Runnable search) {
        wiring.window.useShortcuts(new Shortcuts(wiring.settings, wiring.deletions, wiring.panels, wiring.window,
                search));
    }

    private void withoutStore() {
        useKeys(() -> {
            // there is nothing to search in
        });
    }

    private void enter(OpenStore opened, OpenResult.Past past, boolean example) {
        store = opened;
        var screens = new OpenStoreWiring(wiring, navigator, opened);
        rail = new Rail(wiring.i18n, navigator, wiring.viewport, example ? this::leaveExample : null);
        navigator.use(screens::screen);
        showRequests = opened.onShowRequest(wiring.tasks, wiring.window::raise);
        useKeys(screens::search);
        if (example && past == OpenResult.Past.NEW) {
            screens.fillWithExamples(() -> navigator.go(new Route.Today()));
        } else {
            navigator.go(new Route.Today());
        }
        opened.fillSearch(wiring.tasks);
        wiring.tasks.of(() -> {
            opened.keepDailyCopy();
            return true;
        }).start();
        screens.rehearseSave();
    }

    private void refuse(StoreFile storeFile, Path file, Refusal refusal, boolean example) {
        if (refusal == Refusal.IN_USE) {
            wiring.tasks.of(storeFile::askToShow).start();
        }
        var choices = new RefusedView.Choices(file.toString(), refusal, () -> enter(file, example), () -> enter(
                wiring.files.example(), true), this::quit);
        withoutStore();
        rail = new Rail(wiring.i18n, navigator, wiring.viewport, null);
        navigator.use(_ -> new Screen(refusal, () -> wiring.views.load(new RefusedView(choices, wiring.i18n))));
        navigator.go(new Route.Refused());
    }

    private void show() {
        var view = navigator.viewProperty().get();
        var route = navigator.routeProperty().get();
        if (view == null || route == null || rail == null) {
            return;
        }
        wiring.window.show(view, rail, route.section().isPresent(), route == lastShown);
        lastShown = route;
        if (!shown) {
            shown = true;
            wiring.window.open();
            phases.reached("window shown");
            new FirstFrame().start();
        }
    }

    /// Sees the first frame that holds a screen.
    private final class FirstFrame extends AnimationTimer {
        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                phases.reached("first frame");
                stop();
                if (phases.endsAfterFirstFrame()) {
                    phases.print();
                    quit();
                }
            }
        }
    }

    private void closeStore() {
        navigator.leave();
        wiring.deletions.finish();
        wiring.saves.flush();
        if (showRequests != null) {
            showRequests.stop();
            showRequests = null;
        }
        var open = store;
        store = null;
        if (open != null) {
            wiring.tasks.of(() -> {
                open.close();
                return true;
            }).start();
        }
    }

    private void quit() {
        new QuitGuard(wiring.tasks, wiring.saves, wiring.deletions, wiring.dialogs, wiring.i18n).quit(navigator::leave,
                () -> {
                    wiring.window.stage().hide();
                    closeStore();
                    wiring.tasks.drain(java.time.Duration.ofSeconds(5));
                    wiring.tasks.close();
                    end.accept(0);
                });
    }
}
