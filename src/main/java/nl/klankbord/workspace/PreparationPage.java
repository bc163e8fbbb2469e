package nl.klankbord.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementWords;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// What one wants to know before a talk at the left, what one decides at the right; below each other where it is narrow.
final class PreparationPage extends VBox {
    private final PreparationViewModel model;
    private final Screen screen;
    private final Show show;
    private final HBox columns = new HBox();
    private final VBox recall = new VBox();
    private final PreparationForm form;

    PreparationPage(PreparationViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        show = new Show(screen);
        form = new PreparationForm(model, screen);
        getStyleClass().add("prepare-page");
        recall.getStyleClass().add("column");
        columns.getStyleClass().add("columns");
        recall.getChildren().setAll(agreements(), last(), jots());
        HBox.setHgrow(recall, Priority.ALWAYS);
        HBox.setHgrow(form, Priority.ALWAYS);
        ViewLifecycle.whileInScene(this, () -> screen.viewport().widthProperty().subscribe(this::arrange));
    }

    private void arrange(Width width) {
        var narrow = width.atMost(Width.NARROW);
        getStyleClass().remove("small");
        if (narrow) {
            getStyleClass().add("small");
        }
        var row = new HBox(header(), Show.spring(), begin());
        row.getStyleClass().add("head");
        columns.getChildren().clear();
        getChildren().setAll(back(), narrow ? new VBox(header()) : row);
        if (narrow) {
            getChildren().addAll(form, recall, begin());
        } else {
            columns.getChildren().setAll(recall, form);
            getChildren().add(columns);
        }
    }

    private Node back() {
        return show.button("prepare-back", "workspace.prepare.back", "fth-arrow-left", model::back, Styles.LINK,
                Styles.GHOST);
    }

    private HBox header() {
        var person = model.person();
        var avatar = new Avatar(person.initials(), person.id());
        avatar.getStyleClass().add("xl");
        var texts = new VBox(show.label(show.text("workspace.prepare.title", person.firstName()), Styles.H1), show
                .label(show.text("workspace.prepare.lead"), Styles.QUIET));
        var header = new HBox(avatar, texts);
        header.getStyleClass().add("head");
        return header;
    }

    private VBox begin() {
        var problem = show.label("", Styles.ERROR_TEXT);
        var button = show.button("prepare-begin", "workspace.prepare.begin", "", model::begin, Styles.PRIMARY,
                Styles.LARGE);
        button.setMinWidth(USE_PREF_SIZE);
        ViewLifecycle.whileInScene(problem, () -> model.problemProperty().subscribe(reason -> {
            Show.visible(problem, reason != null);
            problem.setText(reason == null ? "" : show.text("workspace.prepare.problem." + reason.name()));
        }));
        return new VBox(button, problem);
    }

    private VBox card(String key, List<? extends Node> content) {
        var card = new VBox(show.label(show.text(key), Styles.H2));
        card.getStyleClass().addAll("prepare-card", Styles.CARD);
        card.getChildren().addAll(content);
        return card;
    }

    private VBox agreements() {
        return card("workspace.prepare.agreements", model.earlier().isEmpty()
                ? List.of(show.label(show.text("workspace.prepare.agreements.none"), Styles.QUIET))
                : model.earlier().stream().map(this::line).toList());
    }

    private VBox line(Agreement agreement) {
        var words = new AgreementWords(screen.i18n());
        var due = words.dueAndWho(agreement, words.names(model.person().firstName()), screen.today().get());
        return line(agreement.commitment().what(), due);
    }

    private VBox line(String text, String small) {
        var line = new VBox(show.label(text));
        if (!small.isEmpty()) {
            line.getChildren().add(show.label(small, Styles.SMALL, Styles.QUIET));
        }
        line.getStyleClass().add("line");
        return line;
    }

    private VBox last() {
        var last = model.last();
        if (last.isEmpty()) {
            return card("workspace.prepare.last", List.of(show.label(show.text("workspace.prepare.last.none"),
                    Styles.QUIET)));
        }
        var talk = last.get();
        var day = day(Objects.requireNonNull(talk.conversation().moments().closedAt()));
        var card = card("workspace.prepare.last", List.of(show.label(talk.goal().isEmpty()
                ? show.text("workspace.prepare.last.day", day)
                : show.text("workspace.prepare.last.goal", day, talk.goal().strip()))));
        if (!talk.agreed().isEmpty()) {
            card.getChildren().add(show.label(show.text("workspace.prepare.last.agreed"), Styles.SMALL, Styles.QUIET));
            var words = new AgreementWords(screen.i18n());
            talk.agreed().forEach(a -> card.getChildren().add(line(a.commitment().what(), words.state(a.state()))));
        }
        card.getChildren().add(show.button("prepare-last-summary", "workspace.prepare.last.open", "fth-file-text",
                model::openLastSummary, Styles.LINK, Styles.GHOST));
        return card;
    }

    private VBox jots() {
        return card("workspace.prepare.jots", model.jots().isEmpty()
                ? List.of(show.label(show.text("workspace.prepare.jots.none"), Styles.QUIET))
                : model.jots().stream().map(n -> line(n.text(), day(n.writtenAt()))).toList());
    }

    private String day(Instant moment) {
        return Dates.day(LocalDate.ofInstant(moment, ZoneId.systemDefault()), screen.today().get(), screen.i18n()
                .language());
    }
}
