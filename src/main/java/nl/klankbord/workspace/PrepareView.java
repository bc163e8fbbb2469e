package nl.klankbord.workspace;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.workspace.WorkspaceViewModel.Problem;
import org.jspecify.annotations.Nullable;

/// The screen on which a conversation is prepared, in minutes.
public final class PrepareView {
    private final PrepareViewModel model;
    private final Screen screen;
    @FXML
    private StackPane root;
    @FXML
    private ScrollPane scroll;
    @FXML
    private EmptyState problem;

    public PrepareView(PrepareViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        ViewLifecycle.whileInScene(root, () -> model.preparationProperty().subscribe(this::show).and(model
                .problemProperty().subscribe(this::say)));
    }

    private void show(@Nullable PreparationViewModel preparation) {
        scroll.setContent(preparation == null ? null : new PreparationPage(preparation, screen));
    }

    private void say(@Nullable Problem what) {
        Show.visible(problem, what != null);
        if (what != null) {
            new Problems(screen.i18n(), model::back, model::open).show(problem, what);
        }
    }
}
