package nl.klankbord.app;

import java.util.List;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.dossier.NewTalks;
import nl.klankbord.dossier.TalkSaver;
import nl.klankbord.today.TodayViewModel;

/// From today to other screens.
///
/// @param openSearch shows the search panel
record TodayWays(Wiring wiring, Navigator navigator, Conversations conversations,
        Runnable openSearch) implements TodayViewModel.Ways {
    @Override
    public void search() {
        openSearch.run();
    }

    @Override
    public void prepare(String conversation) {
        navigator.go(new Route.Prepare(conversation));
    }

    @Override
    public void talk(String conversation) {
        navigator.go(new Route.Talk(conversation));
    }

    @Override
    public void begin(String exercise, String person) {
        var talk = new NewTalks(wiring.ids, wiring.clock, wiring.i18n, List.of(exercise)).now(person);
        new TalkSaver(wiring.saves, conversations).save(talk, () -> talk(talk.id()));
    }

    @Override
    public void open(String conversation) {
        navigator.go(new Route.SummaryPage(conversation));
    }

    @Override
    public void openPerson(String person) {
        navigator.go(new Route.PersonPage(person));
    }

    @Override
    public void showPeople() {
        navigator.go(new Route.People());
    }

    @Override
    public void addPerson() {
        navigator.go(new Route.NewPerson());
    }

    @Override
    public void showAgreements() {
        navigator.go(new Route.AgreementsPage());
    }
}
