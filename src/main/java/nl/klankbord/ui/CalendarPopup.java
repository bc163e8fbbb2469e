package nl.klankbord.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import nl.klankbord.i18n.I18n;

/// A month to choose a day from, floating below a field. Esc closes it.
final class CalendarPopup {
    private final I18n i18n;
    private final DayInput input;

    CalendarPopup(I18n i18n, DayInput input) {
        this.i18n = i18n;
        this.input = input;
    }

    void show(TextField below, Consumer<LocalDate> choose) {
        var popup = new Popup();
        var month = new MonthGrid(i18n, input, date -> {
            popup.hide();
            choose.accept(date);
        });
        month.getStylesheets().add(Objects.requireNonNull(CalendarPopup.class.getResource("DateEntry.css"))
                .toExternalForm());
        // a popup has a scene of its own, which knows neither the text size nor the theme of the window
        popup.getScene().getRoot().setStyle("-fx-background-color: transparent; -fx-font-size: " + below.getFont()
                .getSize() + "px");
        popup.getContent().add(month);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        var window = below.getScene().getPreferences();
        popup.getScene().getPreferences().setColorScheme(window.getColorScheme());
        popup.getScene().getPreferences().setReducedMotion(window.isReducedMotion());
        Bounds place = below.localToScreen(below.getLayoutBounds());
        popup.show(below, place.getMinX(), place.getMaxY());
        month.focusDay();
        Motion.in(popup.getScene()).slideIn(month, Side.TOP);
    }
}
