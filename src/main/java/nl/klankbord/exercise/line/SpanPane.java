package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.line.PastDay.Part;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.Span;
import nl.klankbord.exercise.step.Stretch;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Which days the line is about: asked before anything is drawn, and again whenever people want other days.
final class SpanPane extends VBox {
    private final LineViewModel model;
    private final StepContext context;
    private final Map<String, PressPane> cards = new LinkedHashMap<>();
    private final Map<String, DayField> days = new LinkedHashMap<>();
    private final Label stays;
    private final Button back;
    private String chosen = "";

    SpanPane(LineViewModel model, StepContext context) {
        this.model = model;
        this.context = context;
        var i18n = context.screen().i18n();
        getStyleClass().add("span-pane");
        stays = new Label(i18n.get("run.line.span.stays"));
        stays.getStyleClass().add(Styles.QUIET);
        stays.setWrapText(true);
        stays.setMinHeight(USE_PREF_SIZE);
        stays.managedProperty().bind(stays.visibleProperty());
        var rows = new VBox(new Label(i18n.get("run.line.span.ask")));
        rows.getChildren().getFirst().getStyleClass().add(Styles.H2);
        rows.getStyleClass().add("rows");
        model.step().spans().forEach(s -> rows.getChildren().addAll(card(s), question(s)));
        var go = new Button(i18n.get("run.line.span.go"), new Icon("fth-arrow-right"));
        go.setId("span-go");
        go.getStyleClass().addAll(Styles.TONAL, "read-on");
        go.setOnAction(_ -> take());
        back = new Button(i18n.get("run.line.span.keep"));
        back.setId("span-keep");
        back.getStyleClass().add(Styles.GHOST);
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(_ -> model.keepSpan());
        var buttons = new HBox(go, back);
        buttons.getStyleClass().add("span-buttons");
        getChildren().addAll(rows, stays, buttons);
    }

    private PressPane card(Span span) {
        var text = span.text().in(context.screen().language());
        var card = new PressPane(AccessibleRole.RADIO_BUTTON, () -> choose(span.id()));
        card.setId("span-" + span.id());
        card.setAccessibleText(text);
        card.getStyleClass().addAll(Styles.CARD, "option");
        var mark = new Region();
        mark.getStyleClass().add("radio-mark");
        var label = new Label(text);
        label.getStyleClass().add(Styles.STRONG);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        card.getChildren().addAll(mark, label);
        cards.put(span.id(), card);
        return card;
    }

    private DayField question(Span span) {
        var day = new DayField("span-" + span.id() + "-day", context.screen().i18n().get(key(span.length())),
                Part.FIRST, context, _ -> {});
        day.field().setOnAction(_ -> take());
        day.getStyleClass().add("span-question");
        day.managedProperty().bind(day.visibleProperty());
        days.put(span.id(), day);
        return day;
    }

    private static String key(Length length) {
        return switch (length) {
            case YEAR, SINCE -> "run.line.span.since";
            case CAREER -> "run.line.span.career";
            case LIFE -> "run.line.span.life";
        };
    }

    /// Shows what is chosen now.
    void show() {
        chosen = model.shown().span();
        stays.setVisible(!model.shown().points().isEmpty());
        back.setVisible(model.shown().stretch().isPresent() || !model.shown().points().isEmpty());
        model.shown().stretch().ifPresent(s -> Optional.ofNullable(days.get(chosen)).ifPresent(d -> d.show(
                Dates.date(s.from(), context.screen().i18n().language()))));
        update();
    }

    private void choose(String span) {
        chosen = span;
        update();
        Optional.ofNullable(days.get(span)).filter(_ -> asksDay(span)).ifPresent(d -> d.field().requestFocus());
    }

    private void update() {
        cards.forEach((id, card) -> card.setSelected(id.equals(chosen)));
        days.forEach((id, day) -> day.setVisible(id.equals(chosen) && asksDay(id)));
    }

    private boolean asksDay(String span) {
        return start(span).isEmpty();
    }

    private Optional<LocalDate> start(String span) {
        return model.step().spans().stream().filter(s -> s.id().equals(span)).findFirst().flatMap(s -> s.length()
                .startWhenEndingOn(context.screen().today().get()));
    }

    private void take() {
        var day = days.get(chosen);
        if (day == null) {
            cards.values().iterator().next().requestFocus();
            return;
        }
        var today = context.screen().today().get();
        start(chosen).or(() -> typed(day)).ifPresent(from -> {
            if (from.isBefore(today)) {
                model.span(chosen, new Stretch(from, today));
            } else {
                day.wrong("run.line.day.today");
            }
        });
    }

    private Optional<LocalDate> typed(DayField day) {
        if (day.check()) {
            return day.day();
        }
        day.field().requestFocus();
        return Optional.empty();
    }

    void focusFirst() {
        cards.values().stream().filter(c -> c.getId().equals("span-" + chosen)).findFirst().orElseGet(() -> cards
                .values().iterator().next()).requestFocus();
    }
}
