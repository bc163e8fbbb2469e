package nl.klankbord.exercise.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.exercise.run.AddLine;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.TakenAway;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// The agreements of one step as cards, at most one of them open, and a line for a new one. An agreement exists as a draft from
/// the first character typed in that line.
final class AgreementsStepView extends VBox implements AgreementCard.Actions, AddLine.Adding {
    /// From here on a quiet hint asks which one can wait.
    private static final int ENOUGH = 3;

    private final AgreementsStep step;
    private final StepContext context;
    private final RunViewModel run;
    private final String prefix;
    private final VBox box = new VBox();
    private final AddLine addLine;
    private final TakenAway takenAway;
    private final Label hint = new Label();
    private final Map<String, AgreementCard> cards = new LinkedHashMap<>();
    private @Nullable String adding;
    private @Nullable String open;
    /// True while the run already holds the new draft and this view does not know its id yet.
    private boolean starting;

    /// @param prefix of the ids of all nodes, so that two of these can stand in one window
    AgreementsStepView(AgreementsStep step, StepContext context, String prefix) {
        this.step = step;
        this.context = context;
        this.run = context.run();
        this.prefix = prefix;
        var i18n = context.screen().i18n();
        box.getStyleClass().add("rows");
        addLine = new AddLine(prefix + "-add", i18n.get("run.agreement.add"), run, i18n, this);
        takenAway = new TakenAway(prefix + "-back", run, i18n);
        hint.setId(prefix + "-hint");
        hint.setText(i18n.get("run.agreement.enough"));
        hint.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(box, addLine, hint, takenAway);
        show();
        ViewLifecycle.whileInScene(this, () -> run.stateProperty().subscribe(_ -> show()));
    }

    private void show() {
        if (starting) {
            return;
        }
        var all = run.agreements(step);
        var ids = all.stream().map(Agreement::id).toList();
        adding = ids.contains(adding) ? adding : null;
        open = ids.contains(open) ? open : null;
        addLine.show(all.stream().filter(a -> a.id().equals(adding)).map(a -> a.commitment().what()).findFirst()
                .orElse(""));
        var listed = all.stream().filter(a -> !a.id().equals(adding)).toList();
        cards.keySet().retainAll(listed.stream().map(Agreement::id).toList());
        for (int i = 0; i < listed.size(); i++) {
            var agreement = listed.get(i);
            cards.computeIfAbsent(agreement.id(), id -> new AgreementCard(id, step, context, this)).update(agreement
                    .commitment(), prefix + "-" + (i + 1), agreement.id().equals(open));
        }
        Children.arrange(box, listed.stream().map(a -> cards.get(a.id())).toList());
        hint.setVisible(all.size() > ENOUGH);
        takenAway.update(run.state());
    }

    @Override
    public void open(@Nullable String id) {
        var closing = open;
        open = id;
        run.pause();
        if (closing != null && run.agreements(step).stream().anyMatch(a -> a.id().equals(closing) && a.commitment()
                .isEmpty())) {
            run.removeAgreement(step, closing);
        }
        show();
        var shown = cards.get(id == null ? closing : id);
        if (shown != null) {
            shown.focusInside();
        }
    }

    @Override
    public AgreementEditor.Change changeOf(String id) {
        return (edit, place) -> run.agreements(step).stream().filter(a -> a.id().equals(id)).findFirst().ifPresent(
                a -> run.changeAgreement(id, edit.apply(a.commitment()), place));
    }

    @Override
    public void remove(String id) {
        run.pause();
        run.removeAgreement(step, id);
        takenAway.say(context.screen().i18n().get("run.agreement.removed"));
        addLine.focusField();
    }

    @Override
    public void typed(String text) {
        var id = adding;
        if (id == null && !text.isBlank()) {
            run.pause();
            starting = true;
            try {
                adding = run.addAgreement(step, AgreementEdits.what(Commitment.NONE, text)).id();
            } finally {
                starting = false;
            }
            show();
        } else if (id != null && text.isBlank()) {
            adding = null;
            run.removeAgreement(step, id);
        } else if (id != null) {
            changeOf(id).change(c -> AgreementEdits.what(c, text), "what");
        }
    }

    @Override
    public void ended() {
        var id = adding;
        if (id != null) {
            changeOf(id).change(c -> AgreementEdits.what(c, c.what().strip()), "what");
            adding = null;
            run.pause();
            show();
        }
    }

    @Override
    public void completed() {
        var id = adding;
        ended();
        if (id != null) {
            open(id);
        }
    }

    @Override
    public void lines(List<String> lines) {
        ended();
        lines.forEach(l -> run.addAgreement(step, AgreementEdits.what(Commitment.NONE, l)));
        run.pause();
    }
}
