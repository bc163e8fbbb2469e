package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.LabelPlacement;
import nl.klankbord.exercise.picture.LabelPlacement.Picture;
import nl.klankbord.exercise.picture.LabelPlacement.Placed;
import nl.klankbord.exercise.picture.LabelPlacement.Symbol;
import nl.klankbord.exercise.picture.LabelPlacement.Wish;
import nl.klankbord.exercise.picture.LabelText;
import nl.klankbord.exercise.picture.Spot;
import nl.klankbord.exercise.picture.Stroke;
import nl.klankbord.exercise.picture.StrokeBuffer;
import nl.klankbord.exercise.step.LineStep.Point;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a line costs before anything is drawn: the curve through 200 points, places for labels among them, what is made of
/// a stroke of 2,000 samples, and one sample more while drawing. A frame of the screen lasts 16 ms; 8 of them may be
/// ours. With `-prof gc` the last says what one move of the mouse leaves behind.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineBench {
    private static final int POINTS = 200;
    private static final int LABELS = 30;
    private static final int SAMPLES = 2000;

    private final Frame frame = Frame.of(new Box(56, 32, 1128, 396));
    private final List<Point> points = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Symbol> symbols;
    private final StrokeBuffer stroke = new StrokeBuffer();
    private final StrokeBuffer drawing = new StrokeBuffer();
    private int moved;

    public LineBench() {
        for (int i = 0; i < POINTS; i++) {
            points.add(Point.shape("p" + i, "", i / (POINTS - 1.0), Math.sin(i / 9.0) * 0.9));
        }
        symbols = points.stream().map(p -> new Symbol(frame.x(p.t()), frame.y(p.height()), 4)).toList();
        IntStream.range(0, LABELS).forEach(i -> {
            var own = symbols.get(i * POINTS / LABELS);
            wishes.add(new Wish(new Symbol(own.x(), own.y(), 9), own.y() < frame.y(0), LabelText.forms(
                    "Nachtploeg draaiende houden", 20, text -> 8.6 * text.length())));
        });
        for (int i = 0; i < SAMPLES; i++) {
            stroke.add(56 + 1128.0 * i / SAMPLES, 230 + 180 * Math.sin(i / 90.0) + 3 * Math.sin(i * 1.7));
        }
    }

    @Benchmark
    public Curve curveThrough200Points() {
        return Curve.of(points);
    }

    @Benchmark
    public List<Placed> curveAnd30LabelsAmong200Points() {
        var picture = new Picture(frame, new Box(0, 0, 1216, 480), List.of(new Box(0, 454, 1216, 26)), symbols, List.of(
                Curve.of(points)), 4);
        return LabelPlacement.place(wishes, picture);
    }

    /// As bad as it gets: no label has room at its point.
    @Benchmark
    public List<Placed> twelveLabelsInOneCorner() {
        var heap = IntStream.range(0, LabelPlacement.ALWAYS).mapToObj(i -> new Symbol(70 + i, 40 + i, 9)).toList();
        var labels = heap.stream().map(s -> new Wish(s, true, wishes.getFirst().forms())).toList();
        return LabelPlacement.place(labels, new Picture(frame, new Box(0, 0, 480, 260), List.of(new Box(0, 234, 480,
                26)), heap, List.of(), 4));
    }

    @Benchmark
    public List<Spot> strokeOf2000Samples() {
        return Stroke.spots(stroke, frame);
    }

    @Benchmark
    public int oneSampleMore() {
        if (moved++ % SAMPLES == 0) {
            drawing.clear();
        }
        drawing.add(moved, moved);
        return drawing.size();
    }
}
