package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import nl.klankbord.support.FxTest;
import nl.klankbord.support.Unheld;
import org.junit.jupiter.api.Test;

class ViewLifecycleTest extends FxTest {
    private final SimpleStringProperty value = new SimpleStringProperty("one");
    private final ArrayList<String> heard = new ArrayList<>();
    private final Group view = new Group();

    @Test
    void aViewThatComesBackHearsAgain() {
        runFx(() -> {
            value.when(ViewLifecycle.inScene(view)).subscribe(now -> heard.add(now));
            var scene = new Scene(new Group(view));
            value.set("two");
            scene.setRoot(new Group());
            ((Group) view.getParent()).getChildren().clear();
            Unheld.forget();
            value.set("three");
            assertEquals("[one, two]", heard.toString());
            scene.setRoot(new Group(view));
            value.set("four");
            assertEquals("[one, two, three, four]", heard.toString());
        });
    }

    @Test
    void listeningStopsOutsideAScene() {
        runFx(() -> {
            ViewLifecycle.whileInScene(view, () -> value.subscribe((_, now) -> heard.add(now)));
            value.set("two");
            var scene = new Scene(new Group(view));
            value.set("three");
            scene.setRoot(new Group());
            ((Group) view.getParent()).getChildren().clear();
            value.set("four");
            assertEquals("[three]", heard.toString());
        });
    }
}
