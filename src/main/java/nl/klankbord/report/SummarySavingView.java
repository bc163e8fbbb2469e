package nl.klankbord.report;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.report.DocumentOpener.Act;
import nl.klankbord.report.SummarySaving.Format;
import nl.klankbord.report.SummarySaving.Problem;
import org.jspecify.annotations.Nullable;
import nl.klankbord.ui.ViewLifecycle;

/// The bar below the preview: save, and after that open and print; what went wrong.
public final class SummarySavingView {
    private final SummaryViewModel model;
    private final I18n i18n;

    @FXML
    private Parent root;
    @FXML
    private Pane busy;
    @FXML
    private Pane saved;
    @FXML
    private Label savedAs;
    @FXML
    private Label problem;

    public SummarySavingView(SummaryViewModel model, I18n i18n) {
        this.model = model;
        this.i18n = i18n;
    }

    @FXML
    private void initialize() {
        var here = ViewLifecycle.inScene(root);
        var file = model.saving().savedProperty();
        show(busy, model.busyProperty().when(here));
        show(saved, file.map(_ -> true).orElse(false).when(here));
        savedAs.textProperty().bind(file.map(f -> i18n.get("report.saved", String.valueOf(f.getFileName()))).orElse("")
                .when(here));
        model.saving().problemProperty().when(here).subscribe(this::showProblem);
    }

    private static void show(Pane pane, ObservableValue<Boolean> visible) {
        pane.visibleProperty().bind(visible);
        pane.managedProperty().bind(visible);
    }

    /// The message gets the focus, so that it is read out.
    private void showProblem(@Nullable Problem what) {
        problem.setText(what == null ? "" : i18n.get("report.problem." + what));
        problem.setVisible(what != null);
        problem.setManaged(what != null);
        if (what != null) {
            problem.requestFocus();
        }
    }

    @FXML
    private void savePdf() {
        model.saving().save(Format.PDF);
    }

    @FXML
    private void saveJson() {
        model.saving().save(Format.JSON);
    }

    @FXML
    private void open() {
        model.saving().hand(Act.OPEN);
    }

    @FXML
    private void print() {
        model.saving().hand(Act.PRINT);
    }
}
