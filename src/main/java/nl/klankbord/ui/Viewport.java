package nl.klankbord.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/// How much room there is for text: the width and height of the window divided by the text scale. Layout depends on this
/// and on nothing else, so that 1280 px at 200 percent text looks like a window of 640 px.
public final class Viewport {
    /// Classes of effective width, in px at 100 percent text.
    public enum Width {
        /// 1200 and up: everything beside each other
        WIDE,
        /// 960 to 1199: icons in the rail, numbers in the stepper, drawer floats
        MEDIUM,
        /// 600 to 959: one column
        NARROW,
        /// under 600: one column, icons in the bottom bar
        TINY;

        static Width of(double effective) {
            if (effective >= 1200) {
                return WIDE;
            }
            if (effective >= 960) {
                return MEDIUM;
            }
            return effective >= 600 ? NARROW : TINY;
        }

        /// True when this is at most as wide as the other.
        public boolean atMost(Width other) {
            return compareTo(other) >= 0;
        }
    }

    private final DoubleProperty windowWidth = new SimpleDoubleProperty(this, "windowWidth", 1280);
    private final DoubleProperty windowHeight = new SimpleDoubleProperty(this, "windowHeight", 800);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final ReadOnlyObjectWrapper<Width> width = new ReadOnlyObjectWrapper<>(this, "width", Width.WIDE);
    private final ReadOnlyObjectWrapper<Boolean> low = new ReadOnlyObjectWrapper<>(this, "low", false);

    public Viewport() {
        windowWidth.addListener(_ -> update());
        windowHeight.addListener(_ -> update());
        textScale.addListener(_ -> update());
    }

    private void update() {
        width.set(Width.of(windowWidth.get() / textScale.get()));
        low.set(windowHeight.get() / textScale.get() < 760);
    }

    /// Width of the scene in px.
    public DoubleProperty windowWidthProperty() {
        return windowWidth;
    }

    /// Height of the scene in px.
    public DoubleProperty windowHeightProperty() {
        return windowHeight;
    }

    /// 1.0 is 100 percent, 2.0 is 200 percent.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    public ReadOnlyObjectProperty<Width> widthProperty() {
        return width.getReadOnlyProperty();
    }

    public Width width() {
        return width.get();
    }

    /// True below an effective height of 760 px: bars get lower and margins smaller.
    public ReadOnlyObjectProperty<Boolean> lowProperty() {
        return low.getReadOnlyProperty();
    }
}
