package nl.klankbord.today;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.Styles;

/// One of the last conversations: with whom, what was done, and on which day.
final class RecentRow extends Button {
    RecentRow(Overview.Recent talk, String what, String day, Runnable open) {
        var person = talk.person();
        var name = new Label(person.shownName());
        name.getStyleClass().add(Styles.STRONG);
        name.setWrapText(true);
        var done = new Label(what);
        done.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        done.setWrapText(true);
        var lines = new VBox(name, done);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var when = new Label(day);
        when.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        when.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(new Avatar(person.initials(), person.id()), lines, when);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.CENTER_LEFT);
        // the row fills the button, whose own padding and frame it would otherwise not know of
        row.prefWidthProperty().bind(widthProperty());
        setId("today-recent-" + talk.conversation().id());
        getStyleClass().addAll(Styles.GHOST, "recent-row");
        setGraphic(row);
        setWrapText(true); // so that it is asked for its height at a width
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(String.join(", ", person.shownName(), what, day));
        setOnAction(_ -> open.run());
    }
}
