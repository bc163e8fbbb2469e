package nl.klankbord.app;

import java.util.Comparator;
import java.util.List;
import nl.klankbord.settings.Settings.WindowPlace;

/// Where to put the window: where it was, or brought back when that place is not on any screen now. Pure.
final class WindowFit {
    static final double LEAST_WIDTH = 1024;
    static final double LEAST_HEIGHT = 700;
    /// So much of the top of the window must be on a screen to take hold of it.
    private static final double GRIP_WIDTH = 200;
    private static final double GRIP_HEIGHT = 40;

    /// A screen, without bars of the system, in px.
    record Area(double x, double y, double width, double height) {
        private double overlap(WindowPlace p) {
            double wide = Math.min(x + width, p.x() + p.width()) - Math.max(x, p.x());
            double high = Math.min(y + height, p.y() + GRIP_HEIGHT) - Math.max(y, p.y());
            return wide >= Math.min(GRIP_WIDTH, p.width()) && high >= GRIP_HEIGHT ? wide * high : 0;
        }
    }

    private WindowFit() {}

    /// The place itself when its top can be taken hold of, else the middle of the first screen; never larger than the
    /// screen it is on, never smaller than the least size unless the screen is.
    /// @param screens the first is the main one; not empty
    static WindowPlace fit(WindowPlace wanted, List<Area> screens) {
        var on = screens.stream().filter(s -> s.overlap(wanted) > 0).max(Comparator.comparingDouble(s -> s.overlap(
                wanted)));
        var screen = on.orElse(screens.getFirst());
        double width = Math.min(Math.max(wanted.width(), LEAST_WIDTH), Math.max(screen.width, LEAST_WIDTH));
        double height = Math.min(Math.max(wanted.height(), LEAST_HEIGHT), Math.max(screen.height, LEAST_HEIGHT));
        double x = wanted.x();
        double y = wanted.y();
        if (on.isEmpty()) {
            x = screen.x + Math.max(0, (screen.width - width) / 2);
            y = screen.y + Math.max(0, (screen.height - height) / 2);
        }
        return new WindowPlace(x, y, width, height, wanted.maximized());
    }
}
