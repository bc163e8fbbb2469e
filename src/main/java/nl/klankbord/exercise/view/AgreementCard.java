package nl.klankbord.exercise.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// One agreement: closed it reads as a sentence, open it is an [AgreementEditor].
final class AgreementCard extends Beside {
    /// What a card asks its list to do.
    interface Actions {
        void open(@Nullable String id);

        AgreementEditor.Change changeOf(String id);

        void remove(String id);
    }

    private final String id;
    private final AgreementsStep step;
    private final StepContext context;
    private final Actions actions;
    private final PressPane summary;
    private @Nullable AgreementEditor editor;

    AgreementCard(String id, AgreementsStep step, StepContext context, Actions actions) {
        this.id = id;
        this.step = step;
        this.context = context;
        this.actions = actions;
        getStyleClass().addAll(Styles.CARD, "agreement");
        summary = new PressPane(AccessibleRole.BUTTON, () -> actions.open(id));
        summary.getStyleClass().add("agreement-summary");
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && editor != null) {
                actions.open(null);
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE && e.getTarget() == summary) {
                actions.remove(id);
                e.consume();
            }
        });
    }

    /// @param prefix of the ids of everything in this card, such as `agreement-1`
    void update(Commitment commitment, String prefix, boolean open) {
        setId(prefix);
        if (open) {
            var shown = editor;
            if (shown == null) {
                shown = new AgreementEditor(prefix, step, context, actions.changeOf(id), () -> actions.remove(id),
                        () -> actions.open(null));
                HBox.setHgrow(shown, Priority.ALWAYS);
                editor = shown;
                getChildren().setAll(shown);
            }
            shown.show(commitment);
        } else {
            editor = null;
            summarise(commitment, prefix);
        }
    }

    private void summarise(Commitment commitment, String prefix) {
        var facts = Stream.of(who(commitment), when(commitment.due())).filter(t -> !t.isBlank()).collect(Collectors
                .joining(", "));
        summary.setId(prefix + "-open");
        summary.setAccessibleText(facts.isEmpty() ? commitment.what() : commitment.what() + ", " + facts);
        var lines = new VBox(line(commitment.what(), Styles.STRONG));
        lines.getStyleClass().add("option-text");
        if (!facts.isEmpty()) {
            lines.getChildren().add(line(facts, Styles.QUIET));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        summary.getChildren().setAll(lines);
        HBox.setHgrow(summary, Priority.ALWAYS);
        if (!getChildren().contains(summary)) {
            getChildren().setAll(summary);
        }
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String who(Commitment commitment) {
        return switch (commitment.who()) {
            case NOT_SAID -> "";
            case ME -> context.names().me();
            case YOU -> context.names().you();
            case BOTH -> context.screen().i18n().get("run.who.both");
        };
    }

    private String when(When due) {
        var date = due.date();
        return date == null
                ? due.words()
                : Dates.day(date, context.screen().today().get(), context.screen().i18n().language());
    }

    void focusInside() {
        if (editor != null) {
            editor.focusFirst();
        } else {
            summary.requestFocus();
        }
    }
}
