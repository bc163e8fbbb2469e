package nl.klankbord.dossier;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.AgreementRowView;
import nl.klankbord.conversation.AgreementRowViewModel;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport;

/// What is still open, with a box to tick and a check-up under each.
final class AgreementsCard extends VBox {
    private static final double NARROW = 600;

    private final DossierViewModel model;
    private final I18n i18n;
    private final AgreementRowView.Screen screen;
    private final Label from = Parts.label("", Styles.SMALL, Styles.QUIET);
    private final VBox rows = new VBox();

    AgreementsCard(DossierViewModel model, I18n i18n) {
        this.model = model;
        this.i18n = i18n;
        // the card is narrow whatever the window is: by when and who always stand below the words
        var room = new Viewport();
        room.windowWidthProperty().set(NARROW);
        screen = new AgreementRowView.Screen(i18n, room);
        setId("open-agreements");
        getStyleClass().addAll(Styles.CARD, "side-card");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Parts.label(i18n.get("dossier.agreements.title"), Styles.H2), gap, from);
        head.getStyleClass().add("head");
        getChildren().addAll(head, rows);
        ListChangeListener<AgreementRowViewModel> onChange = _ -> show();
        sceneProperty().subscribe(scene -> {
            model.agreements().rows().removeListener(onChange);
            if (scene != null) {
                model.agreements().rows().addListener(onChange);
                show();
            }
        });
    }

    private void show() {
        var open = model.agreements().rows();
        from.setText(day(open));
        rows.getChildren().setAll(open.stream().map(r -> new AgreementRowView(r, screen)).toList());
        if (open.isEmpty()) {
            rows.getChildren().add(Parts.label(i18n.get("dossier.agreements.none"), Styles.QUIET));
        }
    }

    /// The day on which they were made, when that is the same for all.
    private String day(List<AgreementRowViewModel> open) {
        var days = open.stream().map(r -> DossierReader.day(r.agreement().from().madeAt())).distinct().toList();
        if (days.size() != 1) {
            return "";
        }
        var day = days.getFirst();
        return i18n.get("dossier.agreements.from", day.getYear() == model.today().getYear()
                ? Dates.dayOfMonth(day, i18n.language())
                : Dates.date(day, i18n.language()));
    }
}
