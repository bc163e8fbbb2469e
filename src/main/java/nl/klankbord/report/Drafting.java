package nl.klankbord.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Makes drafts and the pictures of their pages in the background. The newest wish wins: what is overtaken is dropped.
final class Drafting {
    /// Work that takes longer than this is shown.
    static final Duration SLOW = Duration.ofMillis(500);

    private final Tasks tasks;
    private final Pdf pdf;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<@Nullable SummaryDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final List<Consumer<SummaryDraft>> waiting = new ArrayList<>();
    private int wish;
    private boolean working;

    /// @param failed what to do when a draft cannot be made
    Drafting(Tasks tasks, Pdf pdf, Consumer<RuntimeException> failed) {
        this.tasks = tasks;
        this.pdf = pdf;
        this.failed = failed;
    }

    /// The newest finished draft, or null before the first.
    ReadOnlyObjectProperty<@Nullable SummaryDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// True while something has been in the making for longer than [#SLOW].
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Pages of the newest draft as PNG, in order. While they are made the later ones may still be of the draft before.
    ObservableList<byte[]> pages() {
        return pages;
    }

    /// Makes a draft of this summary.
    void make(Summary summary) {
        var mine = ++wish;
        working = true;
        tasks.later(SLOW, () -> busy.set(working));
        tasks.aside(() -> new SummaryDraft(summary, pdf)).onSuccess(made -> {
            if (mine == wish) {
                finished(made);
            }
        }).onError(RuntimeException.class, e -> {
            if (mine == wish) {
                stop();
            }
            failed.accept(e);
        }).start();
    }

    private void finished(SummaryDraft made) {
        working = false;
        busy.set(false);
        draft.set(made);
        picture(made, 0);
        var next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(n -> n.accept(made));
    }

    /// Does this with the newest draft: now, or as soon as it is finished.
    void whenFinished(Consumer<SummaryDraft> action) {
        var now = draft.get();
        if (now == null || working) {
            waiting.add(action);
        } else {
            action.accept(now);
        }
    }

    /// Drops everything that is under way.
    void stop() {
        wish++;
        working = false;
        busy.set(false);
        waiting.clear();
    }

    /// One page after the other, as long as this is still the newest draft.
    private void picture(SummaryDraft from, int page) {
        var mine = wish;
        tasks.aside(() -> PdfPages.png(from.pdf(), page)).onSuccess(png -> {
            if (mine != wish) {
                return;
            }
            if (page < pages.size()) {
                pages.set(page, png);
            } else {
                pages.add(png);
            }
            if (page + 1 < from.pages()) {
                picture(from, page + 1);
            } else {
                pages.remove(from.pages(), pages.size());
            }
        }).start();
    }
}
