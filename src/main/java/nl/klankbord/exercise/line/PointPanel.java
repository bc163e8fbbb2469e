package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.line.PastDay.Part;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.LineStep.PointKind;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Everything about one point: its name, what it was, what is asked about it, talents, its place, and whether its words may
/// stand in the summary. The same in the popover, below the picture and in the list.
final class PointPanel extends VBox {
    private record Question(VBox box, AnswerArea field) {}

    private final LineViewModel line;
    private final PointViewModel point;
    private final StepContext context;
    private final PointWords words;
    private final AnswerArea label;
    private final Label about = new Label();
    private final Map<String, ToggleButton> kinds = new LinkedHashMap<>();
    private final VBox asked = new VBox();
    private final Map<String, Question> questions = new HashMap<>();
    private final TagField tags;
    private final DayField day;
    private final Label height = new Label();
    private final CheckBox out;

    PointPanel(String id, LineViewModel line, StepContext context) {
        this.line = line;
        this.point = new PointViewModel(id, line);
        this.context = context;
        var screen = context.screen();
        var i18n = screen.i18n();
        words = new PointWords(line.step(), screen);
        getStyleClass().add("point-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        label = new AnswerArea(1, context.run(), point::label);
        label.setId("point-label");
        label.setPromptText(i18n.get("run.line.label.prompt"));
        label.setAccessibleText(i18n.get("run.line.label"));
        label.getStyleClass().addAll("bare", "point-name");
        label.oneLine(() -> {});
        HBox.setHgrow(label, Priority.ALWAYS);
        var close = tool("point-close", "fth-x", i18n.get("run.line.point.close"), point::close);
        var head = Beside.of(label, close);
        head.alignTop();
        head.getStyleClass().add("point-head");
        about.getStyleClass().addAll(Styles.SMALL, "point-about");
        about.setWrapText(true);
        asked.getStyleClass().add("point-asked");
        tags = new TagField(point, line.step().tags(), context);
        day = new DayField("point-day", i18n.get("run.line.day"), Part.MIDDLE, context, this::moveTo);
        out = new CheckBox(i18n.get("run.line.out"));
        out.setId("point-out");
        out.setWrapText(true);
        out.setOnAction(_ -> point.keepOut(out.isSelected()));
        var away = new Button(i18n.get("run.line.point.remove"), new Icon("fth-trash-2"));
        away.setId("point-remove");
        away.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        away.setOnAction(_ -> point.remove());
        getChildren().addAll(head, about, kinds(), asked);
        if (!line.step().tags().isEmpty()) {
            getChildren().add(tags);
        }
        getChildren().addAll(day, heights(), out, away);
        day.managedProperty().bind(day.visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                point.close();
                e.consume();
            }
        });
    }

    private static Button tool(String id, String icon, String name, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.GHOST, "tool");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private FlowPane kinds() {
        var pane = new FlowPane();
        pane.getStyleClass().addAll("line-chips", "point-kinds");
        for (var kind : line.step().pointKinds()) {
            var chip = new ToggleButton(kind.text().in(context.screen().language()));
            chip.setId("kind-" + kind.id());
            chip.getStyleClass().addAll(Styles.CHIP, Styles.COMPACT, "kind", PointWords.style(kind.role()));
            chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            var shape = new Region();
            shape.getStyleClass().addAll("point-shape", PointWords.style(kind.role()));
            chip.setGraphic(shape);
            chip.setOnAction(_ -> point.type(kind.id()));
            kinds.put(kind.id(), chip);
            pane.getChildren().add(chip);
        }
        return pane;
    }

    private HBox heights() {
        var i18n = context.screen().i18n();
        height.setId("point-height");
        height.getStyleClass().add("point-height");
        var name = new Label(i18n.get("run.line.height"));
        name.getStyleClass().add(Styles.STRONG);
        var box = new HBox(name, tool("point-lower", "fth-chevron-down", i18n.get("run.line.height.lower"), () -> step(
                -1)), height,
                tool("point-higher", "fth-chevron-up", i18n.get("run.line.height.higher"), () -> step(1)));
        box.getStyleClass().add("point-heights");
        return box;
    }

    private void step(int places) {
        point.now().ifPresent(p -> point.nudge(0, (PointWords.place(p.height()) + places)
                / (double) PointWords.PLACES - p.height()));
    }

    /// To this day, or as near as the points beside it leave room; then that is said.
    private void moveTo(LocalDate to) {
        point.day(to);
        point.now().ifPresent(p -> {
            day.show(words.when(p, line.shown()));
            point.day().filter(d -> Math.abs(d.toEpochDay() - to.toEpochDay()) > 1).ifPresent(_ -> day.say(context
                    .screen().i18n().get("run.line.day.limit")));
        });
    }

    /// Shows the point as it is now; nothing while it is gone.
    void show() {
        var answer = line.shown();
        point.now().ifPresent(p -> {
            label.show(p.label());
            about.setText(words.kindAndWhen(p, answer));
            about.getStyleClass().setAll("label", Styles.SMALL, "point-about", PointWords.style(line.step().roleOf(
                    p)));
            kinds.forEach((kind, chip) -> chip.setSelected(kind.equals(p.type())));
            ask(p);
            tags.show(p);
            day.setVisible(answer.stretch().isPresent());
            day.show(words.when(p, answer));
            height.setText(words.height(p));
            out.setSelected(p.outOfSummary());
            setAccessibleText(words.spoken(p, answer));
        });
    }

    /// The questions that go with the kind, and whatever was answered while it was another one.
    private void ask(Point now) {
        var items = new LinkedHashMap<String, String>();
        line.step().kindOf(now).map(PointKind::followUps).orElse(List.of()).forEach(i -> items.put(i.id(), text(i)));
        line.step().pointKinds().stream().flatMap(k -> k.followUps().stream()).filter(i -> now.notes().containsKey(i
                .id())).forEach(i -> items.putIfAbsent(i.id(), text(i)));
        now.notes().keySet().stream().sorted().forEach(n -> items.putIfAbsent(n, context.screen().i18n().get(
                "run.line.note.unknown")));
        var boxes = new ArrayList<Node>();
        items.forEach((item, text) -> {
            var question = questions.computeIfAbsent(item, _ -> question(item, text));
            question.field().show(now.notes().getOrDefault(item, ""));
            boxes.add(question.box());
        });
        Children.arrange(asked, boxes);
        asked.setVisible(!boxes.isEmpty());
        asked.setManaged(!boxes.isEmpty());
    }

    private String text(Item item) {
        return item.text().in(context.screen().language());
    }

    private Question question(String item, String text) {
        var field = new AnswerArea(1, context.run(), t -> point.note(item, t));
        field.setId("point-note-" + item);
        return new Question(Labelled.above(text, field), field);
    }

    /// Puts the keys where one goes on: in the name, or when it has one in the first question without an answer.
    void focusFirst() {
        var open = asked.getChildren().stream().flatMap(b -> questions.values().stream().filter(q -> q.box() == b)).map(
                Question::field).filter(f -> f.getText().isEmpty()).findFirst();
        var next = label.getText().isBlank() ? label : open.orElse(label);
        next.requestFocus();
        next.end();
    }

    String id() {
        return point.id();
    }
}
