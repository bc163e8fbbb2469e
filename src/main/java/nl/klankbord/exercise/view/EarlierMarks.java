package nl.klankbord.exercise.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// The words that go with the earlier places on the line: of the one that is looked at, at first the newest; and all of them as
/// a list.
final class EarlierMarks extends VBox {
    private final StepContext context;
    private final Label said = new Label();
    private final ToggleButton all = new ToggleButton();
    private final VBox list = new VBox();
    private List<EarlierMark> marks = List.of();

    EarlierMarks(StepContext context) {
        this.context = context;
        setId("scale-earlier");
        getStyleClass().add("scale-earlier");
        said.setId("scale-earlier-said");
        wrap(said);
        said.setGraphic(new Icon("fth-rotate-ccw"));
        all.setId("scale-earlier-all");
        all.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        all.setOnAction(_ -> showList());
        list.setId("scale-earlier-list");
        list.getStyleClass().add("scale-earlier-list");
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new Beside();
        row.getChildren().addAll(said, all);
        row.getStyleClass().add("scale-earlier-row");
        row.alignTop();
        getChildren().addAll(row, list);
        managedProperty().bind(visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
    }

    void show(List<EarlierMark> next) {
        if (!next.equals(marks) || next.isEmpty()) {
            marks = next;
            setVisible(!marks.isEmpty());
            marks.stream().findFirst().ifPresent(this::lookAt);
            showList();
        }
    }

    void lookAt(EarlierMark mark) {
        said.setText(mark.said(context));
    }

    private void showList() {
        var open = all.isSelected();
        all.setText(context.screen().i18n().get(open ? "run.scale.earlier.less" : "run.scale.earlier.all", marks
                .size()));
        list.setVisible(open);
        list.getChildren().setAll(open ? marks.stream().map(this::row).toList() : List.of());
    }

    private VBox row(EarlierMark mark) {
        var row = new VBox(label(mark.where(context), Styles.STRONG));
        for (var note : mark.notes(context)) {
            if (!note.asked().isEmpty()) {
                row.getChildren().add(label(note.asked(), Styles.SMALL, Styles.QUIET));
            }
            row.getChildren().add(label(note.words().strip()));
        }
        return row;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        wrap(label);
        return label;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }
}
