package nl.klankbord.exercise.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// An open agreement: what, who, by when, and behind "more" the parts the exercise asks for. Narrow enough for the drawer.
final class AgreementEditor extends VBox {
    /// Changes the agreement that is open.
    @FunctionalInterface
    interface Change {
        /// @param place what is being edited, for undo
        void change(UnaryOperator<Commitment> edit, String place);
    }

    private final AnswerArea what;
    private final WhenField due;
    private final AgreementParts parts;
    private final ToggleButton more = new ToggleButton();
    private final Map<Who, ToggleButton> people = new EnumMap<>(Who.class);
    private boolean fresh = true;

    AgreementEditor(String prefix, AgreementsStep step, StepContext context, Change change, Runnable remove,
            Runnable close) {
        getStyleClass().add("agreement-editor");
        var run = context.run();
        var i18n = context.screen().i18n();
        what = new AnswerArea(1, run, t -> change.change(c -> AgreementEdits.what(c, t), "what"));
        what.setId(prefix + "-what");
        people.put(Who.ME, chip(prefix + "-me", context.names().me(), Who.ME, run, change));
        people.put(Who.YOU, chip(prefix + "-you", context.names().you(), Who.YOU, run, change));
        people.put(Who.BOTH, chip(prefix + "-both", i18n.get("run.who.both"), Who.BOTH, run, change));
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        chips.getChildren().addAll(people.values());
        due = new WhenField(prefix + "-due", i18n.get("run.agreement.due"), context, when -> change.change(
                c -> AgreementEdits.due(c, when), "due"));
        parts = new AgreementParts(prefix, step.ask(), context, change);
        parts.managedProperty().bind(parts.visibleProperty());
        parts.visibleProperty().bind(more.selectedProperty());
        more.setId(prefix + "-more");
        more.getStyleClass().addAll(Styles.GHOST, "more");
        more.textProperty().bind(more.selectedProperty().map(on -> i18n.get(on
                ? "run.agreement.less"
                : "run.agreement.more")));
        more.graphicProperty().bind(more.selectedProperty().map(on -> new Icon(on
                ? "fth-chevron-up"
                : "fth-chevron-down")));
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(!step.ask().isEmpty());
        getChildren().addAll(Labelled.above(i18n.get("run.agreement.what"), what), Labelled.above(i18n.get(
                "run.agreement.who"), chips), due, more, parts, tools(prefix, i18n.get("run.agreement.ready"),
                        i18n.get(
                                "run.agreement.remove"),
                        close, remove));
    }

    private static ToggleButton chip(String id, String name, Who who, RunViewModel run, Change change) {
        var chip = new ToggleButton(name);
        chip.setId(id);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? new Icon("fth-check") : null));
        chip.setOnAction(_ -> {
            run.pause();
            change.change(c -> AgreementEdits.who(c, c.who() == who ? Who.NOT_SAID : who), "who");
        });
        return chip;
    }

    private static FlowPane tools(String prefix, String readyText, String removeText, Runnable close, Runnable remove) {
        var ready = new Button(readyText);
        ready.setId(prefix + "-ready");
        ready.getStyleClass().add(Styles.COMPACT);
        ready.setOnAction(_ -> close.run());
        var away = new Button(removeText, new Icon("fth-x"));
        away.setId(prefix + "-remove");
        away.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        away.setOnAction(_ -> remove.run());
        var tools = new FlowPane(ready, away);
        tools.getStyleClass().add("chips");
        return tools;
    }

    void show(Commitment commitment) {
        what.show(commitment.what());
        people.forEach((who, chip) -> chip.setSelected(commitment.who() == who));
        due.show(commitment.due());
        parts.show(commitment);
        if (fresh) {
            fresh = false;
            more.setSelected(!commitment.plan().equals(Plan.NONE) || commitment.confidence() != null);
        }
    }

    /// Puts the focus on what is usually next: the people when what is agreed is there already.
    void focusFirst() {
        if (what.getText().isBlank()) {
            what.requestFocus();
        } else {
            people.values().iterator().next().requestFocus();
        }
    }
}
