package nl.klankbord.bench;

import java.util.concurrent.TimeUnit;
import nl.klankbord.exercise.line.LineToMeasure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What drawing costs per beat of the screen, of which 8 ms may be ours: a line of 200 points of which one is dragged, and a
/// move of the mouse in a stroke of 2,000 samples. With `-prof gc` the second says what a move leaves behind; the only thing
/// that grows is the list of drawing orders of the toolkit, which a screen empties at each beat and nobody does here.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineScreenBench {
    private static final int SAMPLES = 2000;

    private final LineToMeasure line = new LineToMeasure();

    @Benchmark
    public int aPointDraggedAmong200() {
        return line.dragAPoint();
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public int aMoveInAStrokeOf2000Samples() {
        line.press();
        int samples = 0;
        for (int i = 1; i < SAMPLES; i++) {
            samples = line.move();
        }
        line.giveUp();
        return samples;
    }
}
