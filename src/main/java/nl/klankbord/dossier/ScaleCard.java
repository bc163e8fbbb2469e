package nl.klankbord.dossier;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.dossier.ScaleHistory.Point;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// One question with all its answers over time, as a picture with the words of one answer below it, or as a table; and the way to
/// the other questions. Not there when no question was answered.
final class ScaleCard extends VBox {
    private final ScalesViewModel model;
    private final I18n i18n;
    private final ScaleWords words;
    private final VBox head = new VBox();
    private final VBox content = new VBox();
    private final VBox said = new VBox();
    private final ToggleButton table = new ToggleButton();
    private final MenuButton others = new MenuButton();

    ScaleCard(ScalesViewModel model, I18n i18n, LocalDate today) {
        this.model = model;
        this.i18n = i18n;
        words = new ScaleWords(i18n, today);
        setId("scale-card");
        getStyleClass().addAll(Styles.CARD, "side-card", "scale-card");
        said.setId("scale-said");
        said.getStyleClass().add("scale-said");
        table.setId("scale-table");
        table.setText(i18n.get("dossier.scale.table"));
        table.getStyleClass().addAll(Styles.CHIP);
        others.setId("scale-others");
        others.setText(i18n.get("dossier.scale.others"));
        others.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        var actions = new FlowPane(table, others);
        actions.getStyleClass().add("actions");
        getChildren().addAll(head, content, actions);
        table.setSelected(model.asTableProperty().get());
        table.setOnAction(_ -> model.asTableProperty().set(table.isSelected()));
        ListChangeListener<ScaleHistory> onQuestions = _ -> showOthers();
        ViewLifecycle.whileInScene(this, () -> {
            model.questions().addListener(onQuestions);
            Subscription ends = () -> model.questions().removeListener(onQuestions);
            return Subscription.combine(ends, model.shownProperty().subscribe(this::show), model.asTableProperty()
                    .subscribe(_ -> showContent()), model.pointProperty().subscribe(_ -> say()));
        });
    }

    private void show(@Nullable ScaleHistory question) {
        Parts.show(this, question != null);
        if (question != null) {
            head.getChildren().setAll(Parts.label(words.question(question), Styles.H2), Parts.label(i18n.get(
                    "dossier.scale.about", words.exercise(question)), Styles.SMALL, Styles.QUIET));
            showOthers();
            showContent();
            say();
        }
    }

    private void showOthers() {
        var shown = model.shownProperty().get();
        others.getItems().setAll(model.questions().stream().filter(q -> shown != null && !q.key().equals(shown.key()))
                .map(q -> Parts.item("scale-other-" + q.key().id(), i18n.get("dossier.scale.other", words.question(q),
                        words.exercise(q)), () -> model.choose(q.key())))
                .toList());
        Parts.show(others, !others.getItems().isEmpty());
    }

    private void showContent() {
        var question = model.shownProperty().get();
        if (question != null) {
            var asTable = model.asTableProperty().get();
            content.getChildren().setAll(asTable ? table(question) : new ScalePlot(question, model, words));
            if (!asTable) {
                content.getChildren().add(said);
            }
        }
    }

    private void say() {
        said.getChildren().clear();
        model.point().ifPresent(p -> {
            said.getChildren().add(Parts.label(words.where(p), Styles.SMALL, Styles.STRONG));
            p.notes().forEach(n -> {
                if (!words.asked(n).isEmpty()) {
                    said.getChildren().add(Parts.label(words.asked(n), Styles.SMALL, Styles.QUIET));
                }
                said.getChildren().add(Parts.label(n.words()));
            });
        });
    }

    /// The same as the picture, newest first, with the words of every answer.
    private Node table(ScaleHistory question) {
        var rows = new VBox(row(i18n.get("dossier.scale.day"), i18n.get("dossier.scale.place"), enough(question),
                Styles.SMALL, Styles.QUIET));
        rows.setId("scale-rows");
        rows.getStyleClass().add("scale-rows");
        for (var point : question.points().reversed()) {
            var answer = new VBox(row(words.day(point), Integer.toString(point.now()), enough(point), Styles.STRONG));
            words.words(point).forEach(w -> answer.getChildren().add(Parts.label(w)));
            rows.getChildren().add(answer);
        }
        return rows;
    }

    private static Node row(String day, String place, String enough, String... styles) {
        var cells = List.of(Parts.label(day, styles), Parts.label(place, styles), Parts.label(enough, styles));
        cells.getFirst().getStyleClass().add("day");
        cells.get(1).getStyleClass().add("place");
        var row = new HBox();
        row.getChildren().addAll(cells);
        return row;
    }

    private String enough(ScaleHistory question) {
        return question.enough().map(m -> m.label().in(i18n.language().tag())).orElse("");
    }

    private static String enough(Point point) {
        return point.enough().map(m -> Integer.toString(m.value())).orElse("");
    }
}
