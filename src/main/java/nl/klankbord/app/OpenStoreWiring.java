package nl.klankbord.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.AgreementRowView;
import nl.klankbord.conversation.AgreementsView;
import nl.klankbord.conversation.AgreementsViewModel;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.demo.DemoPeople;
import nl.klankbord.dossier.DossierPorts;
import nl.klankbord.dossier.DossierView;
import nl.klankbord.dossier.DossierViewModel;
import nl.klankbord.dossier.NewTalks;
import nl.klankbord.dossier.StoredTalkDays;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.PeopleView;
import nl.klankbord.person.PeopleViewModel;
import nl.klankbord.person.PersonEditorView;
import nl.klankbord.person.PersonEditorViewModel;
import nl.klankbord.report.AnswerText;
import nl.klankbord.report.Pdf;
import nl.klankbord.report.Summary;
import nl.klankbord.report.SummarySavingView;
import nl.klankbord.report.SummaryView;
import nl.klankbord.report.SummaryViewModel;
import nl.klankbord.search.SearchViewModel;
import nl.klankbord.settings.SettingsView;
import nl.klankbord.settings.SettingsViewModel;
import nl.klankbord.store.OpenStore;
import nl.klankbord.today.TodayView;
import nl.klankbord.today.TodayViewModel;
import nl.klankbord.workspace.AnswerWords;
import nl.klankbord.workspace.EarlierAnswer;
import nl.klankbord.workspace.Ports;
import nl.klankbord.workspace.PrepareExits;
import nl.klankbord.workspace.PrepareView;
import nl.klankbord.workspace.PrepareViewModel;
import nl.klankbord.workspace.Work;
import nl.klankbord.workspace.WorkspaceExits;
import nl.klankbord.workspace.WorkspaceParts;
import nl.klankbord.workspace.WorkspaceView;
import nl.klankbord.workspace.WorkspaceViewModel;
import org.jspecify.annotations.Nullable;

/// Every screen that needs an open store, made from the ports of that store.
final class OpenStoreWiring {
    /// What a conversation holds when nobody chose exercises for it.
    private static final List<String> USUAL_EXERCISES = List.of("grow");

    private final Wiring wiring;
    private final Navigator navigator;
    private final OpenStore store;
    private final ExerciseCatalog catalog = ExerciseCatalog.shipped();
    private final Pdf pdf = new Pdf();
    private final StepContext.Screen stepScreen;
    private final AgreementRowView.Screen rowScreen;
    private final WorkspaceParts parts;
    private final SearchPanel search;

    OpenStoreWiring(Wiring wiring, Navigator navigator, OpenStore store) {
        this.wiring = wiring;
        this.navigator = navigator;
        this.store = store;
        stepScreen = new StepContext.Screen(wiring.i18n, wiring.viewport, this::today);
        rowScreen = new AgreementRowView.Screen(wiring.i18n, wiring.viewport);
        var work = new Work(wiring.tasks, wiring.saves, wiring.deletions, wiring.clock, wiring.ids);
        var ports = new Ports(store.persons(), store.conversations(), store.notes(), store.agreements(), store
                .results());
        parts = new WorkspaceParts(ports, catalog, work, new WorkspaceParts.Words(wiring.i18n, wiring.dialogs, wiring
                .me(), OpenStoreWiring::said));
        search = new SearchPanel(wiring, navigator, new SearchViewModel.Sources(store.search(), store.persons(), store
                .conversations(), catalog));
    }

    /// An earlier answer in the words of the summary.
    private static AnswerWords.Said said(EarlierAnswer answer, StepContext.Names names, Language language) {
        var from = answer.from();
        var said = new AnswerText(language, new Summary.People(names.you(), names.me())).of(from.result(), answer
                .step(), from.made(), from.day());
        return new AnswerWords.Said(said.asked(), said.lines());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(wiring.clock.instant(), ZoneId.systemDefault());
    }

    Screen screen(Route route) {
        return switch (route) {
            case Route.Welcome _,Route.Refused _ -> throw new IllegalArgumentException("not with an open store");
            case Route.Today _ -> todayScreen();
            case Route.People _ -> people();
            case Route.NewPerson _ -> editor(null);
            case Route.EditPerson(var person) -> editor(person);
            case Route.PersonPage(var person) -> dossier(person);
            case Route.AgreementsPage _ -> agreements();
            case Route.Prepare(var conversation) -> prepare(conversation);
            case Route.Talk(var conversation) -> talk(conversation);
            case Route.SummaryPage(var conversation) -> summary(conversation);
            case Route.SettingsPage _ -> settings();
        };
    }

