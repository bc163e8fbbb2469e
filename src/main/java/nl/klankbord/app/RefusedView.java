package nl.klankbord.app;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.klankbord.i18n.I18n;
import nl.klankbord.store.Refusal;

/// Says that the file with all data is not opened: what happened, what is safe, and what one can do.
final class RefusedView {
    /// What the buttons do.
    ///
    /// @param file the file that is not opened
    record Choices(String file, Refusal refusal, Runnable retry, Runnable lookAround, Runnable quit) {}

    private final Choices choices;
    private final I18n i18n;

    @FXML
    private Label title;
    @FXML
    private Label text;
    @FXML
    private Label file;
    @FXML
    private Button retry;

    RefusedView(Choices choices, I18n i18n) {
        this.choices = choices;
        this.i18n = i18n;
    }

    @FXML
    private void initialize() {
        title.setText(i18n.get(choices.refusal().titleKey(), choices.file()));
        text.setText(i18n.get(choices.refusal().textKey(), choices.file()));
        file.setText(i18n.get("app.refused.file") + " " + choices.file());
        retry.setDefaultButton(true);
    }

    @FXML
    private void retry() {
        choices.retry().run();
    }

    @FXML
    private void lookAround() {
        choices.lookAround().run();
    }

    @FXML
    private void quit() {
        choices.quit().run();
    }
}
