package nl.klankbord.report;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.report.SummaryViewModel.Part;
import nl.klankbord.report.SummaryViewModel.State;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// The summary before it is saved: parts on the left, pages or words on the right, saving below.
public final class SummaryView {
    private final SummaryViewModel model;
    private final I18n i18n;
    private final Viewport viewport;
    private final Runnable back;
    private final PagesView pages = new PagesView();
    // kept here: the model holds them weakly
    private final ListChangeListener<byte[]> pagesChanged = _ -> showPages();
    private final ListChangeListener<Part> partsChanged = _ -> showParts();

    @FXML
    private Parent root;
    @FXML
    private Label subtitle;
    @FXML
    private Pane content;
    @FXML
    private HBox columns;
    @FXML
    private ScrollPane single;
    @FXML
    private VBox stacked;
    @FXML
    private ScrollPane partsScroll;
    @FXML
    private VBox card;
    @FXML
    private PartsView parts;
    @FXML
    private TextField readers;
    @FXML
    private Label footer;
    @FXML
    private VBox preview;
    @FXML
    private Pane segments;
    @FXML
    private ToggleButton asPages;
    @FXML
    private ToggleButton asText;
    @FXML
    private ScrollPane pagesScroll;
    @FXML
    private TextArea text;
    @FXML
    private EmptyState nothing;
    @FXML
    private Parent saving;

    /// @param back leaves the screen
    public SummaryView(SummaryViewModel model, I18n i18n, Viewport viewport, Runnable back) {
        this.model = model;
        this.i18n = i18n;
        this.viewport = viewport;
        this.back = back;
    }

    @FXML
    private void initialize() {
        var here = ViewLifecycle.inScene(root);
        readers.textProperty().bindBidirectional(model.readersProperty());
        model.parts().addListener(new WeakListChangeListener<>(partsChanged));
        model.pages().addListener(new WeakListChangeListener<>(pagesChanged));
        showParts();
        showPages();
        viewport.widthProperty().when(here).subscribe(this::arrange);
        model.stateProperty().when(here).subscribe(this::showState);
        model.draftProperty().when(here).subscribe(this::showDraft);
        model.asTextProperty().when(here).subscribe(this::showAsText);
    }

    /// Two columns that scroll by themselves where there is room for them, else one long page.
    private void arrange(Width width) {
        var narrow = width.atMost(Width.NARROW);
        stacked.getChildren().clear();
        preview.getChildren().clear();
        partsScroll.setContent(narrow ? null : card);
        pagesScroll.setContent(narrow ? null : pages);
        if (narrow) {
            stacked.getChildren().addAll(card, segments, pages, text);
        } else {
            preview.getChildren().addAll(segments, pagesScroll, text);
        }
        columns.setVisible(!narrow);
        columns.setManaged(!narrow);
        single.setVisible(narrow);
        single.setManaged(narrow);
    }

    private void showState(State state) {
        var nothingHere = state == State.GONE || state == State.FAILED;
        nothing.setVisible(nothingHere);
        nothing.setManaged(nothingHere);
        saving.setVisible(state == State.READY);
        content.setVisible(!nothingHere);
        if (state == State.GONE) {
            nothing.setTitle(i18n.get("report.gone.title"));
            nothing.setText(i18n.get("report.gone.text"));
            nothing.setAction("summary-gone-back", i18n.get("report.back"), "fth-arrow-left", back);
        } else if (state == State.FAILED) {
            nothing.setTitle(i18n.get("report.failed.title"));
            nothing.setText(i18n.get("report.failed.text"));
            nothing.setAction("summary-again", i18n.get("report.again"), "fth-refresh-cw", model::load);
        }
    }

    private void showDraft(@Nullable SummaryDraft draft) {
        if (draft != null) {
            var about = draft.summary().about();
            var day = about.when() == null ? "" : Dates.date(about.when().toLocalDate(), i18n.language());
            subtitle.setText(i18n.get("report.subtitle", about.people().yourFirstName(), day.isEmpty() ? 0 : 1, day));
            footer.setText(I18n.get(about.language(), "report.footer", draft.summary().readers()));
            var place = text.getScrollTop();
            text.setText(SummaryText.write(draft.summary()));
            text.setScrollTop(place);
        }
    }

    private void showParts() {
        parts.show(model.parts(), i18n);
    }

    private void showPages() {
        pages.show(model.pages(), i18n);
    }

    private void showAsText(boolean words) {
        asText.setSelected(words);
        asPages.setSelected(!words);
        text.setVisible(words);
        text.setManaged(words);
        for (var node : List.of(pages, pagesScroll)) {
            node.setVisible(!words);
            node.setManaged(!words);
        }
    }

    @FXML
    private void choosePages() {
        model.asTextProperty().set(false);
        showAsText(false); // pressing what is chosen leaves it chosen
    }

    @FXML
    private void chooseText() {
        model.asTextProperty().set(true);
        showAsText(true);
    }

    @FXML
    private void leave() {
        back.run();
    }
}
