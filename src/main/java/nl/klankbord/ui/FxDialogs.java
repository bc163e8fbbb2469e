package nl.klankbord.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// [Dialogs] in windows of the toolkit, in our look: the same sheets, the same colours, the same text size.
public final class FxDialogs implements Dialogs {
    private final I18n i18n;
    private final Supplier<@Nullable Window> owner;
    private final Consumer<Scene> keys;
    private @Nullable Path lastFolder;

    /// @param owner the window the question belongs to, or null before there is one
    /// @param keys adds the keys of the program that must work in a question too
    public FxDialogs(I18n i18n, Supplier<@Nullable Window> owner, Consumer<Scene> keys) {
        this.i18n = i18n;
        this.owner = owner;
        this.keys = keys;
    }

    @Override
    public boolean confirm(Question question) {
        var stay = new ButtonType(question.stay(), ButtonData.CANCEL_CLOSE);
        var goOn = new ButtonType(question.goOn(), ButtonData.OTHER);
        var dialog = dialog(question.title(), question.text(), List.of(stay, goOn));
        var safe = (Button) dialog.getDialogPane().lookupButton(stay);
        safe.setId("dialog-stay");
        safe.setDefaultButton(true);
        safe.setCancelButton(true);
        var other = (Button) dialog.getDialogPane().lookupButton(goOn);
        other.setId("dialog-go-on");
        if (question.danger()) {
            other.getStyleClass().add(Styles.DANGER);
        }
        dialog.setOnShown(_ -> safe.requestFocus());
        return dialog.showAndWait().filter(goOn::equals).isPresent();
    }

    @Override
    public void tell(Message message) {
        var close = new ButtonType(i18n.get("ui.dialog.understood"), ButtonData.CANCEL_CLOSE);
        var dialog = dialog(message.title(), message.text(), List.of(close));
        var button = (Button) dialog.getDialogPane().lookupButton(close);
        button.setId("dialog-understood");
        button.getStyleClass().add(Styles.PRIMARY);
        dialog.showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, String text, List<ButtonType> buttons) {
        var alert = new Alert(AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        alert.setTitle("Klankbord");
        alert.setHeaderText(title);
        alert.initOwner(owner.get());
        var pane = alert.getDialogPane();
        pane.getStyleClass().add("question-dialog");
        var window = owner.get();
        keys.accept(pane.getScene());
        if (window != null && window.getScene() != null) {
            var scene = window.getScene();
            pane.getStylesheets().addAll(scene.getStylesheets());
            alert.setOnShowing(_ -> look(pane.getScene().getPreferences(), scene.getPreferences()));
        } else {
            Styles.addTo(pane.getStylesheets());
        }
        return alert;
    }

    private static void look(Scene.Preferences dialog, Scene.Preferences window) {
        dialog.setColorScheme(window.getColorScheme());
        dialog.setReducedMotion(window.isReducedMotion());
    }

    @Override
    public Optional<Path> chooseSaveFile(FileKind kind, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.description(), "*." + kind
                .extension()));
        if (lastFolder != null && Files.isDirectory(lastFolder)) {
            chooser.setInitialDirectory(lastFolder.toFile());
        }
        var chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath).flatMap(f -> named(f,
                kind));
        chosen.ifPresent(f -> lastFolder = f.toAbsolutePath().getParent());
        return chosen;
    }

    /// The file with its ending. The dialog asked about the name as it was typed; when the ending makes it another file that
    /// is there already, that is asked here.
    private Optional<Path> named(Path typed, FileKind kind) {
        var file = withEnding(typed, kind);
        return file.equals(typed) || !Files.exists(file) || confirm(new Question(i18n.get("ui.replace.title"), i18n.get(
                "ui.replace.text", file.getFileName().toString()), i18n.get("ui.replace.goOn"),
                i18n.get(
                        "ui.replace.stay"),
                true)) ? Optional.of(file) : Optional.empty();
    }

    private static Path withEnding(Path file, FileKind kind) {
        var name = file.getFileName().toString();
        return name.toLowerCase(java.util.Locale.ROOT).endsWith("." + kind.extension())
                ? file
                : file.resolveSibling(name + "." + kind.extension());
    }
}
