package nl.klankbord.exercise.line;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.i18n.Dates;

/// What is said about a point of a line, in the language of the screen.
record PointWords(LineStep step, Screen screen) {
    /// Places above and below the middle that are told apart in words.
    static final int PLACES = 5;

    /// "Dal", or that it is a point while no kind is chosen or the exercise has no such kind any more.
    String kind(Point point) {
        return step.kindOf(point).map(k -> k.text().in(screen.language())).orElseGet(() -> screen.i18n().get(
                "run.line.point"));
    }

    /// "voorjaar 2020"; empty while the line has no days.
    String when(Point point, Answer answer) {
        return answer.stretch().map(s -> Dates.roughly(s.dayAt(point.t()), s.days(), screen.i18n().language())).orElse(
                "");
    }

    /// "Dal, voorjaar 2020, Alles vanuit huis", as a screen reader says it.
    String spoken(Point point, Answer answer) {
        return join(kind(point), when(point, answer), point.label().strip());
    }

    /// "Dal, voorjaar 2020".
    String kindAndWhen(Point point, Answer answer) {
        return join(kind(point), when(point, answer));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    }

    /// "3 boven het midden".
    String height(Point point) {
        return height(place(point.height()));
    }

    private String height(int place) {
        return place == 0
                ? screen.i18n().get("run.line.height.middle")
                : screen.i18n().get(place > 0 ? "run.line.height.above" : "run.line.height.below", Math.abs(place));
    }

    /// -5 to 5.
    static int place(double height) {
        return (int) Math.round(height * PLACES);
    }

    /// How often something hangs on the line: "3 keer".
    String often(String tag, int points) {
        return screen.i18n().get("run.line.tag.often", tag, points);
    }

    /// Style class of what a point is drawn as.
    static String style(LineStep.Role role) {
        return "role-" + role.name().toLowerCase(Locale.ROOT);
    }
}
