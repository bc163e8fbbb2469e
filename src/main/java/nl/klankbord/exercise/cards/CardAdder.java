package nl.klankbord.exercise.cards;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.klankbord.exercise.run.AddLine;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// Where new cards are made: the type, and the line in which it is typed. A card exists from its first character; several
/// pasted lines are several cards.
final class CardAdder extends Beside implements AddLine.Adding {
    private final CardDesk desk;
    private final StepContext context;
    private final AddLine line;
    private final Runnable changed;
    private String type;
    private @Nullable String adding;

    /// @param changed runs when a card that was being typed is complete
    CardAdder(CardDesk desk, StepContext context, Runnable changed) {
        this.desk = desk;
        this.context = context;
        this.changed = changed;
        getStyleClass().add("card-adder");
        var words = new CardWords(context.screen());
        var types = desk.board().types();
        type = types.isEmpty() ? "" : types.getFirst().id();
        line = new AddLine("card-add", words.get("run.cards.new"), context.run(), context.screen().i18n(), this);
        HBox.setHgrow(line, Priority.ALWAYS);
        if (types.size() > 1) {
            getChildren().add(choice(types, words));
        }
        getChildren().add(line);
    }

    private HBox choice(List<CardType> types, CardWords words) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().addAll("segments", "card-types");
        types.forEach(t -> {
            var button = new ToggleButton(words.of(t), new Icon(CardTile.icon(t.look())));
            button.setId("card-type-" + t.id());
            button.getStyleClass().addAll("segment", CardTile.style(t.look()));
            button.setToggleGroup(group);
            button.setSelected(t.id().equals(type));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                type = t.id();
                line.focusField();
            });
            box.getChildren().add(button);
        });
        return box;
    }

    /// Id of the card that is still being typed; it is not among the others yet.
    @Nullable
    String adding() {
        return adding;
    }

    void update() {
        var id = adding;
        var card = id == null ? null : desk.card(id).orElse(null);
        adding = card == null ? null : id;
        line.show(card == null ? "" : card.text());
    }

    void focusField() {
        line.focusField();
    }

    @Override
    public void typed(String text) {
        var id = adding;
        if (id == null) {
            if (!text.isBlank()) {
                // set before the edit, so that the board does not show it twice
                adding = desk.begin(type, text);
                changed.run();
            }
        } else if (text.isBlank()) {
            adding = null;
            desk.remove(id);
        } else {
            desk.text(id, text);
        }
    }

    @Override
    public void ended() {
        var id = adding;
        if (id != null) {
            desk.card(id).ifPresent(c -> desk.text(id, c.text().strip()));
            adding = null;
            context.run().pause();
            changed.run();
        }
    }

    @Override
    public void lines(List<String> lines) {
        ended();
        desk.add(type, String.join("\n", lines));
    }
}
