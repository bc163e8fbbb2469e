package nl.klankbord.exercise.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.AddLine;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.TakenAway;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.ListStep.Answer;
import nl.klankbord.exercise.step.ListStep.Entry;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// Items line by line in the order in which people put them, with ratings where the step asks for them. At most one item is
/// open. An item exists from the first character typed in the line at the end.
final class ListStepView extends VBox implements ListRow.Actions, AddLine.Adding {
    private final ListStep step;
    private final StepContext context;
    private final RunViewModel run;
    private final HBox header = new HBox();
    private final VBox box = new VBox();
    private final AddLine addLine;
    private final TakenAway takenAway;
    private final Map<String, ListRow> rows = new LinkedHashMap<>();
    private @Nullable String adding;
    private @Nullable String open;

    ListStepView(ListStep step, StepContext context) {
        this.step = step;
        this.context = context;
        this.run = context.run();
        var i18n = context.screen().i18n();
        var language = context.screen().language();
        box.getStyleClass().add("rows");
        header.getStyleClass().add("list-header");
        var of = heading(i18n.get("run.list.of", step.title().in(language), context.names().you()), "list-of");
        of.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(of, Priority.ALWAYS);
        header.getChildren().add(of);
        step.criteria().forEach(c -> header.getChildren().add(heading(c.text().in(language), "rating-column")));
        header.managedProperty().bind(header.visibleProperty());
        var invitation = step.add().isEmpty() ? i18n.get("run.list.add") : step.add().in(language);
        addLine = new AddLine("item-add", invitation, run, i18n, this);
        takenAway = new TakenAway("item-back", run, i18n);
        getChildren().addAll(header, box, addLine, takenAway);
        show();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(run.stateProperty().subscribe(_ -> show()), context
                .screen().viewport().widthProperty().subscribe(_ -> show())));
    }

    private static Label heading(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.SMALL, Styles.QUIET, style);
        return label;
    }

    private Answer now() {
        return run.answer(step).orElseGet(() -> new Answer(List.of()));
    }

    private void show() {
        var width = context.screen().viewport().width();
        var items = now().items();
        var ids = items.stream().map(Entry::id).toList();
        adding = ids.contains(adding) ? adding : null;
        open = ids.contains(open) ? open : null;
        addLine.show(items.stream().filter(e -> e.id().equals(adding)).map(Entry::text).findFirst().orElse(""));
        var listed = items.stream().filter(e -> !e.id().equals(adding)).toList();
        rows.keySet().retainAll(listed.stream().map(Entry::id).toList());
        for (int i = 0; i < listed.size(); i++) {
            var entry = listed.get(i);
            rows.computeIfAbsent(entry.id(), id -> new ListRow(id, step, context, this)).update(entry, i + 1, entry
                    .id().equals(open), width);
        }
        Children.arrange(box, listed.stream().map(e -> rows.get(e.id())).toList());
        header.setVisible(!listed.isEmpty() && !step.criteria().isEmpty() && !width.atMost(Width.NARROW));
        takenAway.update(run.state());
    }

    private void edit(String place, UnaryOperator<Answer> change) {
        run.answer(step, change.apply(now()), place);
    }

    private void editAlone(String place, UnaryOperator<Answer> change) {
        run.pause();
        edit(place, change);
        run.pause();
    }

    @Override
    public void open(@Nullable String id) {
        var closing = open;
        open = id;
        run.pause();
        if (closing != null && now().items().stream().anyMatch(e -> e.id().equals(closing) && e.text().isBlank())) {
            editAlone(closing + "/remove", a -> ListEdits.remove(a, closing));
        }
        show();
        var shown = rows.get(id == null ? closing : id);
        if (shown != null) {
            shown.focusInside();
        }
    }

    @Override
    public void text(String id, String text) {
        edit(id + "/text", a -> ListEdits.text(a, id, text));
    }

    @Override
    public void rate(String id, Item criterion, @Nullable Integer rating) {
        edit(id + "/" + criterion.id(), a -> ListEdits.rate(a, id, criterion.id(), rating));
    }

    @Override
    public void move(String id, int by) {
        editAlone(id + "/place", a -> ListEdits.move(a, id, by));
    }

    @Override
    public void pick(String id) {
        editAlone(id + "/pick", a -> ListEdits.pick(a, id, step.pick()));
    }

    @Override
    public void remove(String id) {
        editAlone(id + "/remove", a -> ListEdits.remove(a, id));
        takenAway.say(context.screen().i18n().get("run.list.removed"));
        addLine.focusField();
    }

    @Override
    public void typed(String text) {
        var id = adding;
        if (id == null && !text.isBlank()) {
            var fresh = run.newId();
            adding = fresh;
            run.pause();
            edit(fresh + "/text", a -> ListEdits.add(a, List.of(ListEdits.fresh(fresh, text))));
        } else if (id != null && text.isBlank()) {
            adding = null;
            edit(id + "/text", a -> ListEdits.remove(a, id));
        } else if (id != null) {
            text(id, text);
        }
    }

    @Override
    public void ended() {
        var id = adding;
        if (id != null) {
            now().items().stream().filter(e -> e.id().equals(id)).findFirst().ifPresent(e -> text(id, e.text()
                    .strip()));
            adding = null;
            run.pause();
            show();
        }
    }

    @Override
    public void lines(List<String> lines) {
        ended();
        editAlone("paste", a -> ListEdits.add(a, lines.stream().map(l -> ListEdits.fresh(run.newId(), l)).toList()));
    }
}
