package nl.klankbord.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.view.StepViews;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Motion;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// The frame of a conversation: bars that stay, the stepper, the middle that scrolls, the drawer.
public final class TalkView {
    /// From this effective width on the question grows and the parts stay together in the centre.
    private static final int HUGE = 1600;

    private final TalkViewModel talk;
    private final Screen screen;
    private final Words words;
    @FXML
    private BorderPane root;
    @FXML
    private HBox top;
    @FXML
    private Avatar avatar;
    @FXML
    private Label name;
    @FXML
    private Label about;
    @FXML
    private MenuButton stages;
    @FXML
    private ToggleButton together;
    @FXML
    private Button drawerButton;
    @FXML
    private HBox correcting;
    @FXML
    private StackPane stage;
    @FXML
    private HBox body;
    @FXML
    private ScrollPane scroll;
    @FXML
    private HBox bottom;
    private final Stepper stepper;
    private final Middle middle;
    private final Drawer drawer;
    private final BottomBar bar;

    public TalkView(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        words = new Words(talk, screen);
        stepper = new Stepper(talk, screen);
        middle = new Middle(talk, screen, this::arrive);
        drawer = new Drawer(talk, screen);
        bar = new BottomBar(talk, screen);
    }

    @FXML
    private void initialize() {
        avatar.show(talk.person().initials(), talk.person().id());
        name.setText(talk.person().shownName());
        about.setText(about());
        stages.getStyleClass().add("stage-menu");
        new StageMenu(stages, talk, screen);
        Show.visible(correcting, talk.isClosed());
        body.getChildren().addFirst(stepper);
        scroll.setContent(middle);
        bottom.getChildren().setAll(bar);
        HBox.setHgrow(bar, Priority.ALWAYS);
        new TalkKeys(talk, root, new Regions(List.of(top, stepper, middle, drawer, bottom)));
        ViewLifecycle.whileInScene(root, this::listen);
        // the bar comes into the window last: from then on everything can have the focus
        ViewLifecycle.whileInScene(bar, () -> {
            arrive();
            return Subscription.EMPTY;
        });
    }

    private Subscription listen() {
        return Subscription.combine(screen.viewport().windowWidthProperty().subscribe(_ -> arrange()), screen.viewport()
                .textScaleProperty().subscribe(_ -> arrange()),
                talk.placeProperty().subscribe(_ -> arrange()),
                screen.viewport().widthProperty().subscribe(_ -> arrange()), screen.viewport()
                        .lowProperty().subscribe(_ -> arrange()),
                talk.drawer().tabProperty().subscribe(_ -> arrange()), talk.sight().changesProperty().subscribe(
                        _ -> arrange()),
                talk
                        .togetherProperty().subscribe(this::showTogether),
                talk.silentProperty().subscribe(on -> {
                    style("silent", on);
                }));
    }

    private String about() {
        var conversation = talk.conversationProperty().get();
        var moments = conversation.moments();
        var started = Objects.requireNonNullElse(moments.startedAt(), Instant.EPOCH);
        return words.get("workspace.about", words.get("workspace.kind." + conversation.setting().kind().name()), Dates
                .day(LocalDate.ofInstant(started, ZoneId.systemDefault()), screen.today().get(), screen.i18n()
                        .language()));
    }

    /// Puts the parts where there is room for them.
    private void arrange() {
        showTogether(talk.togetherProperty().get());
        var width = screen.viewport().width();
        for (var each : Width.values()) {
            style(each.name().toLowerCase(Locale.ROOT), each == width);
        }
        style("huge", screen.viewport().windowWidthProperty().get() / screen.viewport().textScaleProperty()
                .get() >= HUGE);
        style("low", screen.viewport().lowProperty().get());
        var picture = talk.current().filter(c -> talk.maySee(c.run()) && StepViews.isPicture(c.step())).isPresent();
        style("picture", picture);
        scroll.setFitToHeight(picture);
        Show.visible(stepper, !picture && !width.atMost(Width.NARROW));
        Show.visible(about, !picture && width == Width.WIDE);
        Show.visible(stages, picture || width != Width.WIDE);
        Show.visible(avatar, !width.atMost(Width.NARROW));
        dock(width);
    }

    private void dock(Width width) {
        var open = talk.drawer().isOpen();
        var opening = open && drawer.getParent() == null;
        var home = width == Width.WIDE ? body : stage;
        var leaving = !open && drawer.getScene() != null && Regions.contains(drawer, drawer.getScene()
                .getFocusOwner());
        if (!open || drawer.getParent() != home) {
            body.getChildren().remove(drawer);
            stage.getChildren().remove(drawer);
        }
        if (open && drawer.getParent() != home) {
            home.getChildren().add(drawer);
            StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        }
        if (opening) {
            Motion.in(root.getScene()).slideIn(drawer, Side.RIGHT);
        }
        if (leaving) {
            focus();
        }
        drawerButton.setAccessibleText(words.get(open ? "workspace.drawer.close" : "workspace.drawer.open"));
    }

    private void style(String styleClass, boolean on) {
        root.getStyleClass().remove(styleClass);
        if (on) {
            root.getStyleClass().add(styleClass);
        }
    }

    private void showTogether(boolean on) {
        var text = words.get(on ? "workspace.together.on" : "workspace.together.off");
        // while the person is alone with their part nobody is asked who looks
        Show.visible(together, talk.sight().aloneProperty().get() == null);
        together.setSelected(on);
        together.setGraphic(new Icon(on ? "fth-eye" : "fth-eye-off"));
        together.setText(screen.viewport().width() == Width.TINY ? "" : text);
        together.setAccessibleText(text);
        together.setTooltip(new Tooltip(words.get(on
                ? "workspace.together.on.hint"
                : "workspace.together.off.hint")));
    }

    private void arrive() {
        scroll.setVvalue(0);
        focus();
    }

    /// Puts the focus where people go on, else on the way forward; never on the way out.
    private void focus() {
        if (root.getScene() != null) {
            middle.start().ifPresentOrElse(n -> {
                n.requestFocus();
                if (n instanceof TextInputControl field) {
                    field.end();
                }
            }, bar::focusNext);
        }
    }

    @FXML
    private void leave() {
        talk.goAway();
    }

    @FXML
    private void toggleTogether() {
        talk.togetherProperty().set(together.isSelected());
    }

    @FXML
    private void toggleDrawer() {
        talk.drawer().toggle();
    }
}
