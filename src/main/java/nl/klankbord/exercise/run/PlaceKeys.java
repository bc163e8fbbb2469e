package nl.klankbord.exercise.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Choosing a whole number of a short line by keyboard: arrows, Home and End, digits (1 and then 0 is ten), Delete for taking
/// it back. While nothing is chosen an arrow starts at the end it comes from.
public final class PlaceKeys {
    private static final Duration TEN = Duration.ofMillis(1500);

    private final int low;
    private final int high;
    private final InstantSource clock;
    private Instant one = Instant.MIN;

    /// @param high at most 10
    /// @param clock tells whether a 0 comes soon enough after a 1
    public PlaceKeys(int low, int high, InstantSource clock) {
        this.low = low;
        this.high = high;
        this.clock = clock;
    }

    /// Handles a key; consumes it when it means something here.
    /// @param now the number that stands there, or null
    /// @param choose gets the new number, or null for none
    public void handle(KeyEvent e, @Nullable Integer now, Consumer<@Nullable Integer> choose) {
        if (e.isShortcutDown() || e.isAltDown() || e.isControlDown() || e.isMetaDown()) {
            return;
        }
        EventType<KeyEvent> type = e.getEventType();
        if (type == KeyEvent.KEY_TYPED && e.getCharacter().matches("[0-9]")) {
            digit(e.getCharacter().charAt(0) - '0', now, choose);
            e.consume();
        } else if (type == KeyEvent.KEY_PRESSED && isOurs(e.getCode())) {
            choose.accept(next(e.getCode(), now));
            e.consume();
        }
    }

    private void digit(int digit, @Nullable Integer now, Consumer<@Nullable Integer> choose) {
        var at = clock.instant();
        if (digit == 0 && now != null && now == 1 && high == 10 && at.isBefore(one.plus(TEN))) {
            one = Instant.MIN;
            choose.accept(high);
        } else if (digit >= low && digit <= high) {
            one = digit == 1 ? at : Instant.MIN;
            choose.accept(digit);
        }
    }

    private static boolean isOurs(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, UP, DOWN, KP_LEFT, KP_RIGHT, KP_UP, KP_DOWN, HOME, END, DELETE, BACK_SPACE -> true;
            default -> false;
        };
    }

    private @Nullable Integer next(KeyCode code, @Nullable Integer now) {
        return switch (code) {
            case RIGHT, UP, KP_RIGHT, KP_UP -> now == null ? low : Integer.valueOf(Math.min(high, now + 1));
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> now == null ? high : Integer.valueOf(Math.max(low, now - 1));
            case HOME -> Integer.valueOf(low);
            case END -> Integer.valueOf(high);
            default -> null;
        };
    }
}
