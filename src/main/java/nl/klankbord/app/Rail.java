package nl.klankbord.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.app.Route.Section;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Logo;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;
import nl.klankbord.ui.Icon;

/// Where one can go: labels with much room, icons with less, a menu with little.
final class Rail {
    private final I18n i18n;
    private final Navigator navigator;
    private final Viewport viewport;
    private final @Nullable Runnable leaveExample;
    private final VBox side = new VBox();
    private final HBox top = new HBox();
    private final Map<Section, Button> buttons = new EnumMap<>(Section.class);

    /// @param leaveExample out of the example people to one's own data; null when these are one's own
    Rail(I18n i18n, Navigator navigator, Viewport viewport, @Nullable Runnable leaveExample) {
        this.i18n = i18n;
        this.navigator = navigator;
        this.viewport = viewport;
        this.leaveExample = leaveExample;
        side.getStyleClass().add("rail");
        top.getStyleClass().add("rail-top");
        top.setAlignment(Pos.CENTER_LEFT);
        viewport.widthProperty().subscribe(_ -> build());
        i18n.languageProperty().addListener(_ -> build());
        navigator.routeProperty().addListener(_ -> light());
    }

    /// The column at the left; not there when the window is narrow.
    Region side() {
        return side;
    }

    /// The bar on top that takes its place in a narrow window.
    Region top() {
        return top;
    }

    private void build() {
        var width = viewport.width();
        boolean narrow = width.atMost(Width.NARROW);
        side.setVisible(!narrow);
        side.setManaged(!narrow);
        top.setVisible(narrow);
        top.setManaged(narrow);
        if (narrow) {
            buildMenu();
        } else {
            buildSide(width == Width.WIDE);
        }
        light();
    }

    private void buildSide(boolean labels) {
        buttons.clear();
        side.getChildren().clear();
        side.getStyleClass().remove("icons");
        if (!labels) {
            side.getStyleClass().add("icons");
        }
        var brand = new HBox(new Logo());
        brand.getStyleClass().add("brand");
        if (labels) {
            brand.getChildren().add(new Label("Klankbord"));
        }
        side.getChildren().add(brand);
        if (leaveExample != null) {
            side.getChildren().addAll(mark(labels), out(labels, leaveExample));
        }
        for (var section : Section.values()) {
            if (section == Section.SETTINGS) {
                var gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                side.getChildren().add(gap);
            }
            side.getChildren().add(button(section, labels));
        }
        if (labels) {
            var promise = new Label(i18n.get("app.rail.promise"), new Icon("fth-shield"));
            promise.getStyleClass().add("promise");
            promise.setWrapText(true);
            side.getChildren().add(promise);
        }
    }

    private Label mark(boolean labels) {
        var mark = new Label(labels ? i18n.get("app.rail.example") : "", new Icon("fth-smile"));
        mark.setId("rail-example");
        mark.getStyleClass().add("example-mark");
        mark.setWrapText(true);
        mark.setAccessibleText(i18n.get("app.rail.example"));
        mark.setTooltip(new Tooltip(i18n.get("app.rail.example")));
        return mark;
    }

    private Button out(boolean label, Runnable leave) {
        return item("rail-leave-example", i18n.get("app.rail.leaveExample"), "fth-log-out", label, leave);
    }

    private Button button(Section section, boolean label) {
        var button = item("rail-" + section.name().toLowerCase(java.util.Locale.ROOT), i18n.get(section.key()), section
                .icon(), label, () -> navigator.go(section.route()));
        buttons.put(section, button);
        return button;
    }

    private static Button item(String id, String text, String icon, boolean label, Runnable action) {
        var button = new Button(text, new Icon(icon));
        button.setId(id);
        button.getStyleClass().add("rail-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        if (!label) {
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleText(button.getText());
            button.setTooltip(new Tooltip(button.getText()));
        }
        return button;
    }

    private void buildMenu() {
        buttons.clear();
        var menu = new MenuButton(i18n.get("app.rail.menu"), new Icon("fth-menu"));
        menu.setId("rail-menu");
        menu.getStyleClass().add("ghost");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var section : Section.values()) {
            var item = new MenuItem(i18n.get(section.key()), new Icon(section.icon()));
            item.setId("rail-menu-" + section.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> navigator.go(section.route()));
            menu.getItems().add(item);
        }
        top.getChildren().setAll(menu);
        if (leaveExample != null) {
            top.getChildren().addAll(mark(true), out(viewport.width() != Width.TINY, leaveExample));
        }
    }

    private void light() {
        var route = navigator.routeProperty().get();
        var now = route == null ? java.util.Optional.<Section>empty() : route.section();
        buttons.forEach((section, button) -> {
            boolean on = now.filter(section::equals).isPresent();
            button.getStyleClass().remove("on");
            if (on) {
                button.getStyleClass().add("on");
            }
            button.setAccessibleHelp(on ? i18n.get("app.rail.here") : null);
        });
    }
}
