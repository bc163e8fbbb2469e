package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Short words on a point, such as talents: those there are, a field for one more, and those that hang on other points to
/// take over with one press. What is typed is there from its first character; Enter or leaving the field ends it.
final class TagField extends VBox {
    private static final int MOST_OFFERED = 6;

    private final PointViewModel model;
    private final StepContext context;
    private final AnswerArea field;
    private final FlowPane here = new FlowPane();
    private final FlowPane offered = new FlowPane();
    private List<String> before = List.of();
    private boolean typing;

    /// @param ask the words above it
    TagField(PointViewModel point, Text ask, StepContext context) {
        this.model = point;
        this.context = context;
        var i18n = context.screen().i18n();
        getStyleClass().add("tag-field");
        here.getStyleClass().add("line-chips");
        offered.getStyleClass().add("line-chips");
        field = new AnswerArea(1, context.run(), this::typed);
        field.setId("point-tag");
        field.setPromptText(i18n.get("run.line.tag.add"));
        field.oneLine(this::ended);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                ended();
            }
        });
        getChildren().addAll(Labelled.above(ask.in(context.screen().language()), field), here, offered);
        for (var pane : List.of(here, offered)) {
            pane.managedProperty().bind(pane.visibleProperty());
        }
    }

    void show(Point point) {
        var tags = typing ? point.tags().subList(0, Math.min(before.size(), point.tags().size())) : point.tags();
        if (!typing) {
            field.show("");
        }
        here.getChildren().setAll(IntStream.range(0, tags.size()).mapToObj(i -> chip(tags.get(i), i + 1)).toList());
        here.setVisible(!tags.isEmpty());
        var others = model.otherTags().stream().limit(MOST_OFFERED).toList();
        offered.getChildren().setAll(IntStream.range(0, others.size()).mapToObj(i -> offer(others.get(i), i + 1))
                .toList());
        offered.setVisible(!others.isEmpty());
    }

    private HBox chip(String tag, int position) {
        var words = new Label(tag);
        words.setWrapText(true);
        var away = new Button(null, new Icon("fth-x"));
        away.setId("point-tag-away-" + position);
        away.getStyleClass().addAll(Styles.GHOST, "tag-away");
        away.setAccessibleText(context.screen().i18n().get("run.line.tag.away", tag));
        away.setOnAction(_ -> {
            field.requestFocus();
            model.untag(tag);
        });
        var chip = new HBox(words, away);
        chip.getStyleClass().add("tag");
        return chip;
    }

    private Button offer(String tag, int position) {
        var button = new Button(tag, new Icon("fth-plus"));
        button.setId("point-tag-offer-" + position);
        button.getStyleClass().addAll(Styles.CHIP, "tag-offer");
        button.setOnAction(_ -> {
            field.requestFocus();
            model.tag(tag);
        });
        return button;
    }

    private void typed(String text) {
        if (!typing) {
            context.run().pause();
            before = model.now().map(Point::tags).orElse(List.of());
            typing = true;
        }
        var next = new ArrayList<>(before);
        if (!text.isBlank()) {
            next.add(text);
        }
        model.tags(next);
    }

    /// Makes of what was typed a tag like the others; twice the same is once.
    private void ended() {
        if (!typing) {
            return;
        }
        typing = false;
        model.ended(before, field.getText());
        context.run().pause();
        model.now().ifPresent(this::show);
    }
}
