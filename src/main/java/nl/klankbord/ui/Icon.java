package nl.klankbord.ui;

import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// A sign from the icon font. Its size is a font size, so that it follows the text around it; the icon node of the library
/// cannot be sized in em: it grows with each pass of the style sheets.
public final class Icon extends Text {
    /// @param iconLiteral name of a feather icon such as `fth-sun`
    /// @throws IllegalArgumentException when there is no such icon
    public Icon(@NamedArg("iconLiteral") String iconLiteral) {
        getStyleClass().add("drawn-icon");
        // what it stands for is said by the control it is on
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setText(sign(iconLiteral));
    }

    /// Shows another icon.
    public void setIconLiteral(String iconLiteral) {
        setText(sign(iconLiteral));
    }

    private static String sign(String iconLiteral) {
        return Character.toString(Feather.findByDescription(iconLiteral).getCode());
    }
}
