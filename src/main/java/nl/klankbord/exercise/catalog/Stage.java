package nl.klankbord.exercise.catalog;

import java.util.HashSet;
import java.util.List;
import nl.klankbord.exercise.step.Check;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.Text;

/// A part of an exercise: what the stepper shows. Its steps are the screens.
///
/// @param minutes intended length; 0 means no intended length
/// @param helpers helper questions of this stage; the id of each is its intent, and no intent stands twice
public record Stage(String id, Text title, int minutes, List<Step<?>> steps, List<Item> helpers) {
    public Stage {
        Check.id(id, "stage");
        Check.that(Check.has(title), "stage " + id + ": has no title");
        Check.that(minutes >= 0 && minutes <= 240, "stage " + id + ": minutes " + minutes + " is not 0 to 240");
        steps = Check.listOrEmpty(steps);
        helpers = Check.listOrEmpty(helpers);
        Check.that(!steps.isEmpty(), "stage " + id + ": has no steps");
        var intents = new HashSet<String>();
        for (var helper : helpers) {
            Check.that(intents.add(helper.id()), "stage " + id + ": intent " + helper.id() + " stands there twice");
        }
    }
}
