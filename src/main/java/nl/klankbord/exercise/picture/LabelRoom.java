package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.exercise.picture.LabelPlacement.Leader;
import nl.klankbord.exercise.picture.LabelPlacement.Picture;
import nl.klankbord.exercise.picture.LabelPlacement.Placed;
import nl.klankbord.exercise.picture.LabelPlacement.Symbol;
import nl.klankbord.exercise.picture.LabelPlacement.Wish;
import org.jspecify.annotations.Nullable;

/// The room that is left for labels while they are placed one by one. Each takes the place that costs least: a further form,
/// a place off the nice ones, a crossed line and a long way all cost something, in units of the picture.
final class LabelRoom {
    private static final double FORM = 14;
    private static final double SHORTENED = 60;
    private static final double OTHER_SIDE = 7;
    private static final double ASIDE = 4;
    private static final double ON_LINE = 30;
    private static final double LEADER = 16;
    private static final double WAY = 0.3;
    private static final double CROSSED = 120;
    /// Least distance between two labels.
    private static final double APART = 4;
    private static final double COLUMN = 4;
    private static final double RING = 14;
    private static final int RINGS = 20;
    private static final int DIRECTIONS = 16;
    private static final double RASTER = 6;
    /// How far along its own width a label at its point may be pushed aside, as a share.
    private static final double[] SHIFTS = {0, -0.25, 0.25, -0.5, 0.5};

    private final Picture picture;
    private final List<Symbol> symbols;
    private final double widestSymbol;
    private final List<Trace> traces;
    private final List<Placed> placed = new ArrayList<>();

    private @Nullable Placed best;
    private double cost;

    LabelRoom(Picture picture) {
        this.picture = picture;
        this.symbols = picture.symbols().stream().sorted(Comparator.comparingDouble(Symbol::x)).toList();
        this.widestSymbol = symbols.stream().mapToDouble(Symbol::radius).max().orElse(0);
        this.traces = picture.curves().stream().filter(c -> c.size() > 1).map(c -> new Trace(c, picture)).toList();
    }

    /// How high and how low a curve comes in each column of the area.
    private static final class Trace {
        private final double left;
        private final double[] top;
        private final double[] bottom;

        Trace(Curve curve, Picture picture) {
            var frame = picture.frame();
            var from = frame.x(curve.t(0));
            var to = frame.x(curve.t(curve.size() - 1));
            left = picture.area().x();
            top = new double[(int) Math.ceil(picture.area().width() / COLUMN) + 1];
            bottom = new double[top.length];
            for (int c = 0; c < top.length; c++) {
                var begin = Math.max(from, left + c * COLUMN);
                var end = Math.min(to, left + (c + 1) * COLUMN);
                var one = begin <= end ? frame.y(curve.heightAt(frame.t(begin))) : Double.NaN;
                var other = begin <= end ? frame.y(curve.heightAt(frame.t(end))) : Double.NaN;
                top[c] = Math.min(one, other);
                bottom[c] = Math.max(one, other);
            }
        }

        /// How much of the width of this box the curve runs through, as a share.
        double under(Box box) {
            int first = column(box.x());
            int last = column(box.right());
            int under = 0;
            for (int c = first; c <= last; c++) {
                // no number where there is no curve, which is neither above nor below anything
                under += top[c] < box.bottom() && bottom[c] > box.y() ? 1 : 0;
            }
            return (double) under / (last - first + 1);
        }

        private int column(double x) {
            return Math.clamp((int) ((x - left) / COLUMN), 0, top.length - 1);
        }
    }

    List<Placed> placed() {
        return List.copyOf(placed);
    }

    /// Gives this label a place; false when there is none.
    boolean place(int number, Wish wish) {
        best = null;
        cost = Double.MAX_VALUE;
        for (int form = 0; form < wish.forms().size(); form++) {
            var text = wish.forms().get(form);
            var extra = form * FORM + (text.whole() ? 0 : SHORTENED);
            atItsPoint(number, wish, text, extra);
            around(number, wish, text, extra);
        }
        for (int form = 0; form < wish.forms().size() && best == null; form++) {
            anywhere(number, wish, wish.forms().get(form));
        }
        if (best == null) {
            return false;
        }
        placed.add(best);
        return true;
    }

    private void atItsPoint(int number, Wish wish, LabelText text, double extra) {
        var own = wish.own();
        var away = own.radius() + picture.gap();
        for (var shift : SHIFTS) {
            var x = own.x() - text.width() / 2 + shift * text.width();
            var aside = extra + ASIDE * Math.abs(shift) * 2;
            attempt(number, text, within(x, own.y() - away - text.height(), text), aside + (wish.above()
                    ? 0
                    : OTHER_SIDE), null);
            attempt(number, text, within(x, own.y() + away, text), aside + (wish.above() ? OTHER_SIDE : 0), null);
        }
        var y = own.y() - text.height() / 2;
        attempt(number, text, within(own.x() + away, y, text), extra + OTHER_SIDE, null);
        attempt(number, text, within(own.x() - away - text.width(), y, text), extra + OTHER_SIDE, null);
    }

