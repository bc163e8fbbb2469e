package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTextsTest extends FxTest {
    private static final List<String> DUTCH = List.of("Ongedaan maken", "Opnieuw", "Knippen", "Kopiëren", "Plakken",
            "Verwijderen", "Alles selecteren");
    private static final List<String> ENGLISH = List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all");

    private final I18n i18n = new I18n(Language.NL);
    private final ControlTexts texts = new ControlTexts(i18n);
    private TextField field = new TextField();
    private TextArea area = new TextArea();

    @BeforeEach
    void openWindow() {
        field = onFx(() -> new TextField("een zin"));
        area = onFx(() -> new TextArea("meer zinnen"));
        var stage = show(onFx(() -> new VBox(field, area)), 600, 400);
        runFx(() -> texts.installOn(stage.getScene()));
    }

    private static void rightClick(TextInputControl control) {
        runFx(() -> {
            control.requestFocus();
            var inside = control.lookup(".content") == null ? control : control.lookup(".content");
            Event.fireEvent(inside, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 40, 10, 40, 10, false,
                    null));
        });
    }

    private static List<ContextMenu> menus() {
        return onFx(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(
                ContextMenu.class::cast).toList());
    }

    private static List<MenuItem> items() {
        assertEquals(1, menus().size(), "menus in view");
        return menus().getFirst().getItems().stream().filter(i -> !(i instanceof SeparatorMenuItem)).toList();
    }

    private static List<String> labels() {
        return items().stream().map(MenuItem::getText).toList();
    }

    private static MenuItem item(String id) {
        return items().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    }

    @Test
    void theMenuOfAFieldSpeaksDutch() {
        rightClick(field);
        assertEquals(DUTCH, labels());
    }

    @Test
    void theMenuFollowsTheLanguage() {
        runFx(() -> i18n.languageProperty().set(Language.EN));
        rightClick(area);
        assertEquals(ENGLISH, labels());
    }

    @Test
    void theMenuKeyAndShiftF10OpenItToo() {
        runFx(area::requestFocus);
        robot.push(KeyCode.CONTEXT_MENU);
        assertEquals(DUTCH, labels());
        runFx(() -> menus().forEach(PopupWindow::hide));
        runFx(field::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertEquals(DUTCH, labels());
    }

    @Test
    void onlyWhatCanBeDoneIsOffered() {
        runFx(field::deselect);
        rightClick(field);
        assertTrue(item("text-menu-cut").isDisable());
        assertTrue(item("text-menu-undo").isDisable());
        assertFalse(item("text-menu-selectAll").isDisable());
    }

    @Test
    void theItemsDoWhatTheySay() {
        rightClick(field);
        runFx(() -> item("text-menu-selectAll").fire());
        assertEquals("een zin", field.getSelectedText());
        rightClick(field);
        runFx(() -> item("text-menu-cut").fire());
        assertEquals("", field.getText());
        rightClick(field);
        runFx(() -> item("text-menu-paste").fire());
        assertEquals("een zin", field.getText());
        rightClick(field);
        runFx(() -> item("text-menu-undo").fire());
        assertEquals("", field.getText());
    }

    @Test
    void aFieldThatCannotBeEditedOffersCopyingOnly() {
        runFx(() -> area.setEditable(false));
        rightClick(area);
        assertEquals(List.of("Kopiëren", "Alles selecteren"), labels());
    }

    @Test
    void aFieldWithItsOwnMenuKeepsIt() {
        var own = onFx(() -> new ContextMenu(new MenuItem("eigen")));
        runFx(() -> field.setContextMenu(own));
        rightClick(field);
        assertEquals(List.of("eigen"), labels());
    }
}
