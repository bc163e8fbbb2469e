package nl.klankbord.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementRowViewModel;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.PendingDeletions;

/// What is agreed with one person and still open. One that is ticked or checked here stays in view until the page is left,
/// so that nothing jumps away under the hand.
final class OpenAgreementsViewModel {
    private final CheckUpViewModel.Around around;
    private final PendingDeletions deletions;
    private final I18n i18n;
    private final Map<String, AgreementRowViewModel> known = new LinkedHashMap<>();
    private final ObservableList<AgreementRowViewModel> rows = FXCollections.observableArrayList();
    private final ObservableList<AgreementRowViewModel> rowsForViews = FXCollections.unmodifiableObservableList(rows);

    OpenAgreementsViewModel(CheckUpViewModel.Around around, PendingDeletions deletions, I18n i18n) {
        this.around = around;
        this.deletions = deletions;
        this.i18n = i18n;
    }

    /// Takes over what is stored. One that is being looked at keeps its choice and its words.
    void show(Person person, List<Agreement> stored) {
        var there = stored.stream().filter(a -> !a.commitment().what().isBlank() && !deletions.isHidden(a.from()
                .conversation())).toList();
        there.stream().filter(Agreement::isOpen).forEach(a -> known.computeIfAbsent(a.id(),
                _ -> new AgreementRowViewModel(new CheckUpViewModel(a, around), person, deletions, i18n)));
        rows.setAll(there.stream().map(Agreement::id).filter(known::containsKey).map(known::get).toList());
    }

    /// In the order in which they were made.
    ObservableList<AgreementRowViewModel> rows() {
        return rowsForViews;
    }

    void leave() {
        known.values().forEach(r -> r.checkUp().leave());
    }
}
