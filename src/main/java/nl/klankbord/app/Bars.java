package nl.klankbord.app;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// What the window says at its lower edge: that something was deleted and can be brought back, and that saving fails.
final class Bars {
    private final VBox box = new VBox();
    private final HBox undo = new HBox();
    private final Label undoText = new Label();
    private final VBox failed = new VBox();
    private final Label failedTitle = new Label();
    private final Label failedText = new Label();
    private final Button takeBack = new Button();
    private final Button retry = new Button();
    private final Button keepAsFile = new Button();
    private final I18n i18n;
    private final Saves saves;

    /// @param keepUnsaved puts what is not saved in a file the user chooses
    Bars(I18n i18n, PendingDeletions deletions, Saves saves, Runnable keepUnsaved) {
        this.i18n = i18n;
        this.saves = saves;
        box.getStyleClass().add("bars");
        box.setPickOnBounds(false);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        buildUndo(deletions);
        buildFailed(keepUnsaved);
        box.getChildren().addAll(failed, undo);
        deletions.currentProperty().subscribe(d -> {
            undoText.setText(d == null ? "" : d.message());
            show(undo, d != null);
        });
        saves.stateProperty().subscribe(this::showState);
        i18n.languageProperty().subscribe(_ -> words());
    }

    private void buildUndo(PendingDeletions deletions) {
        undo.getStyleClass().add("undo-bar");
        undo.setId("undo-bar");
        undo.setAccessibleRole(AccessibleRole.NODE);
        HBox.setHgrow(undoText, Priority.ALWAYS);
        undoText.setMaxWidth(Double.MAX_VALUE);
        undoText.setGraphic(new Icon("fth-check"));
        undoText.setWrapText(true);
        takeBack.setId("undo-take-back");
        takeBack.getStyleClass().addAll(Styles.GHOST, "undo-button");
        takeBack.setOnAction(_ -> deletions.takeBack());
        undo.getChildren().addAll(undoText, takeBack);
    }

    private void buildFailed(Runnable keepUnsaved) {
        failed.getStyleClass().add("save-banner");
        failed.setId("save-banner");
        failedTitle.getStyleClass().add(Styles.STRONG);
        failedTitle.setGraphic(new Icon("fth-alert-circle"));
        failedText.setWrapText(true);
        failedText.setMinHeight(Region.USE_PREF_SIZE);
        retry.setId("save-retry");
        retry.getStyleClass().add(Styles.COMPACT);
        retry.setOnAction(_ -> saves.flush());
        keepAsFile.setId("save-as-file");
        keepAsFile.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        keepAsFile.setOnAction(_ -> keepUnsaved.run());
        var buttons = new HBox(retry, keepAsFile);
        buttons.getStyleClass().add("save-banner-buttons");
        failed.getChildren().addAll(failedTitle, failedText, buttons);
    }

    private void words() {
        takeBack.setText(i18n.get("app.undo.takeBack"));
        failedTitle.setText(i18n.get("app.save.failed.title"));
        retry.setText(i18n.get("app.save.failed.retry"));
        keepAsFile.setText(i18n.get("app.save.failed.file"));
        showState();
    }

    private void showState() {
        boolean bad = saves.stateProperty().get() == State.FAILED;
        if (bad) {
            failedText.setText(i18n.get("app.save.failed." + reason()));
        }
        show(failed, bad);
    }

    private SaveFailedException.Reason reason() {
        return Optional.ofNullable(saves.failureProperty().get()).filter(SaveFailedException.class::isInstance).map(
                SaveFailedException.class::cast).map(SaveFailedException::reason).orElse(
                        SaveFailedException.Reason.OTHER);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    VBox node() {
        return box;
    }
}
