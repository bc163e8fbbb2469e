package nl.klankbord.person;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.PeopleViewModel.Row;
import nl.klankbord.person.PeopleViewModel.State;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// The list of people. Down goes from the filter into the list, Enter opens, Delete removes.
public final class PeopleView {
    private final PeopleViewModel model;
    private final I18n i18n;
    private final Viewport viewport;
    private final Supplier<LocalDate> today;

    @FXML
    private Pane root;
    @FXML
    private Button add;
    @FXML
    private Pane filterRow;
    @FXML
    private TextField filter;
    @FXML
    private ListView<Row> list;
    @FXML
    private Label noMatch;
    @FXML
    private EmptyState nobody;

    public PeopleView(PeopleViewModel model, I18n i18n, Viewport viewport, Supplier<LocalDate> today) {
        this.model = model;
        this.i18n = i18n;
        this.viewport = viewport;
        this.today = today;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInFilter);
        nobody.setAction("people-add-first", i18n.get("person.people.add"), "fth-plus", model::add);
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        viewport.widthProperty().when(ViewLifecycle.inScene(root))
                .subscribe(w -> root.pseudoClassStateChanged(Styles.NARROW, w.atMost(
                        Viewport.Width.NARROW)));
        model.stateProperty().when(ViewLifecycle.inScene(root)).subscribe(this::show);
    }

    private PersonCell cell() {
        var cell = new PersonCell(i18n, viewport, today);
        cell.setOnMouseClicked(e -> {
            if (!cell.isEmpty() && e.getButton() == MouseButton.PRIMARY) {
                model.open(cell.getItem());
            }
        });
        return cell;
    }

    private void show(State state) {
        only(nobody, state == State.NOBODY);
        only(add, state == State.PEOPLE || state == State.NO_MATCH);
        only(filterRow, state == State.PEOPLE || state == State.NO_MATCH);
        only(list, state == State.PEOPLE);
        only(noMatch, state == State.NO_MATCH);
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.getItems().size() == 1) {
            model.open(list.getItems().getFirst());
            event.consume();
        }
    }

    private void pressInList(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER) {
            model.open(chosen);
            event.consume();
        } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
            var place = list.getSelectionModel().getSelectedIndex();
            model.delete(chosen, i18n.get("person.deleted", chosen.person().shownName()));
            list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
            event.consume();
        }
    }

    @FXML
    private void addPerson() {
        model.add();
    }
}
