package nl.klankbord.conversation;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;

/// One agreement in a list: a box to tick, and a check-up that can be opened under it.
public final class AgreementRowViewModel {
    private final CheckUpViewModel checkUp;
    private final Person person;
    private final PendingDeletions wayBack;
    private final I18n i18n;
    private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded");

    /// @param person with whom it was agreed
    /// @param wayBack offers to undo a tick
    public AgreementRowViewModel(CheckUpViewModel checkUp, Person person, PendingDeletions wayBack, I18n i18n) {
        this.checkUp = checkUp;
        this.person = person;
        this.wayBack = wayBack;
        this.i18n = i18n;
    }

    public CheckUpViewModel checkUp() {
        return checkUp;
    }

    public Agreement agreement() {
        return checkUp.agreement();
    }

    public Person person() {
        return person;
    }

    /// Whether the check-up is open under the row.
    public BooleanProperty expandedProperty() {
        return expanded;
    }

    /// True while the agreement is done.
    public ObservableValue<Boolean> doneProperty() {
        return checkUp.agreementProperty().map(a -> a.state() == AgreementState.DONE);
    }

    /// Ticks the box or takes the tick back. Ticking is a check-up without words, saved at once, with a way back.
    public void tick() {
        var id = agreement().id();
        if (agreement().state() == AgreementState.DONE) {
            wayBack.letGo(id);
            checkUp.takeBack();
            return;
        }
        var before = checkUp.chosenProperty().get();
        checkUp.choose(AgreementState.DONE);
        var message = i18n.get("conversation.agreements.ticked", agreement().commitment().what().strip());
        wayBack.done(new Deletion(id, message), () -> {
            if (before == null) {
                checkUp.takeBack();
            } else {
                checkUp.choose(Objects.requireNonNull(before));
            }
        });
    }
}
