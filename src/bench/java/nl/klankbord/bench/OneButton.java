package nl.klankbord.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with one button and nothing else, to lay beside the verb `startup`: it prints the milliseconds from the start of
/// the process to its first frame, counted in the same way, and ends.
public final class OneButton {
    private OneButton() {
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var window = new Stage();
            window.setScene(new Scene(new StackPane(new Button("Start")), 1280, 800));
            window.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses == 2) {
                        stop();
                        var start = ProcessHandle.current().info().startInstant().orElseThrow();
                        System.out.printf("first frame %6d ms%n", Duration.between(start, Instant.now()).toMillis());
                        Platform.exit();
                    }
                }
            }.start();
        });
    }
}
