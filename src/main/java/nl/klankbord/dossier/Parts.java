package nl.klankbord.dossier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// Small pieces of the page of a person.
final class Parts {
    private Parts() {}

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /// A quiet button with only an icon.
    static Button icon(String id, String icon, String accessible, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.GHOST, Styles.ICON, Styles.COMPACT);
        button.setAccessibleText(accessible);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Button button(String id, String text, Runnable action, String... styles) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Three dots with what else can be done.
    static MenuButton more(String id, String accessible) {
        var menu = new MenuButton(null, new Icon("fth-more-horizontal"));
        menu.setId(id);
        menu.getStyleClass().addAll(Styles.GHOST, Styles.ICON, "more");
        menu.setAccessibleText(accessible);
        return menu;
    }

    static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
