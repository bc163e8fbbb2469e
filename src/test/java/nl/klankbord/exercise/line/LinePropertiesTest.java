package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import javafx.util.Subscription;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.Spot;
import nl.klankbord.exercise.picture.StrokeBuffer;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.view.Talk;

/// Whatever people do with a line, in whatever order.
class LinePropertiesTest {
    private static final Frame FRAME = Frame.of(new Box(0, 0, 1000, 400));

    /// @param what kind of act
    /// @param x where, 0 to 1
    /// @param y how high, -1 to 1
    record Act(int what, double x, double y) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var what = Arbitraries.integers().between(0, 15);
        var x = Arbitraries.doubles().between(0, 1);
        var y = Arbitraries.doubles().between(-1, 1);
        return Combinators.combine(what, x, y).as(Act::new).list().ofMaxSize(50);
    }

    private static void act(Talk talk, LineViewModel model, Act act) {
        var points = model.shown().points();
        var some = points.isEmpty() ? "" : points.get((int) (act.x() * (points.size() - 1))).id();
        var point = new PointViewModel(some, model);
        switch (act.what()) {
            case 0 -> model.add(new Spot(act.x(), act.y()));
            case 1 -> model.addNext(0.1);
            case 2 -> {
                model.wouldMove(some, act.y(), act.y());
                model.wouldMove(some, act.x(), act.y());
                model.drop();
            }
            case 3 -> {
                model.wouldMove(some, act.x(), act.y());
                model.cancel();
            }
            case 4 -> model.draw(stroke(act), FRAME);
            case 5 -> model.remove(some);
            case 6 -> point.label("naam " + act.y());
            case 7 -> point.type(act.y() > 0 ? "peak" : "dip");
            case 8 -> point.tag("talent " + (int) (act.x() * 3));
            case 9 -> point.nudge(act.y() / 5, act.x() / 5);
            case 10 -> point.day(Talk.TODAY.minusDays((long) (act.x() * 400)));
            case 11 -> model.track(act.y() > 0 ? "work" : "people");
            case 12 -> point.keepOut(act.y() > 0);
            case 13 -> talk.run.undo();
            case 14 -> talk.run.redo();
            default -> talk.tasks.pass(Duration.ofMillis(1500));
        }
    }

    private static StrokeBuffer stroke(Act act) {
        var buffer = new StrokeBuffer();
        for (int i = 0; i <= 60; i++) {
            buffer.add(1000 * act.x() + i * 5 * Math.signum(act.y()), 200 + 150 * Math.sin(i / 7.0 + act.y()));
        }
        return buffer;
    }

    private static List<String> moments(Answer answer) {
        return answer.points().stream().filter(Point::moment).map(p -> p.id() + p.label() + p.type() + p.tags() + p
                .outOfSummary()).sorted().toList();
    }

    @Property(tries = 200)
    void everyTrackStaysInOrderAndNothingIsDoubledOrLost(@ForAll("acts") List<Act> acts) {
        var talk = new Talk(Lines.HISTORY);
        var model = Lines.model(talk);
        model.span("past-year", Lines.YEAR.stretch().orElseThrow());
        try (var _ = new Listening(model)) {
            for (var act : acts) {
                var before = moments(model.shown());
                act(talk, model, act);
                var now = model.shown();
                assertEquals(Lines.answer(talk), now);
                var ids = now.points().stream().map(Point::id).toList();
                assertEquals(ids.size(), new HashSet<>(ids).size());
                for (var track : List.of("work", "people")) {
                    var line = now.on(track);
                    for (int i = 1; i < line.size(); i++) {
                        assertTrue(line.get(i - 1).t() <= line.get(i).t());
                    }
                }
                if (act.what() <= 4) {
                    assertTrue(new TreeSet<>(moments(now)).containsAll(before), "drawing and moving take no words");
                }
                assertTrue(model.chosenProperty().get().isEmpty() || model.chosen().isPresent());
                assertTrue(model.openProperty().get().isEmpty() || ids.contains(model.openProperty().get()));
            }
        }
    }

    @Property(tries = 200)
    void undoAndRedoLeadOverEqualLines(@ForAll("acts") List<Act> acts) {
        var talk = new Talk(Lines.HISTORY);
        var model = Lines.model(talk);
        try (var _ = new Listening(model)) {
            model.span("past-year", Lines.YEAR.stretch().orElseThrow());
            acts.forEach(a -> act(talk, model, a));
            while (talk.run.redo()) {
                // to the newest there is
            }
            var back = new ArrayList<Answer>(List.of(model.shown()));
            while (talk.run.undo()) {
                back.add(model.shown());
            }
            assertEquals(Answer.NONE, model.shown());
            var forward = new ArrayList<Answer>(List.of(model.shown()));
            while (talk.run.redo()) {
                forward.add(model.shown());
            }
            assertEquals(back.reversed(), forward);
            talk.tasks.pass(Duration.ofMillis(500));
            assertEquals(talk.run.answers(), talk.stored().answers());
        }
    }

    @Property(tries = 200)
    void aNewPointComesBetweenTheChosenOneAndTheNext(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(max = 1) Double> places,
            @ForAll @IntRange(max = 11) int which) {
        var answer = Answer.NONE;
        for (int i = 0; i < places.size(); i++) {
            answer = LineEdits.add(answer, "p" + i, "work", new Spot(places.get(i), 0));
        }
        var line = answer.points();
        var at = Math.min(which, line.size() - 1);
        var next = LineEdits.next(answer, "work", line.get(at).id(), 0.1);
        assertTrue(next.t() >= 0 && next.t() <= 1);
        if (at < line.size() - 1) {
            assertTrue(next.t() >= line.get(at).t() && next.t() <= line.get(at + 1).t());
        } else if (line.get(at).t() < 1) {
            assertTrue(next.t() > line.get(at).t());
        }
    }

    /// Follows the run as a view does.
    private record Listening(Subscription held) implements AutoCloseable {
        Listening(LineViewModel model) {
            this(model.listen());
        }

        @Override
        public void close() {
            held.unsubscribe();
        }
    }
}
