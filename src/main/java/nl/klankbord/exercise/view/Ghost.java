package nl.klankbord.exercise.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.i18n.Dates;

/// An earlier place on the line, drawn quietly: a dashed square with its days below it. It can have the focus and says the
/// words of then; a press goes through it to the line.
final class Ghost {
    private final int value;
    private final Label shape = new Label();
    private final Label days = new Label();

    /// @param here the answers that stand at one place, newest first
    /// @param lookedAt runs with the newest of them when it gets the focus or the mouse comes over it
    Ghost(List<EarlierMark> here, StepContext context, Consumer<EarlierMark> lookedAt) {
        var newest = here.getFirst();
        var screen = context.screen();
        value = newest.value();
        shape.setText(Integer.toString(value));
        shape.setId("earlier-" + value);
        shape.getStyleClass().addAll("scale-mark", "scale-ghost");
        shape.setFocusTraversable(true);
        shape.setAccessibleRole(AccessibleRole.TEXT);
        shape.setAccessibleText(screen.i18n().get("run.scale.earlier.at", value, here.stream().map(m -> m.said(
                context)).collect(Collectors.joining(". "))));
        shape.focusedProperty().subscribe(on -> {
            if (on) {
                lookedAt.accept(newest);
            }
        });
        shape.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> lookedAt.accept(newest));
        days.setText(here.stream().map(m -> Dates.brief(m.day(), screen.today().get(), screen.i18n().language()))
                .distinct().collect(Collectors.joining(", ")));
        days.getStyleClass().add("scale-ghost-days");
        days.setWrapText(true);
        days.setMouseTransparent(true);
    }

    int value() {
        return value;
    }

    Label shape() {
        return shape;
    }

    Label days() {
        return days;
    }

    Stream<Node> nodes() {
        return Stream.of(days, shape);
    }
}
