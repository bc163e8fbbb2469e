package nl.klankbord.exercise.line;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.Redraw;
import nl.klankbord.exercise.picture.Spot;
import nl.klankbord.exercise.picture.Stroke;
import nl.klankbord.exercise.picture.StrokeBuffer;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;
import org.jspecify.annotations.Nullable;

/// A line being made: which point is chosen and which is open, what the pointer does, and every edit. A stroke, a drag or
/// an addition is one step of undo; while a drag lasts only the picture changes, and Esc leaves everything as it was.
final class LineViewModel {
    /// What a press in the picture does.
    enum Tool {
        /// chooses and moves points
        NONE,
        /// draws
        DRAW,
        /// puts a point where one presses
        ADD
    }

    private int removed;
    private final LineStep step;
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<Answer> shown = new ReadOnlyObjectWrapper<>(this, "shown", Answer.NONE);
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(this, "chosen", "");
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper(this, "open", "");
    private final ReadOnlyStringWrapper track = new ReadOnlyStringWrapper(this, "track", "");
    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(this, "tool", Tool.NONE);
    private final ReadOnlyBooleanWrapper asList = new ReadOnlyBooleanWrapper(this, "asList");
    private final ReadOnlyBooleanWrapper choosingSpan = new ReadOnlyBooleanWrapper(this, "choosingSpan");
    private final ReadOnlyObjectWrapper<@Nullable Earlier> ghost = new ReadOnlyObjectWrapper<>(this, "ghost");

    LineViewModel(LineStep step, RunViewModel run) {
        this.step = step;
        this.run = run;
        show();
        track.set(step.tracksOf(Answer.NONE).getFirst());
        choosingSpan.set(needsSpan());
    }

    /// Follows the run, for as long as the view is on the screen.
    Subscription listen() {
        return run.stateProperty().subscribe(_ -> show());
    }

    /// The line of the run, also during a drag.
    Answer now() {
        return run.answer(step).orElse(Answer.NONE);
    }

    private boolean needsSpan() {
        return needsSpan(shown.get());
    }

    private static boolean needsSpan(Answer answer) {
        return answer.stretch().isEmpty() && answer.points().isEmpty();
    }

    private void show() {
        var before = shown.get();
        shown.set(now());
        if (shown.get().point(chosen.get()).isEmpty()) {
            chosen.set("");
        }
        if (shown.get().point(open.get()).isEmpty()) {
            open.set("");
        }
        if (needsSpan(before) != needsSpan()) {
            // the days were taken back, or given back
            choosingSpan.set(needsSpan());
        }
    }

    LineStep step() {
        return step;
    }

    /// The line as it is to be seen: that of the run, or during a drag what it would become.
    ReadOnlyObjectProperty<Answer> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Answer shown() {
        return shown.get();
    }

    /// Id of the point that has the keys, or empty.
    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<Point> chosen() {
        return shown.get().point(chosen.get());
    }

    /// Id of the point people are talking about, or empty.
    ReadOnlyStringProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /// Id of the track one draws on.
    ReadOnlyStringProperty trackProperty() {
        return track.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asListProperty() {
        return asList.getReadOnlyProperty();
    }

    /// True while the days of the line are being chosen.
    ReadOnlyBooleanProperty choosingSpanProperty() {
        return choosingSpan.getReadOnlyProperty();
    }

    /// The earlier line that stands behind the present one, or null.
    ReadOnlyObjectProperty<@Nullable Earlier> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    void askSpan() {
        closePoint();
        choosingSpan.set(true);
    }

    /// Leaves the days as they are, when there are any.
    void keepSpan() {
        choosingSpan.set(needsSpan());
    }

    /// Every point keeps its place in the picture.
    void span(String id, Stretch days) {
        alone("span", a -> a.over(id, days));
        choosingSpan.set(false);
    }

    void tool(Tool next) {
        closePoint();
        tool.set(next);
    }

    void track(String id) {
        run.pause();
        track.set(id);
    }

    void showAsList(boolean list) {
        closePoint();
        tool.set(Tool.NONE);
        asList.set(list);
    }

    void ghost(@Nullable Earlier earlier) {
        ghost.set(earlier);
    }

    void choose(String id) {
        run.pause();
        chosen.set(id);
        shown.get().point(id).ifPresent(p -> track.set(p.track()));
    }

    /// To the point so many places further; the last one stays when there is none.
    void chooseNext(int places) {
        var line = shown.get().on(track.get());
        var next = chosen().isPresent()
                ? LineEdits.neighbour(shown.get(), chosen.get(), places)
                : Optional.ofNullable(line.isEmpty() ? null : places < 0 ? line.getLast() : line.getFirst());
        next.ifPresent(p -> choose(p.id()));
    }

    void openPoint(String id) {
        tool.set(Tool.NONE);
        choose(id);
        open.set(id);
    }

    /// Closes what is open, puts the tool away, or leaves the days as they are: one of these, for Esc.
    /// @return false when there is nothing to go back from
    boolean goBack() {
        if (choosingSpan.get() && !needsSpan()) {
            keepSpan();
        } else if (!open.get().isEmpty()) {
            closePoint();
        } else if (tool.get() != Tool.NONE) {
            tool.set(Tool.NONE);
        } else {
            return false;
        }
        return true;
    }

    void closePoint() {
        run.pause();
        open.set("");
    }

    /// Shows where a point would come, without an edit.
    void wouldMove(String id, double t, double height) {
        shown.set(LineEdits.move(now(), id, t, height));
    }

    /// Leaves a point where it would come.
    void drop() {
        var next = shown.get();
        alone("move", _ -> next);
    }

    /// Puts everything back that was only shown.
    void cancel() {
        show();
    }

    /// Draws what the hand did over the track in use.
    void draw(StrokeBuffer samples, Frame frame) {
        alone("draw", a -> Redraw.over(a, track.get(), Stroke.spots(samples, frame), run::newId));
    }

    /// Adds a point and chooses it.
    /// @return its id
    String add(Spot at) {
        var id = run.newId();
        alone("add", a -> LineEdits.add(a, id, track.get(), at));
        tool.set(Tool.NONE);
        choose(id);
        return id;
    }

    /// Adds a point after the chosen one; see [LineEdits#next].
    void addNext(double further) {
        add(LineEdits.next(now(), track.get(), chosen.get(), further));
    }

    /// How many times a point was taken away; drawing over points and undo do not count.
    int removed() {
        return removed;
    }

    /// Takes a point away; the one before it is chosen then, or the one after it.
    void remove(String id) {
        var before = LineEdits.neighbour(now(), id, -1).filter(p -> !p.id().equals(id));
        var next = before.or(() -> LineEdits.neighbour(now(), id, 1)).filter(p -> !p.id().equals(id));
        open.set("");
        removed++;
        alone("remove", a -> a.without(id));
        next.ifPresent(p -> choose(p.id()));
    }

    /// An edit; those with the same place that follow each other are one step of undo.
    void edit(String place, UnaryOperator<Answer> change) {
        run.answer(step, change.apply(now()), place);
    }

    /// An edit that is a step of undo of its own.
    void alone(String place, UnaryOperator<Answer> change) {
        run.pause();
        edit(place, change);
        run.pause();
        // an edit that changes nothing leaves no new state to hear of
        show();
    }
}
