/// Doing an exercise: [RunViewModel] holds the answers, undo and saving of one run. Read it first. Beside it stand the parts
/// that the views of the step kinds share; the views themselves are in `exercise.view` and in the package of each kind that
/// draws.
@NullMarked
package nl.klankbord.exercise.run;

import org.jspecify.annotations.NullMarked;
