package nl.klankbord.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;

/// Every key and what it does, by where it works.
final class KeyList {
    /// What some keys do: the text stands under `app.keys.<name>`, the keys themselves here.
    private record Line(String name, List<String> keys) {
        Line(String name, String... keys) {
            this(name, List.of(keys));
        }
    }

    /// @param name heading, under `app.keys.in.<name>`
    private record Part(String name, List<Line> lines) {}

    private static final List<Part> PARTS = List.of(new Part("everywhere", List.of(new Line("search", "Ctrl+K"),
            new Line("veil", "Ctrl+Shift+H"), new Line("undo", "Ctrl+Z"), new Line("redo", "Ctrl+Y", "Ctrl+Shift+Z"),
            new Line("fullScreen", "F11"), new Line("textSize", "Ctrl++", "Ctrl+-"), new Line("keys", "F1"),
            new Line("escape", "Esc"))),
            new Part("talk", List.of(new Line("regions", "F6", "Shift+F6"), new Line("steps", "Alt+←", "Alt+→"),
                    new Line("drawer", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+0"), new Line("timer", "F8"),
                    new Line("silence", "F9"), new Line("ratings", "1 … 9", "1 0", "Home", "End"),
                    new Line("order", "Alt+↑", "Alt+↓"))),
            new Part("line", List.of(new Line("line.walk", "←", "→"), new Line("line.open", "Enter"),
                    new Line("line.move", "Shift+← → ↑ ↓"), new Line("line.add", "N", "Insert"),
                    new Line("line.delete", "Delete"), new Line("line.zoom", "+", "-", "0"),
                    new Line("line.pan", "Ctrl+←", "Ctrl+→"))),
            new Part("cards", List.of(new Line("cards.walk", "← → ↑ ↓"), new Line("cards.place", "1", "2", "3"),
                    new Line("cards.lift", "Space"), new Line("cards.order", "Alt+↑", "Alt+↓"),
                    new Line("cards.open", "Enter"), new Line("cards.delete", "Delete"))),
            new Part("mindset", List.of(new Line("mindset.place", "1 … 5", "←", "→"), new Line("mindset.clear",
                    "Delete"))));

    private final I18n i18n;

    KeyList(I18n i18n) {
        this.i18n = i18n;
    }

    Region grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int row = 0;
        for (var part : PARTS) {
            var heading = new Label(i18n.get("app.keys.in." + part.name()));
            heading.getStyleClass().addAll(Styles.H3, "keys-heading");
            grid.add(heading, 0, row++, 2, 1);
            for (var line : part.lines()) {
                grid.addRow(row++, keys(line), text(line));
            }
        }
        return grid;
    }

    private static Node keys(Line line) {
        var keys = new HBox();
        keys.getStyleClass().add("keys-row");
        for (var k : line.keys()) {
            var key = new Label(k);
            key.getStyleClass().add(Styles.KBD);
            key.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().add(key);
        }
        return keys;
    }

    private Node text(Line line) {
        var text = new Label(i18n.get("app.keys." + line.name()));
        text.setWrapText(true);
        return text;
    }
}
