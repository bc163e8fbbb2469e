package nl.klankbord.exercise.run;

import javafx.scene.layout.Region;

/// A step view with tools of its own. Whoever shows the step puts them beside the large question where there is room, else
/// right above the view.
public interface WithTools {
    /// The same node each time.
    Region tools();
}
