package nl.klankbord.exercise.line;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.TakenAway;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.ui.Scrolling;
import nl.klankbord.ui.ViewLifecycle;

/// A line through time: first its days, then the picture or the list, and what hangs on its points.
public final class LineStepView extends VBox implements WithTools {
    private final LineViewModel model;
    private final StepContext context;
    private final LineTools tools;
    private final SpanPane span;
    private final LineFrame frame;
    private final LineStage stage;
    private final PointList list;
    private final LineBar bar;
    private final TagBar tags;
    private final TakenAway takenAway;
    private int removed;

    public LineStepView(LineStep step, StepContext context) {
        this.context = context;
        var screen = context.screen();
        model = new LineViewModel(step, context.run());
        frame = new LineFrame(model, screen);
        tools = new LineTools(model, context, this::focusLine);
        stage = new LineStage(frame, model, context);
        list = new PointList(model, context);
        span = new SpanPane(model, context);
        bar = new LineBar(model, frame, context);
        tags = new TagBar(new PointWords(step, screen), screen);
        takenAway = new TakenAway("point-back", context.run(), screen.i18n());
        getStyleClass().add("line-view");
        getStylesheets().add(Objects.requireNonNull(LineStepView.class.getResource("line.css")).toExternalForm());
        tools.getStylesheets().addAll(getStylesheets());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.goBack()) {
                e.consume();
            }
        });
        setVgrow(stage, Priority.ALWAYS);
        show();
        arrange();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(model.listen(), model.shownProperty().subscribe(
                _ -> show()), model.chosenProperty().subscribe(_ -> show()),
                model.openProperty().subscribe(_ -> show()),
                model.ghostProperty().subscribe(_ -> show()), model.toolProperty().subscribe(_ -> show()), model
                        .trackProperty().subscribe(_ -> show()),
                model.asListProperty().subscribe((_, _) -> {
                    arrange();
                    focusLine();
                }), model.choosingSpanProperty().subscribe((_, choosing) -> {
                    arrange();
                    if (choosing) {
                        span.focusFirst();
                    } else {
                        focusLine();
                    }
                }), context.earlier().subscribe(_ -> bar.show()), screen.viewport().widthProperty().subscribe(
                        _ -> show())));
    }

    @Override
    public Region tools() {
        return tools;
    }

    private void arrange() {
        var choosing = model.choosingSpanProperty().get();
        if (choosing) {
            span.show();
        }
        Children.arrange(this, choosing
                ? List.of(span)
                : model.asListProperty().get()
                        ? List.of(bar, list, takenAway, tags)
                        : List.of(stage, bar, takenAway, tags));
        show();
    }

    private void show() {
        if (removed != model.removed()) {
            takenAway.say(context.screen().i18n().get("run.line.removed"));
        }
        removed = model.removed();
        takenAway.update(context.run().state());
        if (model.asListProperty().get()) {
            list.show();
        } else {
            stage.show();
        }
        bar.show();
        tags.show(model.shown());
    }

    private void focusLine() {
        if (getScene() == null) {
            return;
        }
        if (model.asListProperty().get()) {
            list.focusChosen();
        } else {
            frame.focusChosen();
            Scrolling.reveal(frame);
        }
    }
}
