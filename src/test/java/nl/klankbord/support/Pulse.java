package nl.klankbord.support;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// A beat of the toolkit, in which styles and layout are brought up to date.
final class Pulse {
    private static final long PATIENCE_SECONDS = 20;

    private Pulse() {}

    /// Returns when all that was asked of the window's thread so far is done, laid out and listened to.
    static void await() {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                // the first comes after this beat, the second after what the beat itself asked for
                Platform.runLater(() -> Platform.runLater(done::countDown));
            }
        }.start());
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window stood still");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
