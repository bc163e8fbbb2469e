package nl.klankbord.workspace;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.conversation.AgreementWords;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.workspace.TalkAgreements.Made;

/// The agreements of this talk, one at a time in large letters to read aloud; below, the same ones to change on the spot.
final class ReadBackPane extends VBox {
    private final TalkViewModel talk;
    private final ClosingViewModel closing;
    private final Screen screen;
    private final Show show;
    private final VBox card = new VBox();

    ReadBackPane(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        closing = talk.closing();
        show = new Show(screen);
        getStyleClass().add("step-pane");
        card.setId("workspace-read-back");
        card.getStyleClass().addAll("read-back", Styles.CARD);
        getChildren().addAll(show.label(show.text("workspace.read-back.question"), Styles.QUESTION), show.label(show
                .text("workspace.read-back.lead"), Styles.LEAD), card,
                show.label(show.text("workspace.read-back.change"),
                        Styles.H3),
                new AgreementLists(talk, screen, false));
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(talk.runs().stream().map(r -> r.stateProperty()
                .subscribe((_, _) -> update())).toArray(Subscription[]::new)).and(closing.readingProperty().subscribe(
                        _ -> update())));
    }

    private void update() {
        Regions.rebuild(card, this::show);
    }

    private void show() {
        card.getChildren().clear();
        var all = closing.agreements().all();
        Show.visible(card, !all.isEmpty());
        closing.reading().ifPresent(made -> read(made, all.indexOf(made), all.size()));
    }

    private void read(Made made, int index, int of) {
        var agreement = made.agreement();
        var names = talk.names();
        var what = agreement.commitment().what().strip();
        card.getChildren().add(show.label(show.text("workspace.read-back.count", index + 1, of), Styles.SMALL,
                Styles.QUIET));
        card.getChildren().add(show.label(what.isEmpty() ? show.text("workspace.read-back.blank") : what, Styles.H1));
        var due = new AgreementWords(screen.i18n()).dueAndWho(agreement, new AgreementWords.Names(names.me(), names
                .you()), screen.today().get());
        if (!due.isEmpty()) {
            card.getChildren().add(show.label(due, Styles.LEAD));
        }
        var plan = agreement.commitment().plan();
        if (!plan.ifSituation().isBlank() || !plan.thenAction().isBlank()) {
            card.getChildren().add(show.label(show.text("workspace.read-back.if-then", plan.ifSituation().strip(), plan
                    .thenAction().strip()), Styles.LEAD));
        }
        if (of > 1) {
            var before = show.button("workspace-read-previous", "workspace.read-back.previous", "fth-arrow-left",
                    () -> closing.readOn(-1), Styles.GHOST);
            var after = show.button("workspace-read-next", "workspace.read-back.next", "fth-arrow-right",
                    () -> closing.readOn(1), "read-on");
            before.setDisable(index == 0);
            after.setDisable(index == of - 1);
            var row = new FlowPane(before, after);
            row.getStyleClass().add("asked");
            card.getChildren().add(row);
        }
    }
}
