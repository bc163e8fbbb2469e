package nl.klankbord.workspace;

import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.EmptyState;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.workspace.WorkspaceViewModel.Problem;
import org.jspecify.annotations.Nullable;

/// The screen of a conversation: the talk once it is read, or what is the matter.
public final class WorkspaceView {
    private final WorkspaceViewModel model;
    private final Screen screen;
    @FXML
    private StackPane root;
    @FXML
    private EmptyState problem;

    public WorkspaceView(WorkspaceViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        ViewLifecycle.whileInScene(root, () -> model.talkProperty().subscribe(this::show).and(model.problemProperty()
                .subscribe(this::say)));
    }

    private void show(@Nullable TalkViewModel talk) {
        root.getChildren().setAll(problem);
        if (talk != null) {
            root.getChildren().add(new ViewLoader(screen.i18n()).load(new TalkView(talk, screen)));
        }
    }

    private void say(@Nullable Problem what) {
        Show.visible(problem, what != null);
        if (what != null) {
            new Problems(screen.i18n(), model::back, model::open).show(problem, what);
        }
    }
}