    private void around(int number, Wish wish, LabelText text, double extra) {
        var own = wish.own();
        var away = own.radius() + picture.gap();
        for (int ring = 1; ring <= RINGS && extra + LEADER + WAY * ring * RING < cost; ring++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                var angle = 2 * Math.PI * direction / DIRECTIONS;
                var far = away + ring * RING;
                var x = own.x() + Math.cos(angle) * (far + text.width() / 2) - text.width() / 2;
                var y = own.y() + Math.sin(angle) * (far + text.height() / 2) - text.height() / 2;
                led(number, wish, text, within(x, y, text), extra);
            }
        }
    }

    private void anywhere(int number, Wish wish, LabelText text) {
        var area = picture.area();
        for (var y = area.y(); y + text.height() <= area.bottom(); y += RASTER) {
            for (var x = area.x(); x + text.width() <= area.right(); x += RASTER) {
                led(number, wish, text, new Box(x, y, text.width(), text.height()), 0);
            }
        }
    }

    /// With a thin line to its point.
    private void led(int number, Wish wish, LabelText text, Box box, double extra) {
        var own = wish.own();
        var x = Math.clamp(own.x(), box.x(), box.right());
        var y = Math.clamp(own.y(), box.y(), box.bottom());
        var way = Math.hypot(x - own.x(), y - own.y());
        if (way <= own.radius()) {
            return;
        }
        var start = own.radius() / way;
        attempt(number, text, box, extra + LEADER + WAY * way, new Leader(own.x() + (x - own.x()) * start, own.y() + (y
                - own.y()) * start, x, y));
    }

    private Box within(double x, double y, LabelText text) {
        var area = picture.area();
        return new Box(Math.clamp(x, area.x(), Math.max(area.x(), area.right() - text.width())), Math.clamp(y, area.y(),
                Math.max(area.y(), area.bottom() - text.height())), text.width(), text.height());
    }

    /// Takes this place when it is free and costs less than the best so far.
    private void attempt(int number, LabelText text, Box box, double base, @Nullable Leader leader) {
        if (base < cost && isFree(box)) {
            var total = base + onLines(box) + crossings(box, leader);
            if (total < cost) {
                cost = total;
                best = new Placed(number, box, text, leader);
            }
        }
    }

    private boolean isFree(Box box) {
        if (!picture.area().contains(box)) {
            return false;
        }
        for (var other : picture.clear()) {
            if (other.overlaps(box)) {
                return false;
            }
        }
        for (var other : placed) {
            if (other.box().grown(APART).overlaps(box)) {
                return false;
            }
        }
        for (int i = firstSymbolFrom(box.x() - widestSymbol); i < symbols.size(); i++) {
            var symbol = symbols.get(i);
            if (symbol.x() - widestSymbol >= box.right()) {
                return true;
            }
            if (symbol.box().overlaps(box)) {
                return false;
            }
        }
        return true;
    }

    private int firstSymbolFrom(double x) {
        int low = 0;
        int high = symbols.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (symbols.get(middle).x() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What it costs to stand on a curve or on the middle: something for touching it at all, and more the more of the label it
    /// runs under.
    private double onLines(Box box) {
        var middle = picture.frame().y(0);
        double sum = box.y() < middle && middle < box.bottom() ? ON_LINE : 0;
        for (var trace : traces) {
            var under = trace.under(box);
            sum += under == 0 ? 0 : ON_LINE * (0.5 + 0.5 * under);
        }
        return sum;
    }

    /// What it costs when thin lines run over labels or other points.
    private double crossings(Box box, @Nullable Leader leader) {
        double crossings = 0;
        for (var other : placed) {
            var led = other.leader();
            if ((led != null && led.crosses(box)) || (leader != null && leader.crosses(other.box()))) {
                crossings += CROSSED;
            } else if (led != null && leader != null && led.crosses(leader)) {
                crossings += LEADER;
            }
        }
        if (leader != null) {
            var to = Math.max(leader.x1(), leader.x2()) + widestSymbol;
            for (int i = firstSymbolFrom(Math.min(leader.x1(), leader.x2()) - widestSymbol); i < symbols.size()
                    && symbols.get(i).x() <= to; i++) {
                // the point it starts from is grazed, not crossed
                crossings += leader.crosses(symbols.get(i).box().grown(-1)) ? LEADER : 0;
            }
        }
        return crossings;
    }
}
