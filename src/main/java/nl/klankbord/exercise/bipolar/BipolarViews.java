package nl.klankbord.exercise.bipolar;

import java.util.Objects;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.BipolarStep;

/// Which screen belongs to a step: the domain, some of the items, or the profile.
public final class BipolarViews {
    private BipolarViews() {}

    /// A new view of this step with its own style sheet.
    public static Region viewFor(BipolarStep step, StepContext context) {
        var run = BipolarRun.of(step, context);
        var view = step.asksDomain()
                ? new DomainView(run)
                : step.partial() ? new ItemsView(run) : new ProfileView(run);
        view.getStylesheets().add(Objects.requireNonNull(BipolarViews.class.getResource("bipolar.css"))
                .toExternalForm());
        return view;
    }
}
