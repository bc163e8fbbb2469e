package nl.klankbord.dossier;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// The page of one person: two columns where there is room, one where there is not.
public final class DossierView {
    private final DossierViewModel model;
    private final I18n i18n;
    private final Viewport viewport;

    @FXML
    private VBox page;
    @FXML
    private Pane crumbs;
    @FXML
    private Label crumb;
    @FXML
    private ToggleButton together;
    @FXML
    private Pane header;
    @FXML
    private Avatar avatar;
    @FXML
    private Label name;
    @FXML
    private Label about;
    @FXML
    private FlowPane actions;
    @FXML
    private Button begin;
    @FXML
    private MenuButton more;
    @FXML
    private Pane planPlace;
    @FXML
    private Pane body;
    @FXML
    private Label promise;

    private final VBox left = new VBox();
    private final VBox right = new VBox();

    public DossierView(DossierViewModel model, I18n i18n, Viewport viewport) {
        this.model = model;
        this.i18n = i18n;
        this.viewport = viewport;
    }

    @FXML
    private void initialize() {
        left.getStyleClass().add("left");
        right.getStyleClass().add("right");
        left.getChildren().add(new TimelinePane(model, i18n));
        HBox.setHgrow(left, Priority.ALWAYS);
        together.selectedProperty().bindBidirectional(model.togetherProperty());
        more.getItems().addAll(Parts.item("person-edit", i18n.get("dossier.person.edit"), model::editPerson), Parts
                .item("person-plan", i18n.get("dossier.plan.title"), () -> model.plan(null, i18n.language())),
                Parts
                        .item("person-delete", "", this::deletePerson));
        whileShown(model.dossierProperty(), this::show);
        whileShown(model.togetherProperty(), _ -> show(model.dossierProperty().get()));
        whileShown(model.planProperty(), this::showPlan);
        whileShown(viewport.widthProperty(), this::place);
    }

    /// The view model lives longer than this view: it is listened to only while the view is in a window.
    private <T extends @Nullable Object> void whileShown(ObservableValue<T> value,
            java.util.function.Consumer<? super T> action) {
        value.when(ViewLifecycle.inScene(page)).subscribe(action);
    }

    private void show(@Nullable Dossier dossier) {
        page.setVisible(dossier != null);
        if (dossier == null) {
            return;
        }
        var person = dossier.person();
        crumb.setText(person.shownName());
        avatar.show(person.initials(), person.id());
        name.setText(person.shownName());
        about.setText(about(dossier));
        Parts.show(about, !about.getText().isEmpty());
        var running = dossier.timeline().stream().anyMatch(e -> e.conversation().state() == ConversationState.RUNNING);
        begin.setText(i18n.get(running ? "dossier.goOn" : "dossier.begin"));
        more.getItems().getLast().setText(i18n.get("dossier.person.delete", person.firstName()));
        var look = model.togetherProperty().get();
        together.setGraphic(new Icon(look ? "fth-check" : "fth-eye"));
        promise.setText(i18n.get(look ? "dossier.promise.together" : "dossier.promise.alone", person.firstName()));
        showSide(dossier, look);
    }

    private String about(Dossier dossier) {
        var role = dossier.person().role();
        var since = dossier.since();
        if (since == null) {
            return role;
        }
        var month = Dates.month(since, i18n.language());
        return role.isEmpty() ? i18n.get("dossier.since", month) : i18n.get("dossier.roleSince", role, month);
    }

    /// What is private is not hidden while two people look: it is not there.
    private void showSide(Dossier dossier, boolean look) {
        right.getChildren().setAll(new AgreementsCard(model, i18n), new ScaleCard(model.scales(), i18n, model.today()));
        if (!look) {
            right.getChildren().addAll(new JotsCard(model.jots(), i18n, model.today()), new ReviewCard(dossier.person(),
                    model.today(), i18n, model::editPerson, this::deletePerson));
        }
    }

    private void showPlan(@Nullable PlanViewModel plan) {
        planPlace.getChildren().clear();
        Parts.show(planPlace, plan != null);
        if (plan != null) {
            var panel = new PlanPanel(plan, i18n, model::closePlan);
            planPlace.getChildren().add(panel);
            panel.focusFirst();
        } else {
            more.requestFocus();
        }
    }

    private void place(Width width) {
        var narrow = width.atMost(Width.NARROW);
        page.getStyleClass().removeAll("narrow", "medium");
        if (width != Width.WIDE) {
            page.getStyleClass().add(narrow ? "narrow" : "medium");
        }
        var who = header.getChildren().getFirst();
        header.getChildren().clear();
        var row = narrow ? new VBox() : new HBox();
        row.getStyleClass().add("header");
        page.getChildren().set(page.getChildren().indexOf(header), row);
        header = row;
        actions.getChildren().remove(more);
        crumbs.getChildren().remove(more);
        (narrow ? crumbs : actions).getChildren().add(more);
        row.getChildren().addAll(List.of(who, actions));
        HBox.setHgrow(who, Priority.ALWAYS);
        var columns = narrow ? new VBox(right, left) : new HBox(left, right);
        columns.getStyleClass().add("columns");
        body.getChildren().setAll(columns);
    }

    private void deletePerson() {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            model.deletePerson(i18n.get("dossier.person.deleted", dossier.person().shownName()));
        }
    }

    @FXML
    private void people() {
        model.people();
    }

    @FXML
    private void begin() {
        model.begin();
    }

    @FXML
    private void prepare() {
        model.prepare();
    }
}
