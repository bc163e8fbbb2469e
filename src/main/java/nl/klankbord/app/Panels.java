package nl.klankbord.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;

/// Panels that stand over the window: the list of keys, and the one window for what was not expected.
final class Panels {
    private final I18n i18n;
    private final Overlays overlays;

    Panels(I18n i18n, Overlays overlays) {
        this.i18n = i18n;
        this.overlays = overlays;
    }

    void showKeys() {
        var scroll = new ScrollPane(new KeyList(i18n).grid());
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
