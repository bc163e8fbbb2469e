package nl.klankbord.conversation;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// One agreement in a list: the box to tick, what was agreed, by when and who. Pressing the words opens its check-up below.
public final class AgreementRowView extends VBox {
    /// Language and room.
    public record Screen(I18n i18n, Viewport viewport) {}

    private final AgreementRowViewModel model;
    private final I18n i18n;
    private final AgreementWords words;
    private final String id;
    private final CheckBox tick = new CheckBox();
    private final Button what = new Button();
    private final Label due = new Label();
    private final HBox head = new HBox(tick);
    private final VBox middle = new VBox(what);

    public AgreementRowView(AgreementRowViewModel model, Screen screen) {
        this.model = model;
        i18n = screen.i18n();
        words = new AgreementWords(i18n);
        id = model.agreement().id();
        setId("agreement-" + id);
        getStyleClass().add("agreement-row");
        getStylesheets().add(Objects.requireNonNull(AgreementRowView.class.getResource("AgreementRowView.css"))
                .toExternalForm());
        build();
        // what is shown lives longer than this row: listened to only while the row is in a window
        var shown = ViewLifecycle.inScene(this);
        whileShown(shown, model.checkUp().agreementProperty(), this::showWords);
        whileShown(shown, screen.viewport().widthProperty(), w -> place(w.atMost(Viewport.Width.NARROW)));
        whileShown(shown, model.expandedProperty(), this::expand);
    }

    private static <T> void whileShown(ObservableValue<Boolean> shown, ObservableValue<T> value,
            java.util.function.Consumer<? super T> action) {
        value.when(shown).subscribe(action);
    }

    /// Adds a line that says with whom, as a way to that person's page.
    public void showPerson(java.util.function.Consumer<String> open) {
        var person = model.person();
        var link = new Button(i18n.get("conversation.agreements.with", person.shownName()));
        link.setId("agreement-" + id + "-person");
        link.getStyleClass().addAll(Styles.GHOST, Styles.LINK, Styles.SMALL, "with");
        link.setOnAction(_ -> open.accept(person.id()));
        middle.getChildren().add(1, link);
    }

    private void build() {
        tick.setId("agreement-" + id + "-tick");
        tick.setOnAction(_ -> model.tick());
        what.setId("agreement-" + id + "-open");
        what.getStyleClass().addAll(Styles.GHOST, "what");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setOnAction(_ -> model.expandedProperty().set(!model.expandedProperty().get()));
        middle.getStyleClass().add("middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        due.getStyleClass().addAll(Styles.SMALL, "due");
        due.setWrapText(true);
        head.getStyleClass().add("head");
        head.getChildren().add(middle);
        getChildren().add(head);
    }

    private void place(boolean below) {
        head.getChildren().remove(due);
        middle.getChildren().remove(due);
        (below ? middle : head).getChildren().add(due);
        due.setMinWidth(below ? 0 : USE_PREF_SIZE);
    }

    private void showWords(Agreement agreement) {
        var today = model.checkUp().today();
        var text = agreement.commitment().what().strip();
        var done = agreement.state() == AgreementState.DONE;
        var now = DueGroup.of(agreement, today) == DueGroup.NOW;
        var dueText = dueText(agreement);
        tick.setSelected(done);
        tick.setAccessibleText(i18n.get("conversation.agreements.tick", text));
        what.setText(text);
        what.setAccessibleText(i18n.get("conversation.agreements.open", text, dueText));
        due.setText(dueText);
        due.setGraphic(now ? new Icon("fth-clock") : null);
        due.getStyleClass().removeAll(Styles.DUE_TEXT, Styles.QUIET);
        due.getStyleClass().add(now ? Styles.DUE_TEXT : Styles.QUIET);
        what.getStyleClass().remove("finished");
        if (!agreement.isOpen()) {
            what.getStyleClass().add("finished");
        }
    }

    /// By when and who, after what has become of it as far as that is news.
    private String dueText(Agreement agreement) {
        var names = words.names(model.person().firstName());
        var today = model.checkUp().today();
        return switch (agreement.state()) {
            case OPEN, DRAFT -> words.dueAndWho(agreement, names, today);
            case DONE, DROPPED -> words.state(agreement.state());
            case PARTLY, MOVED -> words.stateDueAndWho(agreement, names, today);
        };
    }

    private void expand(boolean open) {
        getChildren().removeIf(CheckUpView.class::isInstance);
        if (open) {
            getChildren().add(new CheckUpView(model.checkUp(), i18n));
        }
        what.setGraphic(new Icon(open ? "fth-chevron-up" : "fth-chevron-down"));
        what.setAccessibleRoleDescription(i18n.get(open
                ? "conversation.agreements.isOpen"
                : "conversation.agreements.isClosed"));
    }
}
