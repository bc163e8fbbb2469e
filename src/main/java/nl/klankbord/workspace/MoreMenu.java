package nl.klankbord.workspace;

import java.util.List;
import javafx.scene.control.MenuItem;
import nl.klankbord.exercise.run.StepContext.Screen;

/// The exercises that can be added to this conversation, as items of a menu.
record MoreMenu(TalkViewModel talk, Screen screen) {
    /// @param prefix of the ids
    List<MenuItem> items(String prefix) {
        return talk.more().offered().stream().map(e -> {
            var item = new MenuItem(screen.i18n().get("workspace.more.item", e.title().in(screen.language()), e
                    .minutes()));
            item.setId(prefix + e.id());
            item.setOnAction(_ -> talk.more().add(e));
            return item;
        }).toList();
    }
}
