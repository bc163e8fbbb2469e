package nl.klankbord.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.search.SearchHit;
import nl.klankbord.search.SearchScope;
import nl.klankbord.search.SearchView;
import nl.klankbord.search.SearchViewModel;
import nl.klankbord.ui.Together;

/// Ctrl+K: the search panel over the window, and where each hit leads. While two people look together it keeps to that
/// person and to what is shared.
final class SearchPanel {
    private final Wiring wiring;
    private final Navigator navigator;
    private final SearchViewModel.Sources sources;

    SearchPanel(Wiring wiring, Navigator navigator, SearchViewModel.Sources sources) {
        this.wiring = wiring;
        this.navigator = navigator;
        this.sources = sources;
    }

    void open() {
        var model = new SearchViewModel(sources, new SearchViewModel.Around(wiring.tasks, wiring.deletions,
                wiring.i18n), scope(), new SearchViewModel.Ways() {
                    @Override
                    public void open(SearchHit hit) {
                        follow(hit);
                    }

                    @Override
                    public void close() {
                        wiring.overlays.close();
                    }
                });
        var view = new SearchView(model, wiring.i18n, () -> LocalDate.ofInstant(wiring.clock.instant(), ZoneId
                .systemDefault()));
        var panel = wiring.views.load(view);
        wiring.overlays.show(panel, view.first(), () -> {});
    }

    private SearchScope scope() {
        var person = navigator.viewModel() instanceof Together screen
                ? screen.togetherWith()
                : Optional.<String>empty();
        return person.<SearchScope>map(SearchScope.Together::new).orElseGet(SearchScope.Everything::new);
    }

    private void follow(SearchHit hit) {
        switch (hit.kind()) {
            case PERSON -> navigator.go(new Route.PersonPage(hit.id()));
            case CONVERSATION -> conversation(hit.id());
            case AGREEMENT -> navigator.go(hit.person().isEmpty()
                    ? new Route.AgreementsPage()
                    : new Route.PersonPage(hit.person()));
            case EXERCISE -> navigator.go(new Route.Today());
        }
    }

    private void conversation(String id) {
        wiring.tasks.of(() -> sources.conversations().find(id)).onSuccess(found -> found.map(SearchPanel::route)
                .ifPresent(navigator::go)).start();
    }

    /// A closed conversation leads to its summary, a running one to the table, a planned one to its preparation.
    private static Route route(Conversation talk) {
        return switch (talk.state()) {
            case PLANNED -> new Route.Prepare(talk.id());
            case RUNNING -> new Route.Talk(talk.id());
            case CLOSED -> new Route.SummaryPage(talk.id());
        };
    }
}
