package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.klankbord.exercise.picture.Popover.Side;

class PopoverTest {
    private static final Box AREA = new Box(0, 0, 1216, 480);
    private static final Box YEARS = new Box(0, 450, 1216, 30);

    private static Optional<Popover> beside(double x, double y, double width, double height) {
        return Popover.beside(AREA, Box.around(x, y, 22), List.of(YEARS), width, height, 12);
    }

    @Property
    void itNeverCoversItsPointNorTheYears(@ForAll @DoubleRange(min = 0, max = 1216) double x,
            @ForAll @DoubleRange(min = 0, max = 450) double y, @ForAll @DoubleRange(min = 50, max = 900) double width,
            @ForAll @DoubleRange(min = 50, max = 470) double height) {
        beside(x, y, width, height).ifPresent(popover -> {
            assertFalse(popover.box().overlaps(Box.around(x, y, 22)));
            assertFalse(popover.box().overlaps(YEARS));
            assertTrue(AREA.contains(popover.box()));
        });
    }

    @Property
    void oneOfTheUsualSizeAlwaysHasRoom(@ForAll @DoubleRange(min = 0, max = 1216) double x,
            @ForAll @DoubleRange(min = 0, max = 450) double y) {
        assertTrue(beside(x, y, 342, 282).isPresent());
    }

    @Example
    void itStandsOnTheSideWithMostRoom() {
        assertEquals(Optional.of(Side.RIGHT), beside(200, 200, 342, 282).map(Popover::side));
        assertEquals(Optional.of(Side.LEFT), beside(1000, 200, 342, 282).map(Popover::side));
        assertEquals(Optional.of(Side.BELOW), Popover.beside(new Box(0, 0, 400, 900), Box.around(200, 300, 22), List
                .of(), 342, 282, 12).map(Popover::side));
        assertEquals(Optional.of(Side.ABOVE), Popover.beside(new Box(0, 0, 400, 900), Box.around(200, 600, 22), List
                .of(), 342, 282, 12).map(Popover::side));
    }

    @Example
    void besideItsPointItStandsAsNearToItsHeightAsItCan() {
        assertEquals(59, beside(200, 200, 342, 282).orElseThrow().box().y(), 1e-9);
        assertEquals(234, beside(200, 200, 342, 282).orElseThrow().box().x(), 1e-9);
        assertTrue(beside(200, 440, 342, 282).orElseThrow().box().bottom() <= YEARS.y());
    }

    @Example
    void withoutRoomThereIsNoPlace() {
        assertEquals(Optional.empty(), beside(600, 220, 700, 400));
    }
}
