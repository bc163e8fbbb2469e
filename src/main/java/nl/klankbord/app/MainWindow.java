package nl.klankbord.app;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.klankbord.i18n.I18n;
import nl.klankbord.settings.Display;
import nl.klankbord.settings.Settings;
import nl.klankbord.settings.Settings.WindowPlace;
import nl.klankbord.settings.SettingsKeeper;
import nl.klankbord.ui.ControlTexts;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// The window: its place on the desktop, its look, and the layers in it (screen, bars at the lower edge, panel on top, and
/// the veil over all of that). Its title is only ever the name of the program.
final class MainWindow {
    private final Stage stage;
    private final Scene scene;
    private final StackPane root = new StackPane();
    private final StackPane layers = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final StackPane content = new StackPane();
    private final SettingsKeeper settings;
    private final Viewport viewport;
    private final WindowVeil veil;
    private @Nullable Shortcuts shortcuts;
    private String textSize = "";

    MainWindow(Stage stage, SettingsKeeper settings, Viewport viewport, Overlays overlays, I18n i18n) {
        this.stage = stage;
        this.settings = settings;
        this.viewport = viewport;
        this.scene = new Scene(root, 1280, 800);
        Styles.addTo(scene.getStylesheets());
        var sheet = Objects.requireNonNull(MainWindow.class.getResource("app.css"), "app.css");
        scene.getStylesheets().add(sheet.toExternalForm());
        root.getStyleClass().add("window");
        frame.setCenter(content);
        layers.getChildren().addAll(frame, overlays.layer());
        veil = new WindowVeil(stage, layers, overlays::takeFocus, i18n);
        root.getChildren().addAll(layers, veil.paper());
        viewport.windowWidthProperty().bind(scene.widthProperty());
        viewport.windowHeightProperty().bind(scene.heightProperty());
        settings.settingsProperty().subscribe(this::look);
        new ControlTexts(i18n).installOn(scene);
        // Esc has its own work here, and the toolkit says its hint in English
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        i18n.languageProperty().subscribe(_ -> stage.setFullScreenExitHint(i18n.get("app.fullScreen.leave")));
        stage.setTitle("Klankbord");
        stage.setScene(scene);
        stage.setMinWidth(WindowFit.LEAST_WIDTH);
        stage.setMinHeight(WindowFit.LEAST_HEIGHT);
    }

    /// Puts the bars between the screen and the panels.
    void addBars(Bars bars) {
        StackPane.setAlignment(bars.node(), Pos.BOTTOM_CENTER);
        layers.getChildren().add(1, bars.node());
    }

    /// From now on these keys work everywhere in the window.
    void useShortcuts(Shortcuts next) {
        if (shortcuts != null) {
            shortcuts.stopListening(scene);
        }
        shortcuts = next;
        next.listenTo(scene);
    }

    private void look(Settings now) {
        viewport.textScaleProperty().set(now.look().textPercent() / 100.0);
        var size = Styles.textSize(now.look().textPercent());
        if (!size.equals(textSize)) {
            scene.getStylesheets().remove(textSize);
            scene.getStylesheets().add(size);
            textSize = size;
        }
        scene.getPreferences().setColorScheme(Overlays.scheme(now.look().theme()));
        scene.getPreferences().setReducedMotion(now.look().reducedMotion() ? Boolean.TRUE : null);
    }

    /// Shows a screen, with the rail or over the whole window.
    ///
    /// @param again when it is the screen that was shown before, in another language
    void show(Parent view, Rail rail, boolean withRail, boolean again) {
        var focused = scene.getFocusOwner();
        var before = again && focused != null ? focused.getId() : null;
        if (withRail) {
            var row = new HBox(rail.side(), view);
            HBox.setHgrow(view, Priority.ALWAYS);
            var column = new BorderPane(row);
            column.setTop(rail.top());
            content.getChildren().setAll(column);
        } else {
            content.getChildren().setAll(view);
        }
        Arrival.at(view, content, before);
    }

    /// Puts the window where it was and shows it; from then on its place is remembered.
    void open() {
        var place = settings.get().window();
        if (place != null) {
            var areas = Screen.getScreens().stream().map(Screen::getVisualBounds).map(b -> new WindowFit.Area(b
                    .getMinX(), b.getMinY(), b.getWidth(), b.getHeight())).toList();
            var fitting = WindowFit.fit(place, areas);
            stage.setX(fitting.x());
            stage.setY(fitting.y());
            stage.setWidth(fitting.width());
            stage.setHeight(fitting.height());
            stage.setMaximized(fitting.maximized());
        }
        stage.show();
        ChangeListener<Object> remember = (_, _, _) -> remember();
        stage.xProperty().addListener(remember);
        stage.yProperty().addListener(remember);
        stage.widthProperty().addListener(remember);
        stage.heightProperty().addListener(remember);
        stage.maximizedProperty().addListener(remember);
    }

    private void remember() {
        if (stage.isIconified() || stage.isFullScreen() || !(stage.getWidth() > 0 && stage.getHeight() > 0)) {
            return;
        }
        var before = settings.get().window();
        // a maximised window keeps the place it has when it is made smaller again
        var place = stage.isMaximized() && before != null
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage
                        .isMaximized());
        settings.change(s -> s.withWindow(place));
    }

    /// Makes the keys that cover the window work in a dialog too.
    void coverFrom(Scene dialog) {
        veil.listenIn(dialog);
    }

    /// The screen the window stands on; the main one while it stands nowhere yet.
    Display display() {
        var under = stage.isShowing()
                ? Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                : List.<Screen>of();
        var screen = under.isEmpty() ? Screen.getPrimary() : under.getFirst();
        return new Display(screen.getBounds().getWidth(), screen.getBounds().getHeight(), screen.getOutputScaleX());
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    /// To the front, when a second copy was started.
    void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
