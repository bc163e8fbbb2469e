package nl.klankbord.settings;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.klankbord.i18n.Language;

/// The first start: what this is, then the user's name and where the data is. Nothing is created before "start".
public final class WelcomeViewModel {
    /// The two pages.
    public enum Page {
        INTRODUCTION, SET_UP
    }

    /// What the rest of the program does next.
    public interface Next {
        /// Creates the store and shows the first screen.
        void start();

        /// Opens the separate file with example people.
        void lookAround();
    }

    /// The text size on offer where 100 percent is small, in percent.
    static final int LARGER = 150;
    static final int USUAL = 100;

    private final SettingsKeeper settings;
    private final Path data;
    private final Next next;
    private final boolean offersLargerText;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.INTRODUCTION);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");

    /// @param data the file everything will be kept in
    /// @param display the screen the window stands on
    public WelcomeViewModel(SettingsKeeper settings, Path data, Display display, Next next) {
        this.settings = settings;
        this.data = data;
        this.next = next;
        offersLargerText = display.makesTextSmall() && settings.get().look().textPercent() == USUAL;
        name.set(settings.get().name());
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How the user wants to be called; may stay empty.
    public StringProperty nameProperty() {
        return name;
    }

    public Language language() {
        return settings.get().language();
    }

    public void chooseLanguage(Language language) {
        settings.change(s -> s.withLanguage(language));
    }

    /// The file everything will be kept in, as the system writes it.
    public String dataPlace() {
        return data.toString();
    }

    /// Whether larger text is offered. Stays so while the first start is open, so that a choice can be taken back.
    public boolean offersLargerText() {
        return offersLargerText;
    }

    /// The text size in force, in percent.
    public ObservableValue<Integer> textPercent() {
        return settings.settingsProperty().map(s -> s.look().textPercent());
    }

    /// Larger text, or back to the usual size; holds at once.
    public void changeTextSize() {
        settings.change(s -> s.withTextPercent(s.look().textPercent() == USUAL ? LARGER : USUAL));
    }

    public void setUp() {
        page.set(Page.SET_UP);
    }

    public void back() {
        page.set(Page.INTRODUCTION);
    }

    public void start() {
        settings.change(s -> s.withName(name.get()));
        settings.flush();
        next.start();
    }

    public void lookAround() {
        next.lookAround();
    }
}
