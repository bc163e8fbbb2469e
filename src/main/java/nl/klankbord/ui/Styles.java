package nl.klankbord.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// Style classes used from Java, so that a typing error does not compile, and what every window loads.
public final class Styles {
    public static final String CARD = "card";
    public static final String SURFACE = "surface";
    public static final String QUESTION = "question";
    public static final String H1 = "h1";
    public static final String H2 = "h2";
    public static final String H3 = "h3";
    public static final String LEAD = "lead";
    public static final String STRONG = "strong";
    public static final String SMALL = "small";
    public static final String QUIET = "quiet";
    public static final String QUIETER = "quieter";
    public static final String DUE_TEXT = "due-text";
    public static final String ERROR_TEXT = "error-text";
    public static final String PRIMARY = "primary";
    public static final String LARGE = "large";
    public static final String TONAL = "tonal";
    public static final String GHOST = "ghost";
    public static final String LINK = "link";
    public static final String ICON = "icon";
    public static final String COMPACT = "compact";
    public static final String DANGER = "danger";
    public static final String CHIP = "chip";
    public static final String KBD = "kbd";
    public static final String WRONG = "wrong";

    /// Set on a view that has room for one column only ([Viewport.Width#NARROW] or less).
    public static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final List<String> FONTS = List.of("/fonts/otf/Lato2/Lato-Regular.ttf",
            "/fonts/otf/Lato2/Lato-Bold.ttf");

    private Styles() {}

    /// Puts our sheets on a scene or a dialog: tokens first, then the controls.
    public static void addTo(ObservableList<String> stylesheets) {
        for (var sheet : List.of("theme.css", "base.css", "parts.css")) {
            stylesheets.add(Objects.requireNonNull(Styles.class.getResource(sheet), sheet).toExternalForm());
        }
    }

    /// A sheet with the size of text. A style of the root would not reach the menus and tips of a window: they are windows of
    /// their own, and all they have from it is its sheets.
    /// @param percent 100 is the usual size
    public static String textSize(int percent) {
        var rule = ".root { -fx-font-size: " + 16 * percent / 100.0 + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    /// Makes the families "Lato" and "FeatherIcons" known to the toolkit. Called once at the start.
    public static void loadFonts() {
        // the icon font is loaded from the library that ships it
        Objects.requireNonNull(Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), 16), "icons");
        FONTS.forEach(f -> Objects.requireNonNull(Font.loadFont(Styles.class.getResourceAsStream(f), 16), f));
    }
}
