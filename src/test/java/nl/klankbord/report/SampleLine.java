package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.LineStep.PointKind;
import nl.klankbord.exercise.step.LineStep.Role;
import nl.klankbord.exercise.step.LineStep.Span;
import nl.klankbord.exercise.step.Text;

/// A career on a line, as two people might have talked about it.
final class SampleLine {
    static final LineStep STEP = new LineStep("curve", Text.of("Lijn", "Line"), Text.of("Hoe liep het?",
            "How did it go?"), Text.NONE, false, Text.of("het stroomde", "it flowed"),
            Text.of("het schuurde",
                    "it chafed"),
            List.of(new Span("career", Text.of("Mijn loopbaan", "My career"), Length.CAREER)), List.of(item("work",
                    "Het werk", "The work"), item("people", "De mensen", "The people")),
            List.of(new PointKind("peak",
                    Text.of("Piek", "Peak"), Role.PEAK, List.of(item("did", "Wat deed je?",
                            "What did you do?"))),
                    new PointKind("dip", Text.of("Dal", "Dip"), Role.DIP, List.of(item("heavy",
                            "Wat maakte het zwaar?", "What made it heavy?"),
                            item("turned",
                                    "Wat deed jij om het te keren?", "What did you do to turn it?"))),
                    new PointKind("turn", Text.of("Keerpunt", "Turning point"), Role.TURN, List.of())),
            Text.of("Welk talent zie je hierin?", "Which talent do you see in this?"));

    private SampleLine() {}

    private static Item item(String id, String nl, String en) {
        return new Item(id, Text.of(nl, en));
    }

    private static Point moment(String id, double t, double height, String type, String label,
            Map<String, String> notes,
            String... tags) {
        return new Point(id, "work", t, height, type, label, notes, List.of(tags), false);
    }

    static Answer career() {
        return new Answer("career", "2011-08-01", "2026-11-21",
                List.of(Point.shape("s1", "work", 0.05, 0.15), moment("p1",
                        0.17, 0.95, "peak", "Nachtploeg draaiende houden", Map.of("did", "Iedereen erbij gehouden"),
                        "Mensen bij elkaar houden", "Rust"),
                        moment("p2", 0.3, -0.95, "dip", "Reorganisatie", Map.of(
                                "heavy", "Ik hoorde het als laatste")),
                        moment("p3", 0.44, 0.85, "peak", "Diploma gehaald",
                                Map.of("did", "Twee jaar elke dinsdagavond"), "Volhouden"),
                        moment("p4", 0.58, -0.8,
                                "dip", "Alles vanuit huis", Map.of("heavy",
                                        "Ik miste de mensen om me heen", "turned",
                                        "Elke ochtend kort bellen met de ploeg"),
                                "mensen bij elkaar houden"),
                        moment("p5", 0.72, 0.92, "peak",
                                "Nieuw rooster bedacht", Map.of()),
                        moment("p6", 0.79, 0.62, "turn",
                                "Coördinator geworden", Map.of()),
                        Point.shape("s2", "work",
                                0.97, 0.8)));
    }

    /// The same with a second line, and a moment without a kind on it.
    static Answer both() {
        var points = new ArrayList<>(career().points());
        points.add(Point.shape("s3", "people", 0.1, -0.3));
        points.add(new Point("p7", "people", 0.5, 0.4, "", "Ilse kwam erbij", Map.of(), List.of(), false));
        points.add(Point.shape("s4", "people", 0.9, 0.1));
        return career().withPoints(points);
    }

    /// The same with this point kept out of the summary.
    static Answer keptOut(Answer answer, String id) {
        return answer.withPoints(answer.points().stream().map(p -> p.id().equals(id)
                ? new Point(p.id(), p.track(), p.t(), p.height(), p.type(), p.label(), p.notes(), p.tags(), true)
                : p).toList());
    }
}
