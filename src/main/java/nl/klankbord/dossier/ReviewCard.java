package nl.klankbord.dossier;

import java.time.LocalDate;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// The day to look again at what is kept: quiet before it, a gentle line with what one can do from that day on.
final class ReviewCard extends VBox {
    ReviewCard(Person person, LocalDate today, I18n i18n, Runnable changeDay, Runnable deletePerson) {
        setId("review");
        getStyleClass().addAll(Styles.CARD, "side-card");
        var day = person.reviewOn();
        var due = day != null && !day.isAfter(today);
        var title = Parts.label(i18n.get("dossier.review.title"), Styles.H2);
        var text = Parts.label(day == null
                ? i18n.get("dossier.review.none", person.firstName())
                : i18n.get(due ? "dossier.review.due" : "dossier.review.on", Dates.date(day, i18n.language()), person
                        .firstName()),
                due ? Styles.DUE_TEXT : Styles.QUIET);
        text.setId("review-text");
        var actions = new FlowPane(Parts.button("review-day", i18n.get(day == null
                ? "dossier.review.choose"
                : "dossier.review.change"), changeDay, Styles.COMPACT));
        actions.getStyleClass().add("actions");
        getChildren().addAll(title, text);
        if (due) {
            text.setGraphic(new Icon("fth-clock"));
            getChildren().add(Parts.label(i18n.get("dossier.review.can"), Styles.QUIET));
            actions.getChildren().add(Parts.button("review-delete", i18n.get("dossier.person.delete", person
                    .firstName()), deletePerson, Styles.COMPACT, Styles.DANGER));
        }
        getChildren().add(actions);
    }
}
