package nl.klankbord.dossier;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.klankbord.dossier.ScaleHistory.Point;
import org.jspecify.annotations.Nullable;

/// The questions a person answered with a place on a line: which one is looked at, which answer of it, and whether as a picture
/// or as a table.
final class ScalesViewModel {
    private final ObservableList<ScaleHistory> questions = FXCollections.observableArrayList();
    private final ObservableList<ScaleHistory> questionsForViews = FXCollections.unmodifiableObservableList(questions);
    private final ReadOnlyObjectWrapper<@Nullable ScaleHistory> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyIntegerWrapper point = new ReadOnlyIntegerWrapper(this, "point", 0);
    private final BooleanProperty asTable = new SimpleBooleanProperty(this, "asTable");

    /// Takes over what was read; the question that is looked at stays, as long as it is there.
    void show(List<ScaleHistory> next) {
        var before = shown.get();
        var same = next.stream().filter(q -> before != null && q.key().equals(before.key())).findFirst();
        questions.setAll(next);
        look(same.or(() -> next.stream().findFirst()).orElse(null));
    }

    private void look(@Nullable ScaleHistory question) {
        if (question != null && question.equals(shown.get())) {
            return;
        }
        // the answer first: whoever hears of the question asks for it; in between it may be one the old question does not have
        point.set(question == null ? 0 : question.points().size() - 1);
        shown.set(question);
    }

    /// The one that was answered last first.
    ObservableList<ScaleHistory> questions() {
        return questionsForViews;
    }

    /// The question that is looked at, or null when there is none.
    ReadOnlyObjectProperty<@Nullable ScaleHistory> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void choose(ScaleHistory.Key key) {
        questions.stream().filter(q -> q.key().equals(key)).findFirst().ifPresent(this::look);
    }

    /// Number of the answer that is looked at, from 0; at first the newest.
    ReadOnlyIntegerProperty pointProperty() {
        return point.getReadOnlyProperty();
    }

    /// The answer that is looked at.
    Optional<Point> point() {
        var question = shown.get();
        return question == null ? Optional.empty() : question.points().stream().skip(point.get()).findFirst();
    }

    /// Looks at another answer; beyond the ends it stays at the first or the last.
    void lookAt(int number) {
        var question = shown.get();
        if (question != null) {
            point.set(Math.clamp(number, 0, question.points().size() - 1));
        }
    }

    BooleanProperty asTableProperty() {
        return asTable;
    }
}
