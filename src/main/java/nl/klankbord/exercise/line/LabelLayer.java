package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.LabelOrder;
import nl.klankbord.exercise.picture.LabelPlacement;
import nl.klankbord.exercise.picture.LabelPlacement.Picture;
import nl.klankbord.exercise.picture.LabelPlacement.Placed;
import nl.klankbord.exercise.picture.LabelPlacement.Symbol;
import nl.klankbord.exercise.picture.LabelPlacement.Wish;
import nl.klankbord.exercise.picture.LabelText;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Point;

/// The words at the points, where [LabelPlacement] puts them.
final class LabelLayer extends Layer {
    private static final int KEPT = 500;

    private final LineStep step;
    private final List<Label> labels = new ArrayList<>();
    private final List<Line> leaders = new ArrayList<>();
    private final Label probe = new Label("x");
    private final Text ruler = new Text();
    private List<String> shown = List.of();
    private List<Box> boxes = List.of();
    private final Map<String, List<LabelText>> forms = new HashMap<>();

    LabelLayer(LineStep step) {
        this.step = step;
        setMouseTransparent(true);
        probe.getStyleClass().add("point-label");
        probe.setVisible(false);
        getChildren().add(probe);
    }

    /// @param points those in view
    /// @param chosen id of the point whose label always shows, or empty
    void show(List<Point> points, String chosen, Frame frame, double radius, Picture picture) {
        measure();
        var order = LabelOrder.of(step, points, chosen);
        var wishes = order.stream().map(p -> new Wish(new Symbol(frame.x(p.t()), frame.y(p.height()), radius), p
                .height() >= 0, texts(p.label()))).toList();
        var placed = LabelPlacement.place(wishes, picture);
        shown = placed.stream().map(p -> order.get(p.wish()).id()).toList();
        boxes = placed.stream().map(Placed::box).toList();
        while (labels.size() < placed.size()) {
            add();
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setVisible(i < placed.size());
            leaders.get(i).setVisible(i < placed.size() && placed.get(i).leader() != null);
            if (i < placed.size()) {
                put(labels.get(i), leaders.get(i), placed.get(i));
            }
        }
    }

    private void add() {
        var label = new Label();
        label.getStyleClass().add("point-label");
        var leader = new Line();
        leader.getStyleClass().add("point-leader");
        labels.add(label);
        leaders.add(leader);
        getChildren().addAll(leader, label);
    }

    private static void put(Label label, Line leader, Placed placed) {
        var box = placed.box();
        label.setText(String.join("\n", placed.text().lines()));
        label.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        var line = placed.leader();
        if (line != null) {
            leader.setStartX(line.x1());
            leader.setStartY(line.y1());
            leader.setEndX(line.x2());
            leader.setEndY(line.y2());
        }
    }

    /// Where the words of this point stand, when they show.
    Optional<Box> boxOf(String point) {
        var at = shown.indexOf(point);
        return at < 0 ? Optional.empty() : Optional.of(boxes.get(at));
    }

    private void measure() {
        Font font = probe.getFont();
        if (!font.equals(ruler.getFont()) || forms.size() > KEPT) {
            ruler.setFont(font);
            forms.clear();
        }
    }

    private List<LabelText> texts(String label) {
        return forms.computeIfAbsent(label, l -> {
            ruler.setText("Ag");
            return LabelText.forms(l, Math.ceil(ruler.getLayoutBounds().getHeight()), this::width);
        });
    }

    private double width(String text) {
        ruler.setText(text);
        return Math.ceil(ruler.getLayoutBounds().getWidth()) + 2;
    }
}
