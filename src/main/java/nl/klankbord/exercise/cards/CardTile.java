package nl.klankbord.exercise.cards;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.step.CardsStep.Look;
import nl.klankbord.ui.Icon;
import org.jspecify.annotations.Nullable;

/// One card as it lies on any board: the icon of its type, its words and a small sign when somebody said what puts it there.
/// It is as high as its words need at its width; where a board gives it less room the words end in dots. What it says to a
/// screen reader comes from the board, which knows where it lies. Pressing and dragging are the business of the board as well,
/// see [CardDrag].
final class CardTile extends Region {
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass POINTED_AT = PseudoClass.getPseudoClass("pointed-at");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /// between icon and words, in em
    private static final double GAP = 0.75;

    /// What a card shows.
    ///
    /// @param why whether it was said what puts it there
    record Face(String text, Look look, boolean why) {}

    private final String card;
    private final Icon icon = new Icon(icon(Look.PLAIN));
    private final Label words = new Label();
    private final Icon sign = new Icon("fth-message-square");
    private final Runnable press;
    private Face face = new Face("", Look.PLAIN, false);
    private @Nullable Region menu;
    private double order;

    /// @param card id of the card
    /// @param press what a screen reader's press does
    CardTile(String card, Runnable press) {
        this.card = card;
        this.press = press;
        getStyleClass().addAll("card-tile", style(Look.PLAIN));
        setAccessibleRole(AccessibleRole.BUTTON);
        words.setWrapText(true);
        words.getStyleClass().add("card-words");
        words.setMouseTransparent(true);
        sign.getStyleClass().add("card-why");
        getChildren().addAll(icon, words, sign);
        // a board may give the card that has the focus more room
        focusedProperty().addListener((_, _, _) -> requestLayout());
    }

    /// Feather icon of a type; the same in the legend, in menus and on paper.
    static String icon(Look look) {
        return switch (look) {
            case PLANNED -> "fth-flag";
            case ADDED -> "fth-plus-circle";
            case PLAIN -> "fth-square";
        };
    }

    /// Style class of a type, for everything that has its colour.
    static String style(Look look) {
        return switch (look) {
            case PLANNED -> "look-planned";
            case ADDED -> "look-added";
            case PLAIN -> "look-plain";
        };
    }

    String card() {
        return card;
    }

    /// @param spoken what a screen reader says: the words, the type and where the card lies
    void show(Face face, String spoken) {
        this.face = face;
        words.setText(face.text());
        icon.setIconLiteral(icon(face.look()));
        sign.setVisible(face.why());
        getStyleClass().removeIf(s -> s.startsWith("look-"));
        getStyleClass().add(style(face.look()));
        setAccessibleText(spoken);
        requestLayout();
    }

    /// A card that looks the same, to go along with the pointer. Nothing can be done with it.
    CardTile copy() {
        var copy = new CardTile(card, () -> {});
        copy.show(face, "");
        copy.setAccessibleRole(AccessibleRole.NODE);
        return copy;
    }

    /// A button at the end of the card that opens what can be done with it.
    void setMenu(Region button) {
        menu = button;
        getChildren().add(button);
    }

    /// Lifted from the board: tilted and floating.
    void setLifted(boolean lifted) {
        pseudoClassStateChanged(LIFTED, lifted);
        order = lifted ? -1 : 0;
        setViewOrder(order);
    }

    /// How far to the front it lies by itself.
    double order() {
        return order;
    }

    /// Whether the question on screen is about this card.
    void setPointedAt(boolean pointed) {
        pseudoClassStateChanged(POINTED_AT, pointed);
    }

    /// The one card of a board that the Tab key comes to.
    void setCurrent(boolean current) {
        setFocusTraversable(current);
        pseudoClassStateChanged(CURRENT, current);
    }

    double em() {
        return words.getFont().getSize();
    }

    private double signWidth() {
        return sign.isVisible() ? sign.prefWidth(-1) + GAP / 2 * em() : 0;
    }

    private double menuWidth() {
        return menu == null || !menu.isVisible() ? 0 : menu.prefWidth(-1);
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset() + icon.prefWidth(-1) + GAP * em() + signWidth() + menuWidth();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return around() + words.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? -1 : Math.max(em(), width - around());
        return snappedTopInset() + snappedBottomInset() + Math.max(icon.prefHeight(-1), words.prefHeight(room));
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        var left = snappedLeftInset();
        layoutInArea(icon, left, snappedTopInset(), icon.prefWidth(-1), height, 0, HPos.LEFT, VPos.CENTER);
        var start = left + icon.prefWidth(-1) + GAP * em();
        var end = getWidth() - snappedRightInset();
        if (menu != null && menu.isVisible()) {
            end -= menuWidth();
            layoutInArea(menu, end, snappedTopInset(), menuWidth(), height, 0, HPos.RIGHT, VPos.CENTER);
        }
        var width = Math.max(0, end - signWidth() - start);
        layoutInArea(words, start, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(sign, end - sign.prefWidth(-1), snappedTopInset(), sign.prefWidth(-1), height, 0, HPos.RIGHT,
                VPos.CENTER);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
