package nl.klankbord.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;

/// Panels that stand over the window: the list of keys, and the one window for what was not expected.
final class Panels {
    /// Keys and what they do: the texts stand under `app.keys.<name>`, the keys themselves here.
    private static final List<List<String>> KEYS = List.of(List.of("search", "Ctrl+K"), List.of("veil", "Ctrl+Shift+H"),
            List.of("regions",
                    "F6", "Shift+F6"),
            List.of("steps", "Alt+←", "Alt+→"),
            List.of("drawer", "Ctrl+1", "Ctrl+2", "Ctrl+3",
                    "Ctrl+0"),
            List.of("undo", "Ctrl+Z"), List.of("redo", "Ctrl+Y", "Ctrl+Shift+Z"), List.of("timer",
                    "F8"),
            List.of("silence", "F9"), List.of("fullScreen", "F11"), List.of("textSize",
                    "Ctrl++", "Ctrl+-"),
            List.of("ratings", "1 … 9", "1 0", "Home", "End"), List.of(
                    "order", "Alt+↑", "Alt+↓"),
            List.of("keys", "F1"), List.of("escape",
                    "Esc"));

    private final I18n i18n;
    private final Overlays overlays;

    Panels(I18n i18n, Overlays overlays) {
        this.i18n = i18n;
        this.overlays = overlays;
    }

    void showKeys() {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int row = 0;
        for (var line : KEYS) {
            var keys = new HBox();
            keys.getStyleClass().add("keys-row");
            line.stream().skip(1).forEach(k -> {
                var key = new Label(k);
                key.getStyleClass().add(Styles.KBD);
                key.setMinWidth(Region.USE_PREF_SIZE);
                keys.getChildren().add(key);
            });
            var text = new Label(i18n.get("app.keys." + line.getFirst()));
            text.setWrapText(true);
            grid.addRow(row++, keys, text);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("keys-scroll");
        scroll.setAccessibleText(i18n.get("app.keys.title"));
        show("app.keys.title", List.of(scroll), List.of(close("app.panel.close")));
    }

    /// @param details types and places in the code, without anything people typed
    void showError(String details) {
        var text = new Label(i18n.get("app.error.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var area = new TextArea(details);
        area.setId("error-details");
        area.setEditable(false);
        area.setPrefRowCount(8);
        area.setAccessibleText(i18n.get("app.error.details"));
        var copy = new Button(i18n.get("app.error.copy"));
        copy.setId("error-copy");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        show("app.error.title", List.of(text, area), List.of(copy, close("app.error.goOn")));
    }

    private Button close(String key) {
        var button = new Button(i18n.get(key));
        button.setId("panel-close");
        button.getStyleClass().add(Styles.PRIMARY);
        button.setOnAction(_ -> overlays.close());
        return button;
    }

    private void show(String titleKey, List<? extends Node> middle, List<Button> buttons) {
        var title = new Label(i18n.get(titleKey));
        title.getStyleClass().add(Styles.H2);
        var row = new HBox();
        row.getStyleClass().add("panel-buttons");
        row.getChildren().addAll(buttons);
        var panel = new VBox(title);
        panel.getStyleClass().add("panel");
        panel.getChildren().addAll(middle);
        panel.getChildren().add(row);
        overlays.show(panel, buttons.getLast(), () -> {});
    }
}
