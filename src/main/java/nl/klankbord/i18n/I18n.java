package nl.klankbord.i18n;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The current language as a property, and interface texts by key. Keys start with the package that shows them:
/// `person.editor.name`. Arguments use `MessageFormat` (`{0}`); texts use the curly apostrophe, so no quoting is needed.
public final class I18n {
    private static final String BUNDLE = "nl.klankbord.i18n.messages";

    private final ObjectProperty<Language> language;

    public I18n(Language language) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /// All texts in the current language, for FXML.
    public ResourceBundle bundle() {
        return bundle(language());
    }

    /// The text with this key in the current language, with its arguments filled in.
    /// @throws java.util.MissingResourceException when no such key exists; `TextsTest` keeps that from happening
    public String get(String key, Object... arguments) {
        return get(language(), key, arguments);
    }

    /// The text with this key in a given language: for documents, which follow the conversation and not the screen.
    public static String get(Language language, String key, Object... arguments) {
        var pattern = bundle(language).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// The text with this key, following the language.
    public ObservableValue<String> text(String key, Object... arguments) {
        return language.map(l -> get(l, key, arguments));
    }

    private static ResourceBundle bundle(Language language) {
        // without this control a Dutch system would turn a request for English into Dutch
        return ResourceBundle.getBundle(BUNDLE, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
