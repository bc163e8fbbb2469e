package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.klankbord.app.WindowFit.Area;
import nl.klankbord.settings.Settings.WindowPlace;
import org.junit.jupiter.api.Test;

class WindowFitTest {
    private static final Area LAPTOP = new Area(0, 0, 1920, 1040);
    private static final Area BEAMER = new Area(1920, 0, 1280, 720);

    @Test
    void aPlaceOnAScreenStaysAsItIs() {
        var place = new WindowPlace(100, 50, 1280, 800, false);
        assertEquals(place, WindowFit.fit(place, List.of(LAPTOP)));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneComesBackToTheMiddle() {
        var place = new WindowPlace(2000, 10, 1200, 700, false);
        assertEquals(place, WindowFit.fit(place, List.of(LAPTOP, BEAMER)));
        assertEquals(new WindowPlace(360, 170, 1200, 700, false), WindowFit.fit(place, List.of(LAPTOP)));
    }

    @Test
    void aWindowWhoseTopCannotBeTakenHoldOfComesBack() {
        var above = new WindowPlace(100, -300, 1280, 800, false);
        assertEquals(320, WindowFit.fit(above, List.of(LAPTOP)).x());
        var corner = new WindowPlace(1900, 20, 1280, 800, false);
        assertEquals(320, WindowFit.fit(corner, List.of(LAPTOP)).x());
    }

    @Test
    void absurdSizesAreBroughtWithinTheScreenAndNotBelowTheLeast() {
        assertEquals(new WindowPlace(0, 0, 1920, 1040, false), WindowFit.fit(new WindowPlace(0, 0, 50_000, 50_000,
                false), List.of(LAPTOP)));
        assertEquals(new WindowPlace(10, 10, 1024, 700, true), WindowFit.fit(new WindowPlace(10, 10, 3, 3, true), List
                .of(LAPTOP)));
    }
}
