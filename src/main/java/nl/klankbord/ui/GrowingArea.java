package nl.klankbord.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text field that is as high as its text, so that nothing that was typed is out of sight.
public class GrowingArea extends TextArea {
    private final Text ruler = new Text();
    private final int rows;

    /// @param rows height in lines while there is little text
    @SuppressWarnings("this-escape") // what is called here cannot be overridden in a way that needs the rest
    public GrowingArea(int rows) {
        this.rows = rows;
        getStyleClass().add("growing-area");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        ruler.fontProperty().bind(fontProperty());
        textProperty().addListener(_ -> requestLayout());
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (lookup(".text") instanceof Text shown) {
            // measured as it is drawn
            ruler.setFontSmoothingType(shown.getFontSmoothingType());
            ruler.setBoundsType(shown.getBoundsType());
        }
        var insets = getInsets();
        var whole = width >= 0 ? width : getWidth() > 0 ? getWidth() : prefWidth(-1);
        var room = whole - insets.getLeft() - insets.getRight();
        ruler.setWrappingWidth(0);
        ruler.setText("|");
        var line = ruler.getLayoutBounds().getHeight();
        ruler.setWrappingWidth(Math.max(line, room));
        ruler.setText(getText().isEmpty() ? getPromptText() : getText());
        var text = Math.max(rows * line, ruler.getLayoutBounds().getHeight());
        // one px, because rounding inside the field else makes the last line scroll
        return snapSizeY(text + insets.getTop() + insets.getBottom() + 1);
    }
}
