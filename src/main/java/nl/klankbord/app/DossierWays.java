package nl.klankbord.app;

import nl.klankbord.dossier.DossierViewModel;

/// From the page of a person to other screens.
record DossierWays(Navigator navigator) implements DossierViewModel.Ways {
    @Override
    public void people() {
        navigator.go(new Route.People());
    }

    @Override
    public void editPerson(String person) {
        navigator.go(new Route.EditPerson(person));
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
    public void summary(String conversation) {
        navigator.go(new Route.SummaryPage(conversation));
    }
}
