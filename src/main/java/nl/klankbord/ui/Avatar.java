package nl.klankbord.ui;

import javafx.scene.control.Label;

/// A round mark with initials. The tint only helps recognising; it says nothing.
public final class Avatar extends Label {
    private static final int TINTS = 4;

    public Avatar() {
        getStyleClass().add("avatar");
    }

    /// @param initials one or two letters
    /// @param seed something that stays with the person, such as an id; decides on the tint
    public Avatar(String initials, String seed) {
        this();
        show(initials, seed);
    }

    public void show(String initials, String seed) {
        setText(initials);
        getStyleClass().removeIf(s -> s.startsWith("tint-"));
        getStyleClass().add("tint-" + Math.floorMod(seed.hashCode(), TINTS));
    }
}
