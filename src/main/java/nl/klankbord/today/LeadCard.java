package nl.klankbord.today;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// The card on top: the conversation that is next or running, or what to do when there is none.
final class LeadCard extends StackPane {
    private final TodayViewModel model;
    private final I18n i18n;
    private final Viewport viewport;
    private final TodayWords words;
    private final ObservableValue<Boolean> shown = ViewLifecycle.inScene(this);

    LeadCard(TodayViewModel model, I18n i18n, Viewport viewport) {
        this.model = model;
        this.i18n = i18n;
        this.viewport = viewport;
        words = new TodayWords(i18n);
        getStyleClass().addAll(Styles.CARD, "lead-card");
        model.leadProperty().when(shown).subscribe(this::show);
    }

    private void show(Lead lead) {
        getChildren().setAll(switch (lead) {
            case Lead.Nobody() -> empty("today.nobody", "fth-plus", model.ways()::addPerson);
            case Lead.NothingPlanned() -> empty("today.nothing", "fth-users", model.ways()::showPeople);
            case Lead.Running(var talk, var person, int open) -> talk(person, List.of(following("fth-play-circle", words
                    .begun(talk, model.nowProperty().get())), title(i18n.get("today.running", person.firstName())),
                    facts(open)), List.of(primary("today-goOn", "today.goOn", () -> model.ways().talk(talk.id()))));
            case Lead.Planned(var talk, var person, int open) -> talk(person, List.of(planned(talk), title(words.title(
                    talk, person.shownName())), facts(open)), List.of(primary("today-prepare", "today.prepare",
                            () -> model.ways().prepare(talk.id())),
                            second("today-begin", "today.begin", () -> model
                                    .ways().talk(talk.id()))));
        });
    }

    private Node empty(String key, String icon, Runnable action) {
        var empty = new EmptyState();
        empty.setTitle(i18n.get(key + ".title"));
        empty.setText(i18n.get(key + ".text"));
        empty.setAction("today-start", i18n.get(key + ".action"), icon, action);
        return empty;
    }

    private Node talk(Person person, List<Node> lines, List<Node> buttons) {
        var avatar = new Avatar(person.initials(), person.id());
        avatar.getStyleClass().add("xl");
        var middle = new VBox();
        middle.getStyleClass().add("lead-lines");
        middle.getChildren().addAll(lines);
        var actions = new VBox();
        actions.getStyleClass().add("lead-actions");
        actions.getChildren().addAll(buttons);
        var columns = new Columns(false, List.of(avatar, middle, actions));
        columns.getStyleClass().add("lead-columns");
        viewport.widthProperty().when(shown).subscribe(w -> columns.below(w.atMost(Viewport.Width.NARROW)));
        return columns;
    }

    private Label planned(nl.klankbord.conversation.Conversation talk) {
        var line = following("fth-clock", "");
        line.textProperty().bind(model.nowProperty().map(now -> words.planned(talk, now)).when(shown));
        return line;
    }

    private static Label following(String icon, String text) {
        var line = new Label(text, new Icon(icon));
        line.getStyleClass().addAll(Styles.STRONG, "when");
        line.setWrapText(true);
        return line;
    }

    private static Label title(String text) {
        var title = new Label(text);
        title.setId("today-lead-title");
        title.getStyleClass().add(Styles.H1);
        title.setWrapText(true);
        return title;
    }

    private Node facts(int open) {
        var facts = new ArrayList<Node>();
        if (open > 0) {
            var agreements = new Label(i18n.get("today.open", open), new Icon("fth-check-square"));
            agreements.getStyleClass().add(Styles.QUIET);
            facts.add(agreements);
        }
        var box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(facts);
        return box;
    }

    private Button primary(String id, String key, Runnable action) {
        var button = second(id, key, action);
        button.getStyleClass().addAll(Styles.PRIMARY, Styles.LARGE);
        return button;
    }

    private Button second(String id, String key, Runnable action) {
        var button = new Button(i18n.get(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
