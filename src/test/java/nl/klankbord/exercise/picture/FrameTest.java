package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class FrameTest {
    private static final Box PLOT = new Box(40, 20, 800, 400);

    @Provide
    static Arbitrary<Frame> frames() {
        return Combinators.combine(Arbitraries.doubles().between(-3, 40), Arbitraries.doubles().between(-2, 2)).as((
                zoom, start) -> new Frame(PLOT, zoom, start));
    }

    private static void assertWithin(Frame frame) {
        assertTrue(frame.zoom() >= 1 && frame.zoom() <= Frame.CLOSEST, frame::toString);
        assertTrue(frame.start() >= 0 && frame.end() <= 1 + 1e-12, frame::toString);
    }

    @Property
    void itNeverShowsWhatIsBeyondTheEnds(@ForAll("frames") Frame frame,
            @ForAll @DoubleRange(min = 0.01, max = 50) double times,
            @ForAll @DoubleRange(min = -900, max = 1900) double x,
            @ForAll @DoubleRange(min = 0, max = 1) double t) {
        assertWithin(frame);
        assertWithin(frame.zoomed(times, x));
        assertWithin(frame.moved(x));
        assertWithin(frame.showing(t, 0.1));
    }

    @Property
    void whatIsAtAPlaceIsReadBackThere(@ForAll("frames") Frame frame,
            @ForAll @Scale(4) @DoubleRange(min = 0, max = 1) double t,
            @ForAll @Scale(4) @DoubleRange(min = -1, max = 1) double height) {
        assertEquals(t, frame.t(frame.x(t)), 1e-9);
        assertEquals(height, frame.height(frame.y(height)), 1e-9);
    }

    @Property
    void goingCloserKeepsWhatIsUnderThePointer(@ForAll @DoubleRange(min = 1, max = 16) double times,
            @ForAll @DoubleRange(min = 40, max = 840) double x) {
        var whole = Frame.of(PLOT);
        assertEquals(whole.t(x), whole.zoomed(times, x).t(x), 1e-9);
    }

    @Property
    void aPlaceThatIsAskedForIsShown(@ForAll("frames") Frame frame, @ForAll @DoubleRange(min = 0, max = 1) double t) {
        var shown = frame.showing(t, 0.1);
        assertTrue(t >= shown.start() - 1e-9 && t <= shown.end() + 1e-9);
    }

    @Example
    void aPlaceThatIsInViewMovesNothing() {
        var frame = new Frame(PLOT, 4, 0.5);
        assertEquals(frame, frame.showing(0.6, 0.1));
        assertTrue(frame.shows(0.6));
    }

    @Example
    void whatIsOutsideThePlotIsItsNearestEdge() {
        var frame = Frame.of(PLOT);
        assertEquals(0, frame.t(-500));
        assertEquals(1, frame.t(5000));
        assertEquals(1, frame.height(-500));
        assertEquals(-1, frame.height(5000));
    }

    @Example
    void draggingToTheRightShowsWhatWasBefore() {
        assertEquals(0.25, new Frame(PLOT, 4, 0.5).moved(800).start(), 1e-12);
    }

    @Example
    void anotherSizeShowsTheSamePart() {
        var frame = new Frame(PLOT, 4, 0.5).in(new Box(0, 0, 400, 200));
        assertEquals(0, frame.x(0.5), 1e-9);
        assertEquals(400, frame.x(0.75), 1e-9);
    }
}
