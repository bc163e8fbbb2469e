package nl.klankbord.exercise.view;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.Spoken;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Marker;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// A marker on a scale: its shape with the number in it, its word, the stem between them and for "good enough" a flag.
final class ScaleMark {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Marker marker;
    private final String name;
    private final Label shape = new Label();
    private final Label word;
    private final Region stem = new Region();
    private final @Nullable Region flag;
    private @Nullable Integer value;

    ScaleMark(Marker marker, String name) {
        this.marker = marker;
        this.name = name;
        this.word = new Label(name);
        var role = style(marker.role());
        shape.setId("mark-" + marker.id());
        shape.setAccessibleRole(AccessibleRole.TEXT);
        shape.getStyleClass().addAll("scale-mark", role);
        word.getStyleClass().addAll("scale-word", role);
        word.setWrapText(true);
        stem.getStyleClass().addAll("scale-stem", role);
        flag = marker.role() == Role.ENOUGH ? new Region() : null;
        if (flag != null) {
            flag.getStyleClass().add("scale-flag");
        }
        nodes().filter(n -> n != shape).forEach(n -> n.setMouseTransparent(true));
    }

    /// Style class of a role, also for its chip and its follow-up cards.
    static String style(Role role) {
        return switch (role) {
            case NOW -> "role-now";
            case BEST -> "role-best";
            case STEP -> "role-step";
            case ENOUGH -> "role-enough";
        };
    }

    /// What stands for a role beside its words.
    static String icon(Role role) {
        return switch (role) {
            case NOW -> "fth-map-pin";
            case BEST -> "fth-rotate-ccw";
            case STEP -> "fth-arrow-right";
            case ENOUGH -> "fth-flag";
        };
    }

    private Stream<Node> nodes() {
        return flag == null ? Stream.of(stem, word, shape) : Stream.of(stem, flag, word, shape);
    }

    void show(@Nullable Integer next, boolean active, I18n i18n) {
        value = next;
        nodes().forEach(n -> n.setVisible(next != null));
        shape.setText(next == null ? "" : next.toString());
        shape.setAccessibleText(Spoken.place(i18n, name, next, ScaleStep.HIGHEST));
        shape.pseudoClassStateChanged(ACTIVE, active);
    }

    Marker marker() {
        return marker;
    }

    boolean isPlaced() {
        return value != null;
    }

    /// Where it stands; 0 while it is not placed.
    int place() {
        return value == null ? ScaleStep.LOWEST : value;
    }

    Label shape() {
        return shape;
    }

    Label word() {
        return word;
    }

    Region stem() {
        return stem;
    }

    @Nullable
    Region flag() {
        return flag;
    }
}
