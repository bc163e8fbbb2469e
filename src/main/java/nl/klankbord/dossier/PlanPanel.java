package nl.klankbord.dossier;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.dossier.PlanViewModel.Field;
import nl.klankbord.i18n.ClockReading;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.DateEntry;
import nl.klankbord.ui.FieldMessage;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// Plans a conversation in the page itself: day, time, sort of talk and place.
final class PlanPanel extends VBox {
    private final PlanViewModel model;
    private final I18n i18n;
    private final DateEntry day;
    private final TextField time = new TextField();
    private final FieldMessage dayMessage = message("plan-day-missing");
    private final FieldMessage timeMessage = message("plan-time-message");
    private final FieldMessage kindMessage = message("plan-kind-message");
    private final FlowPane kinds = new FlowPane();

    PlanPanel(PlanViewModel model, I18n i18n, Runnable close) {
        this.model = model;
        this.i18n = i18n;
        day = new DateEntry("plan-day", model.day(), i18n);
        setId("plan");
        getStyleClass().addAll(Styles.CARD, "plan");
        time.setId("plan-time");
        time.setPromptText(i18n.get("dossier.plan.time.prompt"));
        time.textProperty().bindBidirectional(model.timeProperty());
        var place = new TextField();
        place.setId("plan-place");
        place.textProperty().bindBidirectional(model.placeProperty());
        fillKinds();
        var moment = new FlowPane(field("dossier.plan.day", day.field(), day, dayMessage), field("dossier.plan.time",
                time, time, timeMessage));
        moment.getStyleClass().add("moment");
        var actions = new FlowPane(Parts.button("plan-save", i18n.get("dossier.plan.save"), this::save, Styles.TONAL),
                Parts.button("plan-cancel", i18n.get("dossier.plan.cancel"), close, Styles.GHOST));
        actions.getStyleClass().add("actions");
        getChildren().addAll(Parts.label(i18n.get(model.isMove() ? "dossier.plan.move" : "dossier.plan.title"),
                Styles.H2), moment, field("dossier.plan.kind", kinds, kinds, kindMessage),
                field("dossier.plan.place",
                        place, place),
                actions);
        model.wrongProperty().when(ViewLifecycle.inScene(this)).subscribe(this::explain);
    }

    private static FieldMessage message(String id) {
        var message = new FieldMessage();
        message.setId(id);
        return message;
    }

    private VBox field(String key, Node labelled, Node... content) {
        var label = new Label(i18n.get(key));
        label.getStyleClass().add(Styles.STRONG);
        label.setLabelFor(labelled);
        var box = new VBox(label);
        box.getStyleClass().add("field");
        box.getChildren().addAll(content);
        return box;
    }

    private void fillKinds() {
        kinds.setId("plan-kinds");
        kinds.getStyleClass().add("segments");
        var words = new TalkWords(i18n, model.day().today());
        for (var kind : ConversationKind.values()) {
            var button = new ToggleButton(words.kind(kind));
            button.setId("plan-kind-" + kind);
            button.getStyleClass().add("segment");
            button.setOnAction(_ -> model.kindProperty().set(button.isSelected() ? kind : null));
            model.kindProperty().when(ViewLifecycle.inScene(this)).subscribe(k -> button.setSelected(k == kind));
            kinds.getChildren().add(button);
        }
    }

    private void explain(Set<Field> wrong) {
        explain(dayMessage, wrong.contains(Field.DAY) && !model.day().wrongProperty().get(),
                "dossier.plan.day.missing");
        explain(timeMessage, wrong.contains(Field.TIME), switch (model.timeReading()) {
            case ClockReading.NoSuchTime _ -> "dossier.plan.time.noSuchTime";
            case ClockReading.Words _ -> "dossier.plan.time.words";
            case ClockReading.Nothing _,ClockReading.Time _ -> "dossier.plan.time.missing";
        });
        explain(kindMessage, wrong.contains(Field.KIND), "dossier.plan.kind.missing");
        mark(day.field(), wrong.contains(Field.DAY));
        mark(time, wrong.contains(Field.TIME));
    }

    private void explain(FieldMessage message, boolean wrong, String key) {
        if (wrong) {
            message.error(i18n.get(key));
        } else {
            message.clear();
        }
    }

    private static void mark(Node field, boolean wrong) {
        field.getStyleClass().remove(Styles.WRONG);
        if (wrong) {
            field.getStyleClass().add(Styles.WRONG);
        }
    }

    private void save() {
        model.save().ifPresent(f -> (switch (f) {
            case DAY -> day.field();
            case TIME -> time;
            case KIND -> kinds.getChildren().getFirst();
        }).requestFocus());
    }

    /// Puts the focus in the first field.
    void focusFirst() {
        day.field().requestFocus();
    }
}
