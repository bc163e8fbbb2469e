package nl.klankbord.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.WelcomeViewModel.Page;
import nl.klankbord.ui.Rings;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;

/// The first screen anybody sees.
public final class WelcomeView {
    private final WelcomeViewModel model;
    private final Viewport viewport;
    private final I18n i18n;

    @FXML
    private StackPane backdrop;
    @FXML
    private ScrollPane scroll;
    @FXML
    private Pane introduction;
    @FXML
    private Pane setUp;
    @FXML
    private ComboBox<Language> language;
    @FXML
    private TextField name;
    @FXML
    private Label place;
    @FXML
    private Button begin;
    @FXML
    private Pane textSize;
    @FXML
    private Label textNow;
    @FXML
    private Button changeText;

    public WelcomeView(WelcomeViewModel model, Viewport viewport, I18n i18n) {
        this.model = model;
        this.viewport = viewport;
        this.i18n = i18n;
    }

    @FXML
    private void initialize() {
        var rings = new Rings(380, 9, 182);
        rings.getStyleClass().add("welcome-rings");
        backdrop.getChildren().add(rings);
        backdrop.visibleProperty().bind(viewport.widthProperty().map(w -> !w.atMost(Width.MEDIUM)));
        language.getItems().setAll(Language.values());
        language.setConverter(new LanguageNames());
        language.setValue(model.language());
        language.setOnAction(_ -> {
            // the list goes first: with its screen gone, it would keep the keyboard to itself
            language.hide();
            model.chooseLanguage(language.getValue());
        });
        name.textProperty().bindBidirectional(model.nameProperty());
        place.setText(model.dataPlace());
        textSize.setVisible(model.offersLargerText());
        textSize.setManaged(model.offersLargerText());
        ViewLifecycle.whileInScene(textSize, () -> model.textPercent().subscribe(this::showTextSize));
        showOnly(introduction, Page.INTRODUCTION);
        showOnly(setUp, Page.SET_UP);
        viewport.widthProperty().when(ViewLifecycle.inScene(scroll)).subscribe(w -> scroll.pseudoClassStateChanged(
                Styles.NARROW, w.atMost(Width.NARROW)));
        model.pageProperty().subscribe(_ -> scroll.setVvalue(0));
        model.pageProperty().addListener((_, _, _) -> focus());
        // left to itself, a window that opens looks for the first button and scrolls to it, past the title when text is
        // large; the choice of language comes into the window last, from then on everything can have the focus
        ViewLifecycle.whileInScene(language, () -> {
            focus();
            return Subscription.EMPTY;
        });
    }

    private void focus() {
        (model.pageProperty().get() == Page.SET_UP ? name : begin).requestFocus();
    }

    private void showTextSize(int percent) {
        var usual = percent == WelcomeViewModel.USUAL;
        textNow.setText(i18n.get(usual ? "settings.welcome.text.small" : "settings.welcome.text.larger", percent));
        changeText.setText(i18n.get(usual ? "settings.welcome.text.enlarge" : "settings.welcome.text.back", usual
                ? WelcomeViewModel.LARGER
                : WelcomeViewModel.USUAL));
    }

    private void showOnly(Node node, Page page) {
        node.visibleProperty().bind(model.pageProperty().map(p -> p == page));
        node.managedProperty().bind(node.visibleProperty());
    }

    @FXML
    private void changeTextSize() {
        model.changeTextSize();
    }

    @FXML
    private void setUp() {
        model.setUp();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void lookAround() {
        model.lookAround();
    }

    /// Each language by its own name, whatever language the screen is in.
    static final class LanguageNames extends StringConverter<Language> {
        @Override
        public String toString(Language language) {
            var locale = language.locale();
            var name = locale.getDisplayLanguage(locale);
            return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        }

        @Override
        public Language fromString(String text) {
            return Language.of(text);
        }
    }
}
