package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Role;

/// What is drawn on a scale: the line, the part of it up to where the person stands, the places 0 to 10, the marks and the
/// quiet earlier marks. How it is laid out is up to a [ScaleLayout].
///
/// @param ghosts replaced when there are others
record ScaleParts(Region rail, Region reached, List<Label> places, List<ScaleMark> marks, List<Ghost> ghosts) {

    static ScaleParts of(List<ScaleMark> marks) {
        var rail = new Region();
        rail.getStyleClass().add("scale-rail");
        var reached = new Region();
        reached.getStyleClass().add("scale-reached");
        var places = IntStream.rangeClosed(ScaleStep.LOWEST, ScaleStep.HIGHEST).mapToObj(v -> {
            var place = new Label(Integer.toString(v));
            place.setId("scale-" + v);
            place.getStyleClass().add("scale-place");
            return place;
        }).toList();
        return new ScaleParts(rail, reached, places, marks, new ArrayList<>());
    }

    /// Everything from back to front: a word hides a stem that would run through it.
    List<Node> nodes() {
        return Stream.of(Stream.of(rail, reached), places.stream(), marks.stream().map(ScaleMark::stem), marks.stream()
                .map(ScaleMark::flag).flatMap(Stream::ofNullable), marks.stream().map(ScaleMark::word),
                ghosts.stream()
                        .flatMap(Ghost::nodes),
                marks.stream().map(ScaleMark::shape)).<Node>flatMap(s -> s).toList();
    }

    List<ScaleMark> placed() {
        return marks.stream().filter(ScaleMark::isPlaced).toList();
    }

    List<ScaleMark> placedAt(int value) {
        return placed().stream().filter(m -> m.place() == value).toList();
    }

    Optional<Ghost> ghostAt(int value) {
        return ghosts.stream().filter(g -> g.value() == value).findFirst();
    }

    Optional<ScaleMark> now() {
        return placed().stream().filter(m -> m.marker().role() == Role.NOW).findFirst();
    }

    /// Size of the text around it, in px.
    double em() {
        return places.getFirst().getFont().getSize() / 1.25;
    }
}
