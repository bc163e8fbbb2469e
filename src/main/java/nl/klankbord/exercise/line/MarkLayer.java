package nl.klankbord.exercise.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.step.LineStep.Point;

/// The points of a line as things one can take hold of. One of them at a time is a stop for the Tab key: the chosen one, else
/// the first.
final class MarkLayer extends Layer {
    private final LineViewModel model;
    private final PointWords words;
    private final Rectangle window = new Rectangle();
    private final Map<String, PointMark> markOf = new HashMap<>();

    MarkLayer(LineViewModel model, PointWords words) {
        this.model = model;
        this.words = words;
        setPickOnBounds(false);
        // one that is out of view is cut off and not hidden: hidden it would lose the keys
        setClip(window);
    }

    /// Shows the points there are.
    /// @return true when the point that had the keys is gone
    boolean update() {
        var answer = model.shown();
        var ids = answer.points().stream().map(Point::id).toList();
        var before = focused();
        markOf.keySet().retainAll(ids);
        var stop = model.chosen().map(Point::id).orElse(ids.isEmpty() ? "" : ids.getFirst());
        for (int i = 0; i < ids.size(); i++) {
            var point = answer.points().get(i);
            var mark = markOf.computeIfAbsent(point.id(), this::mark);
            mark.setId("point-" + (i + 1));
            mark.setAccessibleText(words.spoken(point, answer));
            mark.setAccessibleHelp(words.height(point));
            mark.setFocusTraversable(point.id().equals(stop));
            mark.show(model.step().roleOf(point), !point.moment(), point.id().equals(model.openProperty().get()));
        }
        Children.arrange(this, ids.stream().map(markOf::get).toList());
        return before.isPresent() && focused().isEmpty();
    }

    private Optional<PointMark> focused() {
        return markOf.values().stream().filter(Node::isFocused).findFirst();
    }

    private PointMark mark(String id) {
        var mark = new PointMark(() -> model.openPoint(id));
        mark.focusedProperty().addListener((_, _, focused) -> {
            if (focused && !id.equals(model.chosenProperty().get())) {
                model.choose(id);
            }
        });
        return mark;
    }

    /// Puts each point in its place.
    void place(Frame frame, double em) {
        var plot = frame.plot().grown(1.5 * em);
        window.setX(plot.x());
        window.setY(plot.y());
        window.setWidth(plot.width());
        window.setHeight(plot.height());
        for (var point : model.shown().points()) {
            var mark = markOf.get(point.id());
            if (mark != null) {
                var size = (point.moment() ? 2.25 : 1.5) * em;
                mark.resizeRelocate(frame.x(point.t()) - size / 2, frame.y(point.height()) - size / 2, size, size);
            }
        }
    }

    /// The point that is a stop for the Tab key.
    Optional<Node> stop() {
        return markOf.values().stream().filter(Node::isFocusTraversable).findFirst().map(m -> m);
    }
}
