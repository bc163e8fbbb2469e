package nl.klankbord.exercise.catalog;

/// A text that should hold an exercise does not. The message names the place and the mistake.
public final class ExerciseFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExerciseFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
