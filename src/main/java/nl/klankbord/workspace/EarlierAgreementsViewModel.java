package nl.klankbord.workspace;

import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.CheckUpViewModel;

/// The open agreements of earlier talks, each with its check-up. The list is that of the beginning: one that is done now
/// stays in sight with what was said about it.
public final class EarlierAgreementsViewModel {
    private final List<CheckUpViewModel> checkUps;

    EarlierAgreementsViewModel(List<Agreement> open, WorkspaceParts parts) {
        var work = parts.work();
        var around = new CheckUpViewModel.Around(parts.ports().agreements(), work.saves(), work.clock(), work.ids());
        checkUps = open.stream().map(a -> new CheckUpViewModel(a, around)).toList();
    }

    /// One per agreement, in the order in which they were made.
    public List<CheckUpViewModel> checkUps() {
        return checkUps;
    }

    void leave() {
        checkUps.forEach(CheckUpViewModel::leave);
    }
}
