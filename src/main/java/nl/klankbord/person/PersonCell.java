package nl.klankbord.person;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.PeopleViewModel.Row;
import nl.klankbord.person.TalkDays.TalkDay;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// One person in the list: who, what they do, and the next or last talk. On a narrow screen the talk stands below.
final class PersonCell extends ListCell<Row> {
    private final I18n i18n;
    private final Supplier<LocalDate> today;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label role = new Label();
    private final Label talk = new Label();
    private final VBox words = new VBox(name, role);
    private final HBox line = new HBox(avatar, words);

    PersonCell(I18n i18n, Viewport viewport, Supplier<LocalDate> today) {
        this.i18n = i18n;
        this.today = today;
        getStyleClass().add("person-cell");
        name.getStyleClass().add(Styles.STRONG);
        role.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        talk.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        words.getStyleClass().add("words");
        line.getStyleClass().add("line");
        for (var label : new Label[] {name, role, talk}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
        viewport.widthProperty().when(ViewLifecycle.inScene(this)).subscribe(this::place);
    }

    private void place(Width width) {
        words.getChildren().remove(talk);
        line.getChildren().remove(talk);
        (width.atMost(Width.NARROW) ? words : line).getChildren().add(talk);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var person = row.person();
        avatar.show(person.initials(), person.id());
        name.setText(person.shownName());
        role.setText(person.role());
        talk.setText(row.talk() == null ? "" : words(row.talk()));
        setAccessibleText(Stream.of(name, role, talk).map(Label::getText).filter(t -> !t.isBlank()).collect(Collectors
                .joining(", ")));
        setGraphic(line);
    }

    private String words(TalkDay talk) {
        var isToday = talk.date().equals(today.get());
        if (talk.planned()) {
            return isToday ? i18n.get("person.people.plannedToday") : i18n.get("person.people.planned", day(talk));
        }
        return isToday ? i18n.get("person.people.spokenToday") : i18n.get("person.people.spoken", day(talk));
    }

    private String day(TalkDay talk) {
        return Dates.day(talk.date(), today.get(), i18n.language());
    }
}
