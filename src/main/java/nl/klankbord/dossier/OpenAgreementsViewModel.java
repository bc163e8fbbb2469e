package nl.klankbord.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;

/// What is agreed with one person and still open. One that is ticked here stays in view, ticked, until the page is left.
final class OpenAgreementsViewModel {
    private final CheckUpViewModel.Around around;
    private final PendingDeletions deletions;
    private final Map<String, CheckUpViewModel> known = new LinkedHashMap<>();
    private final ObservableList<CheckUpViewModel> rows = FXCollections.observableArrayList();

    OpenAgreementsViewModel(CheckUpViewModel.Around around, PendingDeletions deletions) {
        this.around = around;
        this.deletions = deletions;
    }

    /// Takes over what is stored. One that is being looked at keeps its choice and its words.
    void show(List<Agreement> stored) {
        Predicate<Agreement> open = a -> a.isOpen() && a.state() != AgreementState.DRAFT && !a.commitment().what()
                .isBlank();
        stored.stream().filter(open).forEach(a -> known.computeIfAbsent(a.id(), _ -> new CheckUpViewModel(a, around)));
        var there = stored.stream().filter(a -> !deletions.isHidden(a.from().conversation())).map(Agreement::id)
                .toList();
        rows.setAll(known.entrySet().stream().filter(e -> there.contains(e.getKey())).map(Map.Entry::getValue)
                .toList());
    }

    /// In the order in which they were made.
    ObservableList<CheckUpViewModel> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Ticks off, with a way back; a second time takes the tick away.
    /// @param message what the bar says
    void tick(CheckUpViewModel row, String message) {
        var id = row.agreement().id();
        if (row.chosenProperty().get() == AgreementState.DONE) {
            deletions.letGo(id);
            row.takeBack();
        } else {
            row.choose(AgreementState.DONE);
            deletions.done(new Deletion(id, message), row::takeBack);
        }
    }

    void leave() {
        known.values().forEach(CheckUpViewModel::leave);
    }
}
