package nl.klankbord.app;

import nl.klankbord.conversation.AgreementRowView;
import nl.klankbord.conversation.AgreementsView;
import nl.klankbord.conversation.AgreementsViewModel;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.settings.SettingsView;
import nl.klankbord.settings.SettingsViewModel;
import nl.klankbord.store.OpenStore;

/// Every screen that needs an open store, made from the ports of that store.
final class OpenStoreWiring {
    private final Wiring wiring;
    private final Navigator navigator;
    private final OpenStore store;

    OpenStoreWiring(Wiring wiring, Navigator navigator, OpenStore store) {
        this.wiring = wiring;
        this.navigator = navigator;
        this.store = store;
    }

    Screen screen(Route route) {
        return switch (route) {
            case Route.Welcome _,Route.Refused _ -> throw new IllegalArgumentException("not with an open store");
            case Route.SettingsPage _ -> settings();
            case Route.AgreementsPage _ -> agreements();
            case Route.Today _ -> agreements();
            default -> settings();
        };
    }

    private Screen settings() {
        var model = new SettingsViewModel(wiring.settings, store.file(), () -> {});
        return new Screen(model, () -> wiring.views.load(new SettingsView(model, wiring.i18n)));
    }

    private Screen agreements() {
        var around = new CheckUpViewModel.Around(store.agreements(), wiring.saves, wiring.clock, wiring.ids);
        var model = new AgreementsViewModel(new AgreementsViewModel.Sources(around, store.persons()), wiring.tasks,
                wiring.deletions, wiring.i18n, new AgreementsViewModel.Ways(p -> navigator.go(new Route.PersonPage(p)),
                        () -> navigator.go(new Route.People())));
        return new Screen(model, () -> wiring.views.load(new AgreementsView(model, new AgreementRowView.Screen(
                wiring.i18n, wiring.viewport))));
    }

    void search() {}

    void fillWithExamples(Runnable then) {
        then.run();
    }
}
