/// Doing an exercise: [RunViewModel] holds the answers, undo and saving of one run; one view per step kind draws them.
/// Read [RunViewModel] first, then [StepViews], which is the only place that knows which view belongs to which kind.
@NullMarked
package nl.klankbord.exercise.run;

import org.jspecify.annotations.NullMarked;
