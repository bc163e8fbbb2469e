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
import nl.klankbord.ui.ViewLifecycle;

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
        name.textProperty().bindBidirectional(model.nameProperty());
        var names = new WelcomeView.LanguageNames();
        fill(languages, "language-", List.of(Language.values()), names::toString, Settings::language,
                model::chooseLanguage);
        fill(themes, "theme-", List.of(Theme.values()), t -> i18n.get("settings.theme." + t), s -> s.look().theme(),
                model::chooseTheme);
        fill(sizes, "size-", Settings.TEXT_SIZES, s -> i18n.get("settings.size.percent", s), s -> s.look()
                .textPercent(), model::chooseTextSize);
        motion.setOnAction(_ -> model.reduceMotion(motion.isSelected()));
        singleKeys.setOnAction(_ -> model.useSingleKeys(singleKeys.isSelected()));
        place.setText(model.dataPlace());
        model.settingsProperty().when(ViewLifecycle.inScene(motion)).subscribe(now -> {
            motion.setSelected(now.look().reducedMotion());
            singleKeys.setSelected(now.singleKeys());
        });
    }

    private <T> void fill(Pane row, String idStart, List<T> values, Function<T, String> text,
            Function<Settings, T> chosen,
            Consumer<T> choose) {
        var group = new ToggleGroup();
        for (var value : values) {
            var button = new ToggleButton(text.apply(value));
            button.setId(idStart + value.toString().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always holds
                choose.accept(value);
            });
            model.settingsProperty().when(ViewLifecycle.inScene(row)).subscribe(now -> {
                if (value.equals(chosen.apply(now))) {
                    button.setSelected(true);
                }
            });
            row.getChildren().add(button);
        }
    }

    @FXML
    private void saveCopy() {
        model.saveCopy();
    }
}
