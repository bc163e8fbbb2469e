package nl.klankbord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.search.SearchViewModel.Answer;
import nl.klankbord.search.SearchViewModel.Found;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// The search palette: a field, and below it what is found. The focus stays in the field; arrows choose.
public final class SearchView {
    private static final int PAGE = 6;

    private final SearchViewModel model;
    private final I18n i18n;
    private final Supplier<LocalDate> today;
    private final List<SearchRow> rows = new ArrayList<>();

    @FXML
    private Label title;
    @FXML
    private TextField field;
    @FXML
    private Label together;
    @FXML
    private Label hint;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox results;

    public SearchView(SearchViewModel model, I18n i18n, Supplier<LocalDate> today) {
        this.model = model;
        this.i18n = i18n;
        this.today = today;
    }

    @FXML
    private void initialize() {
        title.setLabelFor(field);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // the view model lives on when the language changes: listened to only while this view is in a window
        var shown = ViewLifecycle.inScene(field);
        toggle(together, model.isTogether());
        model.togetherProperty().when(shown).subscribe(name -> together.setText(i18n.get("search.together", name)));
        model.answerProperty().when(shown).subscribe(this::show);
        model.selectedProperty().when(shown).subscribe(index -> select(index.intValue()));
    }

    private void press(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.open();
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void show(Answer answer) {
        rows.clear();
        results.getChildren().clear();
        var match = new WordMatch(answer.query());
        SearchEntry.@Nullable Kind last = null;
        for (var found : answer.found()) {
            if (found.hit().kind() != last) {
                last = found.hit().kind();
                results.getChildren().add(group(last));
            }
            var row = new SearchRow(found, match, about(found));
            int index = rows.size();
            row.setOnMouseClicked(_ -> {
                model.selectedProperty().set(index);
                model.open();
            });
            rows.add(row);
            results.getChildren().add(row);
        }
        toggle(scroll, !rows.isEmpty());
        hint.setText(answer.isNothing() ? i18n.get("search.nothing", answer.query().strip()) : i18n.get("search.hint"));
        toggle(hint, rows.isEmpty());
    }

    private Label group(SearchEntry.Kind kind) {
        var group = new Label(i18n.get(switch (kind) {
            case PERSON -> "search.group.people";
            case CONVERSATION -> "search.group.conversations";
            case AGREEMENT -> "search.group.agreements";
            case EXERCISE -> "search.group.exercises";
        }));
        group.getStyleClass().addAll(Styles.SMALL, Styles.QUIETER, "group");
        return group;
    }

    private void select(int index) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).select(i == index);
        }
        if (index >= 0 && index < rows.size()) {
            field.setAccessibleHelp(rows.get(index).getAccessibleText());
            bringIntoView(rows.get(index));
        } else {
            field.setAccessibleHelp(hint.getText());
        }
    }

    private void bringIntoView(SearchRow row) {
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double spare = results.getHeight() - seen;
        var place = row.getBoundsInParent();
        double top = scroll.getVvalue() * spare;
        if (spare > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            scroll.setVvalue((place.getMinY() + place.getHeight() / 2 - seen / 2) / spare);
        }
    }

    /// What stands beside the title: whom or which day it is about.
    private String about(Found found) {
        return switch (found.hit().kind()) {
            case PERSON -> i18n.get("search.openPerson");
            case CONVERSATION -> {
                var day = found.day();
                yield day == null
                        ? i18n.get("search.planned")
                        : Dates.day(day, today.get(), i18n.language());
            }
            case AGREEMENT -> found.name();
            case EXERCISE -> i18n.get("search.begin");
        };
    }

    /// What gets the focus when the palette opens.
    public Node first() {
        return field;
    }

    private static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
