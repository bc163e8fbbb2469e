package nl.klankbord.exercise.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// The board of an earlier talk, small and to be read. Each card can be taken along: its words come back as a new card of
/// today, still to be sorted.
record EarlierBoard(LocalDate day, CardBoard board) {
    /// The board of the newest earlier talk that had cards at this step or at the one it goes on with; null when there is none.
    static @Nullable EarlierBoard newest(List<Earlier> earlier, CardsStep step) {
        return earlier.stream().flatMap(e -> of(e, step).stream()).findFirst().orElse(null);
    }

    private static List<EarlierBoard> of(Earlier earlier, CardsStep step) {
        // the last board of that talk says most: the zones were not there yet when the cards were made
        var steps = earlier.definition().steps().filter(CardsStep.class::isInstance).map(CardsStep.class::cast)
                .toList();
        var same = steps.stream().filter(s -> s.id().equals(step.id()));
        return same.map(s -> furthest(steps, s)).map(s -> new EarlierBoard(earlier.day(), CardBoard.of(earlier
                .definition().chain(s), earlier.answers()))).filter(b -> !b.board().cards().isEmpty()).toList();
    }

    private static CardsStep furthest(List<CardsStep> steps, CardsStep from) {
        return !from.zones().isEmpty()
                ? from
                : steps.stream().filter(s -> s.cardsOf().equals(from.id()) && !s.zones().isEmpty()).findFirst().orElse(
                        from);
    }

    /// A picture of it.
    Region pane(CardDesk desk, CardWords words) {
        var title = new Label(words.get("run.cards.earlier.title", Dates.date(day, words.screen().i18n().language())));
        title.getStyleClass().add(Styles.H3);
        title.setWrapText(true);
        var lying = new ArrayList<VBox>();
        board.zones().forEach(z -> lying.add(pile(words.of(z), board.in(z.id()), desk, words)));
        if (!board.tray().isEmpty()) {
            lying.add(pile(words.get(board.zones().isEmpty() ? "run.cards.all" : "run.cards.tray"), board.tray(), desk,
                    words));
        }
        var piles = new GridPane();
        piles.getStyleClass().add("earlier-piles");
        var beside = words.screen().viewport().width().atMost(Width.NARROW) ? 1 : lying.size();
        for (int i = 0; i < lying.size(); i++) {
            piles.add(lying.get(i), i % beside, i / beside);
        }
        for (int i = 0; i < beside; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / beside);
            piles.getColumnConstraints().add(column);
        }
        var pane = new VBox(title, piles);
        pane.setId("cards-earlier-board");
        pane.getStyleClass().addAll("earlier-board", Styles.CARD);
        return pane;
    }

    private VBox pile(String name, List<Card> cards, CardDesk desk, CardWords words) {
        var title = new Label(name);
        title.getStyleClass().addAll(Styles.SMALL, Styles.STRONG);
        title.setWrapText(true);
        var box = new VBox(title);
        box.getStyleClass().add("earlier-pile");
        box.getChildren().addAll(cards.stream().map(c -> row(c, desk, words)).toList());
        return box;
    }

    private Region row(Card card, CardDesk desk, CardWords words) {
        var icon = new Icon(CardTile.icon(board.look(card)));
        var text = new Label(card.text());
        text.getStyleClass().add(Styles.SMALL);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var along = new Button("", new Icon("fth-corner-right-down"));
        along.setId("earlier-along-" + card.id());
        along.setAccessibleText(words.get("run.cards.again", card.text()));
        along.getStyleClass().addAll(Styles.GHOST, Styles.ICON, Styles.COMPACT);
        along.setOnAction(_ -> {
            desk.again(card.text());
            along.setDisable(true);
        });
        var row = new Beside();
        row.getChildren().addAll(icon, text, along);
        row.getStyleClass().addAll("earlier-card", CardTile.style(board.look(card)));
        return row;
    }
}
