package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AddLine;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.TakenAway;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChecklistStep.Answer;
import nl.klankbord.exercise.step.ChecklistStep.Own;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// Ticks with a note under each ticked one, and where the step allows it a line for items of people's own.
final class ChecklistStepView extends VBox implements AddLine.Adding {
    private final ChecklistStep step;
    private final StepContext context;
    private final RunViewModel run;
    private final VBox box = new VBox();
    private final AddLine addLine;
    private final TakenAway takenAway;
    private final Map<String, CheckRow> rows = new LinkedHashMap<>();
    private @Nullable String adding;

    ChecklistStepView(ChecklistStep step, StepContext context) {
        this.step = step;
        this.context = context;
        this.run = context.run();
        var i18n = context.screen().i18n();
        box.getStyleClass().add("rows");
        addLine = new AddLine("check-add", step.own().in(context.screen().language()), run, i18n, this);
        takenAway = new TakenAway("check-back", run, i18n);
        getChildren().add(box);
        if (!step.own().isEmpty()) {
            getChildren().addAll(addLine, takenAway);
        }
        show();
        ViewLifecycle.whileInScene(this, () -> run.stateProperty().subscribe(_ -> show()));
    }

    private Answer now() {
        return run.answer(step).orElseGet(() -> new Answer(Map.of(), List.of()));
    }

    private void show() {
        var now = now();
        adding = now.own().stream().map(Own::id).anyMatch(id -> id.equals(adding)) ? adding : null;
        addLine.show(now.own().stream().filter(o -> o.id().equals(adding)).map(Own::text).findFirst().orElse(""));
        var language = context.screen().language();
        var order = new ArrayList<CheckRow>();
        for (var item : step.items()) {
            var row = rows.computeIfAbsent(item.id(), id -> row(id).fixed(item.text().in(language)));
            row.update(now.ticks().get(item.id()), !step.note().isEmpty(), "");
            order.add(row);
        }
        for (var own : now.own()) {
            if (!own.id().equals(adding)) {
                var row = rows.computeIfAbsent(own.id(), this::ownRow);
                row.update(now.ticks().get(own.id()), !step.note().isEmpty(), own.text());
                order.add(row);
            }
        }
        rows.values().retainAll(order);
        Children.arrange(box, order);
        takenAway.update(run.state());
    }

    private CheckRow row(String id) {
        return new CheckRow(id, step.note().in(context.screen().language()), run, on -> {
            run.pause();
            edit(id + "/tick", a -> ChecklistEdits.tick(a, id, on ? "" : null));
        }, note -> edit(id + "/note", a -> ChecklistEdits.tick(a, id, note)));
    }

    private CheckRow ownRow(String id) {
        var i18n = context.screen().i18n();
        return row(id).own(i18n.get("run.list.text"), i18n.get("run.list.remove"), run, text -> edit(id + "/text",
                a -> ChecklistEdits.text(a, id, text)), () -> {
                    run.pause();
                    edit(id + "/remove", a -> ChecklistEdits.remove(a, id));
                    run.pause();
                    takenAway.say(i18n.get("run.list.removed"));
                    addLine.focusField();
                });
    }

    private void edit(String place, UnaryOperator<Answer> change) {
        run.answer(step, change.apply(now()), place);
    }

    @Override
    public void typed(String text) {
        var id = adding;
        if (id == null && !text.isBlank()) {
            var fresh = run.newId();
            adding = fresh;
            run.pause();
            edit(fresh + "/text", a -> ChecklistEdits.add(a, List.of(new Own(fresh, text))));
        } else if (id != null && text.isBlank()) {
            adding = null;
            edit(id + "/text", a -> ChecklistEdits.remove(a, id));
        } else if (id != null) {
            edit(id + "/text", a -> ChecklistEdits.text(a, id, text));
        }
    }

    @Override
    public void ended() {
        var id = adding;
        if (id != null) {
            edit(id + "/text", a -> a.own().stream().filter(o -> o.id().equals(id)).findFirst().map(o -> ChecklistEdits
                    .text(a, id, o.text().strip())).orElse(a));
            adding = null;
            run.pause();
            show();
        }
    }

    @Override
    public void lines(List<String> lines) {
        ended();
        run.pause();
        edit("paste", a -> ChecklistEdits.add(a, lines.stream().map(l -> new Own(run.newId(), l)).toList()));
        run.pause();
    }
}
