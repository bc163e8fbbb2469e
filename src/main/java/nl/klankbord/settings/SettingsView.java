package nl.klankbord.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings.Theme;

/// The settings screen.
public final class SettingsView {
    private final SettingsViewModel model;
    private final I18n i18n;

    @FXML
    private TextField name;
    @FXML
    private Pane languages;
    @FXML
    private Pane themes;
    @FXML
    private Pane sizes;
    @FXML
    private CheckBox motion;
    @FXML
    private CheckBox singleKeys;
    @FXML
    private Label place;

    public SettingsView(SettingsViewModel model, I18n i18n) {
        this.model = model;
        this.i18n = i18n;
    }

    @FXML
    private void initialize() {
        var now = model.settings();
        name.textProperty().bindBidirectional(model.nameProperty());
        var names = new WelcomeView.LanguageNames();
        fill(languages, "language-", List.of(Language.values()), names::toString, now.language(),
                model::chooseLanguage);
        fill(themes, "theme-", List.of(Theme.values()), t -> i18n.get("settings.theme." + t), now.look().theme(),
                model::chooseTheme);
        fill(sizes, "size-", Settings.TEXT_SIZES, s -> i18n.get("settings.size.percent", s), now.look().textPercent(),
                model::chooseTextSize);
        motion.setSelected(now.look().reducedMotion());
        motion.setOnAction(_ -> model.reduceMotion(motion.isSelected()));
        singleKeys.setSelected(now.singleKeys());
        singleKeys.setOnAction(_ -> model.useSingleKeys(singleKeys.isSelected()));
        place.setText(model.dataPlace());
    }

    private static <T> void fill(Pane row, String idStart, List<T> values, Function<T, String> text, T chosen,
            Consumer<T> choose) {
        var group = new ToggleGroup();
        for (var value : values) {
            var button = new ToggleButton(text.apply(value));
            button.setId(idStart + value.toString().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always holds
                choose.accept(value);
            });
            row.getChildren().add(button);
        }
    }

    @FXML
    private void saveCopy() {
        model.saveCopy();
    }
}
