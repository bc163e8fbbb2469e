package nl.klankbord.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.run.StepViews;
import nl.klankbord.exercise.step.Item;
import org.jspecify.annotations.Nullable;

/// The agreements of this talk, to be changed and added where they are: one list per exercise that made any, and the one
/// new ones go to.
final class AgreementLists extends VBox {
    AgreementLists(TalkViewModel talk, Screen screen) {
        getStyleClass().add("agreement-lists");
        ReadOnlyObjectProperty<@Nullable Item> none = new ReadOnlyObjectWrapper<@Nullable Item>(this, "helper")
                .getReadOnlyProperty();
        talk.closing().agreements().lists().forEach(l -> getChildren().add(StepViews.viewFor(l.step(), new StepContext(
                l.run(), talk.names(), screen, none))));
    }
}
