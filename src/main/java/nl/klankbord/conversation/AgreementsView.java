package nl.klankbord.conversation;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.AgreementsViewModel.Content;
import nl.klankbord.conversation.AgreementsViewModel.Lack;
import nl.klankbord.conversation.AgreementsViewModel.Section;
import nl.klankbord.conversation.AgreementsViewModel.Whose;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.ShownText;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// The screen with all agreements.
public final class AgreementsView {
    private final AgreementsViewModel model;
    private final AgreementRowView.Screen screen;
    private final I18n i18n;

    @FXML
    private ScrollPane scroll;
    @FXML
    private FlowPane filters;
    @FXML
    private ToggleGroup whose;
    @FXML
    private ToggleButton all;
    @FXML
    private ToggleButton mine;
    @FXML
    private ToggleButton theirs;
    @FXML
    private ToggleButton finished;
    @FXML
    private Label withWhom;
    @FXML
    private ComboBox<String> person;
    @FXML
    private VBox groups;
    @FXML
    private EmptyState empty;

    public AgreementsView(AgreementsViewModel model, AgreementRowView.Screen screen) {
        this.model = model;
        this.screen = screen;
        i18n = screen.i18n();
    }

    @FXML
    private void initialize() {
        all.setUserData(Whose.ALL);
        mine.setUserData(Whose.MINE);
        theirs.setUserData(Whose.THEIRS);
        whose.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                whose.selectToggle(before); // one of the three is always on
            } else {
                model.whoseProperty().set((Whose) now.getUserData());
            }
        });
        finished.selectedProperty().bindBidirectional(model.finishedProperty());
        finished.graphicProperty().bind(finished.selectedProperty().map(on -> on ? new Icon("fth-check") : null));
        withWhom.setLabelFor(person);
        person.setConverter(new ShownText<>(this::name));
        person.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                model.personProperty().set(now);
            }
        });
        // the view model lives on when the language changes: listened to only while this view is in a window
        var shown = ViewLifecycle.inScene(scroll);
        model.whoseProperty().when(shown).subscribe(w -> whose.selectToggle(switch (w) {
            case ALL -> all;
            case MINE -> mine;
            case THEIRS -> theirs;
        }));
        model.peopleProperty().when(shown).subscribe(this::offer);
        model.personProperty().when(shown).subscribe(person::setValue);
        model.contentProperty().when(shown).subscribe(this::show);
    }

    private void offer(List<Person> people) {
        var ids = new ArrayList<>(List.of(""));
        people.forEach(p -> ids.add(p.id()));
        person.getItems().setAll(ids);
        person.setValue(model.personProperty().get());
    }

    private String name(String id) {
        return model.peopleProperty().get().stream().filter(p -> p.id().equals(id)).map(Person::shownName).findFirst()
                .orElseGet(() -> i18n.get("conversation.agreements.everybody"));
    }

    private void show(Content content) {
        groups.getChildren().setAll(content.sections().stream().map(this::group).toList());
        toggle(filters, content.lack() != Lack.NONE_AT_ALL);
        toggle(groups, !content.sections().isEmpty());
        toggle(empty, content.loaded() && content.sections().isEmpty());
        switch (content.lack()) {
            case NONE_AT_ALL -> lack("conversation.agreements.none", "users", model::openPeople);
            case NONE_OPEN ->
                lack("conversation.agreements.allFinished", "check-square", () -> model.finishedProperty().set(true));
            case NONE_CHOSEN -> lack("conversation.agreements.nothingHere", "list", model::showEverybody);
        }
    }

    private void lack(String key, String icon, Runnable wayOut) {
        empty.setTitle(i18n.get(key + ".title"));
        empty.setText(i18n.get(key + ".text"));
        empty.setAction("agreements-wayOut", i18n.get(key + ".action"), "fth-" + icon, wayOut);
    }

    private Node group(Section section) {
        var title = new Label(i18n.get(title(section.group())));
        title.getStyleClass().add(Styles.H2);
        var box = new VBox(title);
        box.getStyleClass().add("group");
        section.rows().forEach(r -> {
            var row = new AgreementRowView(r, screen);
            row.showPerson(model::openPerson);
            box.getChildren().add(row);
        });
        if (section.more() > 0) {
            var more = new Button(i18n.get("conversation.agreements.more", section.more()), new Icon(
                    "fth-chevron-down"));
            more.setId("agreements-more-" + section.group());
            more.getStyleClass().addAll(Styles.GHOST, Styles.LINK);
            more.setOnAction(_ -> model.showMore(section.group()));
            box.getChildren().add(more);
        }
        return box;
    }

    private static String title(DueGroup group) {
        return switch (group) {
            case NOW -> "conversation.group.now";
            case SOON -> "conversation.group.soon";
            case LATER -> "conversation.group.later";
            case UNDATED -> "conversation.group.undated";
            case FINISHED -> "conversation.group.finished";
        };
    }

    private static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
