package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.picture.CardLayout.Size;

/// Places for cards of one size in a zone of any outline: shelves from the top down, each with the pieces of its height that
/// lie wholly within the zone.
///
/// @param shelves from the top down; those on which no card fits are left out
record Shelves(List<Shelf> shelves, Size card, double gap) {

    /// What a zone has at a height.
    interface Room {
        /// The pieces from left to right that are free all the way from `top` to `bottom`.
        List<Span> between(double top, double bottom);
    }

    /// A piece of a shelf.
    record Span(double left, double right) {
        double width() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    record Shelf(double y, List<Span> spans) {}

    /// Shelves in a zone between `top` and `bottom`; what is left over in height is shared above and below.
    static Shelves in(Room room, double top, double bottom, Size card, double gap) {
        var count = Math.max(0, (int) ((bottom - top + gap + 1e-9) / (card.height() + gap)));
        var y = top + (bottom - top + gap - count * (card.height() + gap)) / 2;
        var shelves = new ArrayList<Shelf>();
        for (int i = 0; i < count; i++) {
            var at = y + i * (card.height() + gap);
            var spans = room.between(at, at + card.height()).stream().filter(s -> s.width() >= card.width()).toList();
            if (!spans.isEmpty()) {
                shelves.add(new Shelf(at, spans));
            }
        }
        return new Shelves(shelves, card, gap);
    }

    private int fits(Span span) {
        return (int) ((span.width() + gap + 1e-9) / (card.width() + gap));
    }

    private int fits(Shelf shelf) {
        return shelf.spans().stream().mapToInt(this::fits).sum();
    }

    /// How many cards there is a place for.
    int fits() {
        return shelves.stream().mapToInt(this::fits).sum();
    }

    /// Every place there is, from the top down and from left to right.
    List<Box> places() {
        return shelves.stream().flatMap(s -> s.spans().stream().flatMap(p -> row(s.y(), p, fits(p)).stream())).toList();
    }

    /// Places for so many cards, in as few rows as they take, in the middle of the zone.
    ///
    /// @param count at most [#fits()]
    List<Box> centred(int count) {
        for (int rows = 1; rows <= shelves.size(); rows++) {
            var first = (shelves.size() - rows) / 2;
            var used = shelves.subList(first, first + rows);
            if (used.stream().mapToInt(this::fits).sum() >= count) {
                return over(used, count);
            }
        }
        return List.of();
    }

    private List<Box> over(List<Shelf> used, int count) {
        var boxes = new ArrayList<Box>();
        var later = used.stream().mapToInt(this::fits).sum();
        for (int i = 0; i < used.size(); i++) {
            var shelf = used.get(i);
            later -= fits(shelf);
            var open = count - boxes.size();
            var even = (open + used.size() - i - 1) / (used.size() - i);
            var here = Math.max(Math.min(fits(shelf), even), open - later);
            for (var span : shelf.spans()) {
                var part = Math.min(here, fits(span));
                boxes.addAll(row(shelf.y(), span, part));
                here -= part;
            }
        }
        return boxes;
    }

    /// Cards in the middle of a piece of shelf, a little further apart where there is room.
    private List<Box> row(double y, Span span, int count) {
        var spare = count == 0 ? 0 : (span.width() - count * card.width()) / count;
        var apart = card.width() + Math.clamp(spare, gap, 3 * gap);
        var boxes = new ArrayList<Box>();
        var left = span.middle() - (count * apart - (apart - card.width())) / 2;
        for (int i = 0; i < count; i++) {
            boxes.add(new Box(left + i * apart, y, card.width(), card.height()));
        }
        return boxes;
    }
}
