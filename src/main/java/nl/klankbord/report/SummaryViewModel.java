package nl.klankbord.report;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.klankbord.i18n.I18n;
import nl.klankbord.report.Summary.Choice;
import nl.klankbord.ui.Dialogs;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The summary before it is saved: which parts it has, whom it is for, and its pages. Every change makes a new draft;
/// saving writes the bytes of the draft that is seen.
public final class SummaryViewModel implements Leavable {
    /// A pause in typing after which the pages follow.
    static final Duration PAUSE = Duration.ofMillis(400);
    /// More would not fit at the foot of a page.
    static final int LONGEST_READERS = 160;

    /// Whether there is something to see.
    public enum State {
        LOADING, READY, GONE, FAILED
    }

    /// A part of the document with its check box.
    public record Part(Choice choice, BooleanProperty chosen) {}

    /// What a summary is made from.
    public record Making(SummarySource source, Pdf pdf) {}

    /// What the screen needs from outside.
    public record Surroundings(Tasks tasks, Dialogs dialogs, DocumentOpener opener, I18n i18n) {}

    private final String conversation;
    private final SummarySource source;
    private final Surroundings around;
    private final Drafting drafting;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ObservableList<Part> parts = FXCollections.observableArrayList();
    private final StringProperty readers = new SimpleStringProperty(this, "readers", "");
    private final BooleanProperty asText = new SimpleBooleanProperty(this, "asText");
    private final SummarySaving saving;
    private @Nullable Summary whole;
    private Tasks.@Nullable Timer pause;

    public SummaryViewModel(String conversation, Making making, Surroundings around) {
        this.conversation = conversation;
        this.source = making.source();
        this.around = around;
        this.drafting = new Drafting(around.tasks(), making.pdf(), this::failed);
        this.saving = new SummarySaving(this, around);
        drafting.draftProperty().subscribe(d -> {
            if (d != null) {
                state.set(State.READY);
            }
        });
        readers.addListener(_ -> readersTyped());
        load();
    }

    /// Reads the conversation: at the start, and on "try again".
    public void load() {
        state.set(State.LOADING);
        around.tasks().of(() -> source.load(conversation)).onSuccess(found -> found.ifPresentOrElse(this::loaded,
                () -> state.set(State.GONE))).onError(RuntimeException.class, this::failed).start();
    }

    private void loaded(Summary summary) {
        readers.set(summary.readers());
        parts.setAll(summary.choices().stream().map(c -> new Part(c, new SimpleBooleanProperty(true))).toList());
        parts.forEach(p -> p.chosen().addListener(_ -> make()));
        whole = summary;
        make();
    }

    private void failed(RuntimeException error) {
        state.set(State.FAILED);
        throw error; // the error window says what it was
    }

    private void readersTyped() {
        var typed = readers.get();
        if (typed.length() > LONGEST_READERS) {
            readers.set(typed.substring(0, LONGEST_READERS));
        } else if (whole != null) {
            stopPause();
            pause = around.tasks().later(PAUSE, this::make);
        }
    }

    private void stopPause() {
        if (pause != null) {
            pause.stop();
            pause = null;
        }
    }

    private void make() {
        stopPause();
        if (whole != null) {
            saving.forget();
            var leftOut = parts.stream().filter(p -> !p.chosen().get()).map(p -> p.choice().id()).collect(Collectors
                    .toSet());
            var whom = readers.get().isBlank() ? whole.readers() : readers.get().strip();
            drafting.make(whole.without(leftOut).readBy(whom));
        }
    }

    /// Does this with the draft that has everything typed so far: now, or as soon as it is finished.
    void withNewest(Consumer<SummaryDraft> action) {
        if (pause != null) {
            make();
        }
        drafting.whenFinished(action);
    }

    /// Nothing here is unsaved; a draft on its way is dropped.
    @Override
    public void leave() {
        stopPause();
        drafting.stop();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// True while a draft has been in the making for longer than half a second.
    public ReadOnlyBooleanProperty busyProperty() {
        return drafting.busyProperty();
    }

    public ObservableList<Part> parts() {
        return parts;
    }

    /// Whom the document is for. When it is left empty, the two people.
    public StringProperty readersProperty() {
        return readers;
    }

    /// True to show the words instead of the pages.
    public BooleanProperty asTextProperty() {
        return asText;
    }

    ReadOnlyObjectProperty<@Nullable SummaryDraft> draftProperty() {
        return drafting.draftProperty();
    }

    /// The pages as PNG, in order.
    public ObservableList<byte[]> pages() {
        return drafting.pages();
    }

    /// Saving, opening and printing.
    public SummarySaving saving() {
        return saving;
    }
}
