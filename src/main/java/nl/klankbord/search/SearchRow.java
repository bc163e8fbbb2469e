package nl.klankbord.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.klankbord.search.SearchViewModel.Found;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// One thing that was found, with the matching beginnings of words marked. The focus stays in the field, so a row is chosen
/// and never focused.
final class SearchRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// @param about what stands beside the title
    SearchRow(Found found, WordMatch match, String about) {
        var hit = found.hit();
        setId("search-" + hit.kind() + "-" + hit.id());
        getStyleClass().add("search-row");
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(hit.title() + ", " + about);
        var lines = new VBox(text(match, hit.title(), "search-title"));
        if (!hit.snippet().isBlank() && !hit.snippet().equals(hit.title())) {
            lines.getChildren().add(text(match, hit.snippet().strip().replaceAll("\\s+", " "), "search-snippet"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var beside = new Label(about);
        beside.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        beside.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new Icon(icon(hit.kind())), lines, beside);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private static TextFlow text(WordMatch match, String text, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        match.parts(text).forEach(p -> {
            var piece = new Text(p.text());
            piece.getStyleClass().add(p.matched() ? "matched" : "plain");
            flow.getChildren().add(piece);
        });
        return flow;
    }

    private static String icon(SearchEntry.Kind kind) {
        return switch (kind) {
            case PERSON -> "fth-user";
            case CONVERSATION -> "fth-message-circle";
            case AGREEMENT -> "fth-check-square";
            case EXERCISE -> "fth-book-open";
        };
    }
}
