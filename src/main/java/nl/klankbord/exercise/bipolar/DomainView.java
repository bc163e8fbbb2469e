package nl.klankbord.exercise.bipolar;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// What the items are about: one of the domains on offer, or one in people's own words. Pressing the chosen one again takes
/// the choice back.
final class DomainView extends VBox {
    private final BipolarRun run;
    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
    private final AnswerArea own;

    DomainView(BipolarRun run) {
        this.run = run;
        getStyleClass().add("bipolar-domains");
        var box = new FlowPane();
        box.getStyleClass().add("chips");
        run.whole().domains().forEach(d -> chips.put(d.id(), chip(d)));
        box.getChildren().addAll(chips.values());
        own = new AnswerArea(1, run.context().run(), t -> run.type("own", a -> a.aboutOwn(t)));
        own.setId("domain-own");
        own.oneLine(() -> run.context().run().pause());
        own.getStyleClass().add("domain-own");
        getChildren().addAll(box, Labelled.above(run.text("run.bipolar.domain.own"), own));
        show();
        ViewLifecycle.whileInScene(this, () -> run.context().run().stateProperty().subscribe(_ -> show()));
    }

    private ToggleButton chip(Item domain) {
        var chip = new ToggleButton(run.in(domain.text()));
        chip.setId("domain-" + domain.id());
        chip.getStyleClass().add(Styles.CHIP);
        chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? new Icon("fth-check") : null));
        chip.setOnAction(_ -> {
            run.change("domain", a -> a.about(a.own().isBlank() && domain.id().equals(a.domain()) ? "" : domain.id()));
            show();
        });
        return chip;
    }

    private void show() {
        var now = run.now();
        chips.forEach((id, chip) -> chip.setSelected(now.own().isBlank() && id.equals(now.domain())));
        own.show(now.own());
    }
}
