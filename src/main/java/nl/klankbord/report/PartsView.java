package nl.klankbord.report;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.report.Summary.Choice.Sort;
import nl.klankbord.report.SummaryViewModel.Part;
import nl.klankbord.ui.Styles;

/// A check box for every part of the summary, in groups.
public final class PartsView extends VBox {
    private static final int LONGEST_LABEL = 90;

    public PartsView() {
        getStyleClass().add("summary-choices");
    }

    void show(List<Part> parts, I18n i18n) {
        getChildren().clear();
        for (var sort : Sort.values()) {
            var group = parts.stream().filter(p -> p.choice().sort() == sort).toList();
            if (!group.isEmpty()) {
                var heading = new Label(i18n.get("report.parts." + sort));
                heading.getStyleClass().add(Styles.H3);
                getChildren().add(heading);
                group.forEach(p -> getChildren().add(box(p)));
            }
        }
    }

    private static CheckBox box(Part part) {
        var label = part.choice().label().strip().lines().findFirst().orElse("");
        var box = new CheckBox(label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label);
        box.setId("part-" + part.choice().id());
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(part.chosen());
        return box;
    }
}
