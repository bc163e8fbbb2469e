package nl.klankbord.exercise.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Asking;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Styles;

/// Questions that were asked in earlier talks, each once, as cards to ask it again. A question that is asked again keeps its
/// words and its ends, so that the places on its line can be laid beside each other; pressing the chosen card again lets go
/// of it. Not there when nothing was asked before.
final class EarlierQuestions extends VBox {
    private record Asked(Asking asking, LocalDate lastDay) {}

    private final ScaleStep step;
    private final StepContext context;
    private final Consumer<Asking> choose;
    private final VBox rows = new VBox();
    private final Map<String, PressPane> cards = new LinkedHashMap<>();
    private List<Asked> shown = List.of();

    /// @param choose gets the question of the card that is pressed; one with empty words when it is let go of
    EarlierQuestions(ScaleStep step, StepContext context, Consumer<Asking> choose) {
        this.step = step;
        this.context = context;
        this.choose = choose;
        setId("scale-asked");
        getStyleClass().add("labelled");
        rows.getStyleClass().add("rows");
        var title = wrapped(context.screen().i18n().get("run.scale.again"), Styles.STRONG);
        getChildren().addAll(title, rows);
        managedProperty().bind(visibleProperty());
    }

    /// @param asked id of the question of today, or empty
    /// @return whether that is one of these
    boolean show(String asked) {
        var next = asked();
        if (!next.equals(shown)) {
            shown = next;
            cards.clear();
            shown.forEach(a -> cards.put(a.asking().asked(), card(a)));
            Children.arrange(rows, List.copyOf(cards.values()));
        }
        cards.forEach((id, card) -> card.setSelected(id.equals(asked)));
        setVisible(!shown.isEmpty());
        return cards.containsKey(asked);
    }

    private List<Asked> asked() {
        var each = new LinkedHashMap<String, Asked>();
        for (var earlier : context.earlier().get()) {
            if (earlier.definition().step(step.id()).orElse(null) instanceof ScaleStep then) {
                var asking = then.asking(earlier.answers());
                if (!asking.asked().isEmpty() && !asking.question().isEmpty()) {
                    each.putIfAbsent(asking.asked(), new Asked(asking, earlier.day()));
                }
            }
        }
        return List.copyOf(each.values());
    }

    private PressPane card(Asked asked) {
        var i18n = context.screen().i18n();
        var asking = asked.asking();
        var card = new PressPane(AccessibleRole.RADIO_BUTTON, () -> press(asking));
        card.setId("asked-" + (shown.indexOf(asked) + 1));
        card.getStyleClass().addAll(Styles.CARD, "option");
        var mark = new Region();
        mark.getStyleClass().add("radio-mark");
        var text = new VBox(wrapped(asking.question(), Styles.STRONG));
        text.getStyleClass().add("option-text");
        if (!asking.low().isEmpty() || !asking.high().isEmpty()) {
            text.getChildren().add(wrapped(i18n.get("run.scale.again.ends", or(asking.low(), step.low().in(context
                    .screen().language())), or(asking.high(), step.high().in(context.screen().language()))),
                    Styles.QUIET));
        }
        var last = i18n.get("run.scale.again.last", Dates.date(asked.lastDay(), i18n.language()));
        text.getChildren().add(wrapped(last, Styles.SMALL, Styles.QUIET));
        card.setAccessibleText(asking.question() + " " + last);
        HBox.setHgrow(text, Priority.ALWAYS);
        card.alignTop();
        card.getChildren().addAll(mark, text);
        return card;
    }

    private static String or(String own, String offered) {
        return own.isEmpty() ? offered : own;
    }

    private void press(Asking asking) {
        var letGo = asking.asked().equals(step.asking(context.run().answers()).asked());
        choose.accept(letGo ? new Asking("", "", "", "") : asking);
    }

    private static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
