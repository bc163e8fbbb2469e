package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.klankbord.exercise.picture.CardLayout;
import nl.klankbord.exercise.picture.CardLayout.Lying;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Sizes;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces;
import nl.klankbord.exercise.step.CardsStep.Layout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Laying out sixty cards on a board of the screen, which is done for every move of a card that is dragged.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class CardLayoutBench {
    private static final Table SCREEN = new Table(1216, 360, new Sizes(new Size(232, 56), new Size(148, 46), 8,
            new Size(176, 36)));

    @Param
    private Layout layout = Layout.MATRIX;
    private final List<Pile> piles = new ArrayList<>();

    public CardLayoutBench() {
        for (int zone = 0; zone < 3; zone++) {
            var cards = new ArrayList<Lying>();
            for (int i = 0; i < 20; i++) {
                cards.add(new Lying(zone + "-" + i, Math.sin(zone + i * 5.0)));
            }
            piles.add(new Pile(zone > 0, cards));
        }
    }

    @Benchmark
    public CardPlaces sixtyCards() {
        return CardLayout.of(layout, SCREEN, piles);
    }
}
