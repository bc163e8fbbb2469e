package nl.klankbord.today;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.AgreementRowView;
import nl.klankbord.conversation.AgreementRowViewModel;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// The first screen.
public final class TodayView {
    private final TodayViewModel model;
    private final AgreementRowView.Screen screen;
    private final I18n i18n;
    private final TodayWords words;
    private final Tiles cards = new Tiles();

    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox page;
    @FXML
    private VBox hello;
    @FXML
    private Label greeting;
    @FXML
    private Label date;
    @FXML
    private Button search;
    @FXML
    private VBox exercises;
    @FXML
    private ToggleButton all;
    @FXML
    private VBox comingBox;
    @FXML
    private VBox coming;
    @FXML
    private Label noComing;
    @FXML
    private VBox recentBox;
    @FXML
    private VBox recent;
    @FXML
    private VBox review;

    public TodayView(TodayViewModel model, AgreementRowView.Screen screen) {
        this.model = model;
        this.screen = screen;
        i18n = screen.i18n();
        words = new TodayWords(i18n);
    }

    @FXML
    private void initialize() {
        var head = new Columns(false, List.of(hello, search));
        head.getStyleClass().add("head");
        var lists = new Columns(true, List.of(comingBox, recentBox));
        lists.getStyleClass().add("lists");
        var whom = new WithWhomView(model.withWhom(), i18n, model.ways()::addPerson);
        exercises.getChildren().add(whom);
        page.getChildren().addAll(head, new LeadCard(model, i18n, screen.viewport()), exercises, lists, review);
        exercises.getChildren().add(1, cards);
        cards.show(model.exercises().stream().map(this::card).toList());
        // the view model lives on when the language changes: listened to only while this view is in a window
        var shown = ViewLifecycle.inScene(scroll);
        screen.viewport().textScaleProperty().when(shown).subscribe(s -> cards.size(16 * s.doubleValue()));
        model.allExercisesProperty().when(shown).subscribe(on -> {
            cards.showAll(on);
            all.setSelected(on);
            all.setText(on
                    ? i18n.get("today.fewerExercises")
                    : i18n.get("today.allExercises", model.exercises()
                            .size()));
        });
        cards.moreProperty().when(shown).subscribe(all::setVisible);
        all.setOnAction(_ -> model.allExercisesProperty().set(all.isSelected()));
        screen.viewport().widthProperty().when(shown).subscribe(w -> {
            head.below(w.atMost(Viewport.Width.NARROW));
            lists.below(w.atMost(Viewport.Width.NARROW));
        });
        model.nowProperty().when(shown).subscribe(now -> {
            greeting.setText(words.greeting(now, model.ownName()));
            date.setText(words.date(now));
        });
        model.loadedProperty().when(shown).subscribe(page::setVisible);
        model.leadProperty().when(shown).subscribe(l -> List.of(exercises, lists).forEach(n -> toggle(n,
                !(l instanceof Lead.Nobody))));
        model.comingProperty().when(shown).subscribe(this::showComing);
        model.recentProperty().when(shown).subscribe(this::showRecent);
        model.toReviewProperty().when(shown).subscribe(this::showReview);
        backToCard(model.withWhom().exerciseProperty().when(shown));
    }

    /// When the question with whom closes, the focus goes back to the card it came from.
    private void backToCard(ObservableValue<@Nullable Exercise> asked) {
        asked.addListener((_, before, now) -> {
            if (now == null && before != null) {
                cards.getChildrenUnmodifiable().stream().filter(c -> c.getId().equals(cardId(before)))
                        .forEach(Node::requestFocus);
            }
        });
    }

    private static String cardId(Exercise exercise) {
        return "today-exercise-" + exercise.id();
    }

    private Node card(Exercise exercise) {
        var language = i18n.language().tag();
        var title = new Label(exercise.title().in(language));
        title.getStyleClass().add(Styles.STRONG);
        var intro = new Label(i18n.get("today.exercise", exercise.minutes(), exercise.intro().in(language)));
        intro.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        intro.setWrapText(true);
        var box = new VBox(new Pictogram(exercise.id(), screen.viewport()), title, intro);
        box.getStyleClass().add("lines");
        // not a button: one asks its words for their height before it knows its width
        var card = new PressPane(AccessibleRole.BUTTON, () -> model.withWhom().ask(exercise));
        HBox.setHgrow(box, Priority.ALWAYS);
        card.getChildren().add(box);
        card.alignTop();
        card.setId(cardId(exercise));
        card.getStyleClass().add("exercise-card");
        card.setAccessibleText(title.getText() + ", " + intro.getText());
        return card;
    }

    private void showComing(List<AgreementRowViewModel> rows) {
        coming.getChildren().setAll(rows.stream().map(r -> new AgreementRowView(r, screen)).toList());
        toggle(noComing, rows.isEmpty());
    }

    private void showRecent(List<Overview.Recent> talks) {
        recent.getChildren().setAll(talks.stream().map(this::recent).toList());
        toggle(recentBox, !talks.isEmpty());
    }

    private Node recent(Overview.Recent talk) {
        var titles = model.exercisesOf(talk).stream().map(e -> e.title().in(i18n.language().tag())).collect(Collectors
                .joining(", "));
        var what = titles.isEmpty() ? words.kind(talk.conversation().setting().kind()) : titles;
        return new RecentRow(talk, switch (talk.conversation().state()) {
            case CLOSED, PLANNED -> what;
            case RUNNING -> i18n.get("today.notClosed", what);
        }, words.held(talk.conversation(), model.nowProperty().get()), () -> model.openRecent(talk));
    }

    private void showReview(List<Person> people) {
        review.getChildren().setAll(people.stream().map(p -> {
            var line = new Button(i18n.get("today.review", p.firstName()), new nl.klankbord.ui.Icon(
                    "fth-shield"));
            line.setId("today-review-" + p.id());
            line.getStyleClass().addAll(Styles.GHOST, "review-line");
            line.setWrapText(true);
            line.setOnAction(_ -> model.ways().openPerson(p.id()));
            return line;
        }).toList());
        toggle(review, !people.isEmpty());
    }

    @FXML
    private void search() {
        model.ways().search();
    }

    @FXML
    private void showAgreements() {
        model.ways().showAgreements();
    }

    @FXML
    private void showPeople() {
        model.ways().showPeople();
    }

    private static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
