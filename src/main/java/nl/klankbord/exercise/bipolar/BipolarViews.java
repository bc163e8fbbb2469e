package nl.klankbord.exercise.bipolar;

import java.util.Objects;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.WithTools;
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
        var sheet = Objects.requireNonNull(BipolarViews.class.getResource("bipolar.css")).toExternalForm();
        view.getStylesheets().add(sheet);
        if (view instanceof WithTools with) {
            // they stand beside the question, outside of the view
            with.tools().getStylesheets().add(sheet);
        }
        return view;
    }
}
