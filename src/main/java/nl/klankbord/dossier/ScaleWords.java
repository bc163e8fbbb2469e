package nl.klankbord.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.dossier.ScaleHistory.Mark;
import nl.klankbord.dossier.ScaleHistory.Point;
import nl.klankbord.dossier.ScaleHistory.Written;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;

/// Questions and answers on a line in the words of the screen.
final class ScaleWords {
    private final I18n i18n;
    private final LocalDate today;

    ScaleWords(I18n i18n, LocalDate today) {
        this.i18n = i18n;
        this.today = today;
    }

    String question(ScaleHistory question) {
        return question.own().isEmpty() ? question.prompt().in(i18n.language().tag()) : question.own();
    }

    String exercise(ScaleHistory question) {
        return question.exercise().in(i18n.language().tag());
    }

    String day(Point point) {
        return Dates.date(point.day(), i18n.language());
    }

    String briefDay(Point point) {
        return Dates.brief(point.day(), today, i18n.language());
    }

    /// "goed genoeg: 8".
    String mark(Mark mark) {
        return i18n.get("dossier.scale.mark", mark.label().in(i18n.language().tag()), mark.value());
    }

    /// "14 januari 2026. nu: 4, goed genoeg: 8".
    String where(Point point) {
        return i18n.get("dossier.scale.where", day(point), point.marks().stream().map(this::mark).collect(Collectors
                .joining(", ")));
    }

    String asked(Written written) {
        return written.asked().in(i18n.language().tag());
    }

    /// All of an answer as one text, for who does not see the picture.
    String said(Point point) {
        return Stream.concat(Stream.of(where(point)), point.notes().stream().map(n -> Stream.of(asked(n), n.words())
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" ")))).collect(Collectors.joining(". "));
    }

    /// The words that were written, each on a line of its own.
    List<String> words(Point point) {
        return point.notes().stream().map(Written::words).toList();
    }
}
