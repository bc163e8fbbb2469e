package nl.klankbord.exercise.bipolar;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.i18n.Dates;

/// An earlier answer about the same domain.
record Before(LocalDate day, Answer answer) {
    /// Those that may stand beside the answer of now, newest first. Another domain's never do.
    static List<Before> of(BipolarRun run) {
        var now = run.now();
        return run.context().earlier().get().stream().flatMap(e -> e.to(run.whole()).filter(a -> run.whole()
                .comparable(now, a)).map(a -> new Before(e.day(), a)).stream()).toList();
    }

    /// The day as it is said on the screen; with its year when that is not this one.
    String said(BipolarRun run) {
        var screen = run.context().screen();
        var language = screen.i18n().language();
        return day.getYear() == screen.today().get().getYear()
                ? Dates.dayOfMonth(day, language)
                : Dates.date(day, language);
    }
}
