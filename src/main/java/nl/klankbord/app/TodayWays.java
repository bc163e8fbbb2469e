package nl.klankbord.app;

import java.util.List;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Conversations;
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
        var talk = new Conversation(wiring.ids.next(), person, wiring.i18n.language().tag(), new Setting(
                ConversationKind.DEVELOPMENT, ""), List.of(exercise), Moments.started(wiring.clock.instant()), "");
        wiring.tasks.of(() -> {
            conversations.save(talk);
            return talk.id();
        }).onSuccess(this::talk).start();
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
