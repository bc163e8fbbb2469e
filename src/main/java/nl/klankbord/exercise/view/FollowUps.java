package nl.klankbord.exercise.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Marker;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// The prompts that come with the placed markers: a card for each marker with its fields, or where there is one marker only a
/// card for each prompt.
final class FollowUps extends VBox {
    private record Field(VBox root, AnswerArea area) {}

    private record Card(VBox root, Label about) {}

    /// What stands on one card.
    private record Group(String id, Marker marker, List<Item> items) {}

    private final ScaleStep step;
    private final StepContext context;
    private final BiConsumer<String, String> typed;
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final EqualColumns columns = new EqualColumns();

    /// @param typed gets the id of a prompt and its answer
    FollowUps(ScaleStep step, StepContext context, BiConsumer<String, String> typed) {
        this.step = step;
        this.context = context;
        this.typed = typed;
        getStyleClass().add("follow-ups");
        getChildren().add(columns);
        managedProperty().bind(visibleProperty());
    }

    private static Card card(Group group) {
        var marker = group.marker();
        var about = new Label();
        about.getStyleClass().addAll(Styles.SMALL, Styles.STRONG, "follow-up-about", ScaleMark.style(marker.role()));
        about.setGraphic(new Icon(ScaleMark.icon(marker.role())));
        var root = new VBox();
        root.setId("follow-ups-" + group.id());
        root.getStyleClass().addAll(Styles.CARD, "follow-up");
        return new Card(root, about);
    }

    /// @param before where the person stood last time, or null
    void update(ScaleStep.Answer answer, @Nullable Integer before) {
        var shown = new ArrayList<VBox>();
        for (var group : groups(answer)) {
            var card = cards.computeIfAbsent(group.id(), _ -> card(group));
            card.about().setText(about(group.marker(), answer.marks().getOrDefault(group.marker().id(), 0), before));
            var content = new ArrayList<Node>(List.of(card.about()));
            for (var item : group.items()) {
                var field = fields.computeIfAbsent(item.id(), _ -> field(item, group.items().size() > 1 ? 1 : 3));
                field.area().show(answer.notes().getOrDefault(item.id(), ""));
                content.add(field.root());
            }
            Children.arrange(card.root(), content);
            shown.add(card.root());
        }
        columns.show(shown);
        setVisible(!shown.isEmpty());
    }

    private List<Group> groups(ScaleStep.Answer answer) {
        var asked = step.followUps(answer);
        if (step.markers().size() == 1) {
            var only = step.markers().getFirst();
            return asked.stream().map(i -> new Group(i.id(), only, List.of(i))).toList();
        }
        return step.markers().stream().map(m -> new Group(m.id(), m, asked.stream().filter(i -> isOf(i, m)).toList()))
                .filter(g -> !g.items().isEmpty()).toList();
    }

    /// "Van 4 naar 6" where the person moved since last time, else the word of the mark with its place.
    private String about(Marker marker, int value, @Nullable Integer before) {
        var i18n = context.screen().i18n();
        if (marker.role() == Role.NOW && before != null && before != value) {
            return i18n.get("run.scale.moved", before, value);
        }
        return i18n.get("run.scale.about", capital(marker.label().in(context.screen().language()), i18n.language()),
                value);
    }

    /// With a capital, which in Dutch has no accent: "één" becomes "Eén".
    private static String capital(String label, Language language) {
        var first = label.substring(0, 1).toUpperCase(language.locale());
        return (language == Language.NL ? Normalizer.normalize(first, Normalizer.Form.NFD).substring(0, 1) : first)
                + label.substring(1);
    }

    private boolean isOf(Item item, Marker marker) {
        var below = step.whenBelow();
        return marker.followUps().contains(item) || (below != null && below.marker().equals(marker.id()) && below
                .followUps().contains(item));
    }

    private Field field(Item item, int rows) {
        var area = new AnswerArea(rows, context.run(), t -> typed.accept(item.id(), t));
        area.setId("follow-up-" + item.id());
        area.setPromptText(context.screen().i18n().get("run.words.of", context.names().you()));
        return new Field(Labelled.above(item.text().in(context.screen().language()), area), area);
    }
}