    private Screen todayScreen() {
        var checkUps = new CheckUpViewModel.Around(store.agreements(), wiring.saves, wiring.clock, wiring.ids);
        var sources = new TodayViewModel.Sources(store.persons(), store.conversations(), checkUps, catalog,
                wiring.me());
        var model = new TodayViewModel(sources, wiring.tasks, wiring.deletions, wiring.i18n, new TodayWays(wiring,
                navigator, store.conversations(), this::search));
        return new Screen(model, () -> wiring.views.load(new TodayView(model, rowScreen)));
    }

    private Screen summary(String conversation) {
        var source = SummaryExport.source(store, wiring.me());
        var model = new SummaryViewModel(conversation, new SummaryViewModel.Making(source, pdf),
                new SummaryViewModel.Surroundings(wiring.tasks, wiring.dialogs, DesktopPrograms.ofThisComputer(),
                        wiring.i18n));
        return new Screen(model, () -> wiring.views.load(SummaryView.class, Map.of(SummaryView.class,
                () -> new SummaryView(model, wiring.i18n, wiring.viewport, navigator::back), SummarySavingView.class,
                () -> new SummarySavingView(model, wiring.i18n))));
    }

    private Screen people() {
        var ways = new PeopleViewModel.Ways(p -> navigator.go(new Route.PersonPage(p)), () -> navigator.go(
                new Route.NewPerson()));
        var model = new PeopleViewModel(store.persons(), new StoredTalkDays(store.conversations(), this::today),
                wiring.tasks, wiring.deletions, ways);
        return new Screen(model, () -> wiring.views.load(new PeopleView(model, wiring.i18n, wiring.viewport,
                this::today)));
    }

    private Screen editor(@Nullable String person) {
        var around = new PersonEditorViewModel.Around(store.persons(), wiring.tasks, wiring.saves, wiring.clock,
                wiring.ids);
        var model = new PersonEditorViewModel(person, around, wiring.i18n, new PersonEditorViewModel.Ways(
                p -> navigator.replace(new Route.PersonPage(p)), navigator::back));
        return new Screen(model, () -> wiring.views.load(new PersonEditorView(model, wiring.i18n)));
    }

    private Screen dossier(String person) {
        var ports = new DossierPorts(store.persons(), store.conversations(), store.notes(), store.agreements(), store
                .results());
        var newTalks = new NewTalks(wiring.ids, wiring.clock, wiring.i18n, USUAL_EXERCISES);
        var model = new DossierViewModel(person, ports, new DossierViewModel.Around(wiring.tasks, wiring.saves,
                wiring.deletions, newTalks), new DossierWays(navigator));
        return new Screen(model, () -> wiring.views.load(new DossierView(model, wiring.i18n, wiring.viewport)));
    }

    private Screen agreements() {
        var around = new CheckUpViewModel.Around(store.agreements(), wiring.saves, wiring.clock, wiring.ids);
        var model = new AgreementsViewModel(new AgreementsViewModel.Sources(around, store.persons()), wiring.tasks,
                wiring.deletions, wiring.i18n, new AgreementsViewModel.Ways(p -> navigator.go(new Route.PersonPage(p)),
                        () -> navigator.go(new Route.People())));
        return new Screen(model, () -> wiring.views.load(new AgreementsView(model, rowScreen)));
    }

    private Screen prepare(String conversation) {
        var exits = new PrepareExits(c -> navigator.replace(new Route.Talk(c)), c -> navigator.go(
                new Route.SummaryPage(c)), navigator::back);
        var model = new PrepareViewModel(new PrepareViewModel.Target.Planned(conversation), parts, exits);
        return new Screen(model, () -> wiring.views.load(new PrepareView(model, stepScreen)));
    }

    private Screen talk(String conversation) {
        var model = new WorkspaceViewModel(conversation, parts, new WorkspaceExits(navigator::back, c -> navigator
                .replace(new Route.SummaryPage(c))));
        return new Screen(model, () -> wiring.views.load(new WorkspaceView(model, stepScreen)));
    }

    private Screen settings() {
        var model = new SettingsViewModel(wiring.settings, store.file(), new StoreCopying(wiring, store)::ask);
        return new Screen(model, () -> wiring.views.load(new SettingsView(model, wiring.i18n)));
    }

    /// Shows the search panel over the window.
    void search() {
        search.open();
    }

    /// Goes through a first save in the background, so that the first one of the user is as quick as any other.
    void rehearseSave() {
        USUAL_EXERCISES.stream().flatMap(id -> catalog.find(id).stream()).forEach(e -> wiring.tasks.of(() -> {
            store.rehearseSave(e);
            return true;
        }).start());
    }

    /// Puts the example people in this store, then goes on.
    void fillWithExamples(Runnable then) {
        var ports = new DemoPeople.Ports(store.persons(), store.conversations(), store.notes(), store.agreements(),
                store.results());
        var language = wiring.i18n.language();
        wiring.tasks.of(() -> {
            new DemoPeople(catalog, ports).fill(language, today(), ZoneId.systemDefault());
            return true;
        }).onSuccess(_ -> then.run()).start();
    }
}
