package nl.klankbord.dossier;

/// The small sign of an exercise in the timeline. Its name always stands beside it.
final class ExerciseIcon {
    private ExerciseIcon() {}

    /// @param exercise id; an exercise without a sign of its own gets an open book
    static String of(String exercise) {
        return switch (exercise) {
            case "grow" -> "fth-target";
            case "history-line", "career-line", "life-line" -> "fth-activity";
            case "taking-stock" -> "fth-trello";
            case "scaling" -> "fth-git-commit";
            case "mindset" -> "fth-more-horizontal";
            default -> "fth-book-open";
        };
    }
}
