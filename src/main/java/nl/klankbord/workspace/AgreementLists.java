package nl.klankbord.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.view.StepViews;
import nl.klankbord.exercise.step.Item;
import org.jspecify.annotations.Nullable;

/// The agreements of this talk, to be changed and added where they are: one list per exercise that made any, and the one
/// new ones go to.
final class AgreementLists extends VBox {
    /// @param beside whether it stands in the drawer, beside the exercise
    AgreementLists(TalkViewModel talk, Screen screen, boolean beside) {
        getStyleClass().add("agreement-lists");
        ReadOnlyObjectProperty<@Nullable Item> none = new ReadOnlyObjectWrapper<@Nullable Item>(this, "helper")
                .getReadOnlyProperty();
        for (var list : talk.closing().agreements().lists()) {
            var context = new StepContext(list.run(), talk.names(), screen, none);
            getChildren().add(beside
                    ? StepViews.agreementsBeside(list.step(), context)
                    : StepViews.viewFor(list.step(), context));
        }
    }
}
