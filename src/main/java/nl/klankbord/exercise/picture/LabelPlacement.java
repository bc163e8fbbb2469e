package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the labels of a line stand. No label ever touches another, a point, or what must stay clear, such as the years
/// under the line; none leaves the area. Where it can a label stands at its point and off the line; else farther off,
/// with a thin line to its point.
///
/// The first [#ALWAYS] wishes all get a place. When one finds none it goes first and everything starts again; in a small
/// frame labels take a narrower or a shortened form ([LabelText#forms]). Only where even the smallest form of twelve
/// labels has no room left between the points (not seen down to 480 by 260) is one left out. Further wishes get no place:
/// their labels show when their point is chosen and so comes first.
public final class LabelPlacement {
    /// So many labels always show.
    public static final int ALWAYS = 12;

    /// A point as it is drawn.
    public record Symbol(double x, double y, double radius) {
        Box box() {
            return Box.around(x, y, radius);
        }
    }

    /// A label that wants a place.
    ///
    /// @param own the point it belongs to
    /// @param above whether it stands above its point rather than below
    /// @param forms the nicest first
    public record Wish(Symbol own, boolean above, List<LabelText> forms) {
        public Wish {
            forms = List.copyOf(forms);
        }
    }

    /// What is there already.
    ///
    /// @param area what labels stay within
    /// @param clear what they never cover
    /// @param symbols every point that is drawn; they never cover one
    /// @param curves they cover these only where there is no other place
    /// @param gap distance between a label and its point
    public record Picture(Frame frame, Box area, List<Box> clear, List<Symbol> symbols, List<Curve> curves,
            double gap) {
        public Picture {
            clear = List.copyOf(clear);
            symbols = List.copyOf(symbols);
            curves = List.copyOf(curves);
        }
    }

    /// The thin line from a point to its label.
    public record Leader(double x1, double y1, double x2, double y2) {
        /// True when it comes within this box, after Liang & Barsky (1984).
        boolean crosses(Box box) {
            double enters = 0;
            double leaves = 1;
            double[] away = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
            double[] room = {x1 - box.x(), box.right() - x1, y1 - box.y(), box.bottom() - y1};
            for (int i = 0; i < away.length; i++) {
                if (away[i] == 0) {
                    if (room[i] <= 0) {
                        return false;
                    }
                } else if (away[i] < 0) {
                    enters = Math.max(enters, room[i] / away[i]);
                } else {
                    leaves = Math.min(leaves, room[i] / away[i]);
                }
            }
            return enters < leaves;
        }

        /// True when the two run over each other.
        boolean crosses(Leader other) {
            return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
                    && other.side(x1, y1) * other.side(x2, y2) < 0;
        }

        /// Above 0 on one side of this line, below 0 on the other.
        private double side(double x, double y) {
            return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
        }
    }

    /// A label in its place.
    ///
    /// @param wish which one, by its place in the list of wishes
    /// @param leader null for a label that stands at its point
    public record Placed(int wish, Box box, LabelText text, @Nullable Leader leader) {}

    private LabelPlacement() {}

    /// A place for each of the first [#ALWAYS] wishes, in any order.
    ///
    /// @param wishes the most important first
    public static List<Placed> place(List<Wish> wishes, Picture picture) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < Math.min(ALWAYS, wishes.size()); i++) {
            if (!wishes.get(i).forms().isEmpty()) {
                order.add(i);
            }
        }
        var best = List.<Placed>of();
        for (int attempt = 0; attempt <= order.size(); attempt++) {
            var room = new LabelRoom(picture);
            var failed = -1;
            for (int wish : order) {
                if (!room.place(wish, wishes.get(wish)) && failed < 0) {
                    failed = wish;
                }
            }
            best = room.placed().size() > best.size() ? room.placed() : best;
            if (failed < 0 || order.getFirst() == failed) {
                break;
            }
            order.remove((Integer) failed);
            order.addFirst(failed);
        }
        return best;
    }
}
