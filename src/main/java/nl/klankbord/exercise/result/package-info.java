/// An exercise somebody did: the definition it was made with, and the answers. Read [ExerciseResult] first.
@NullMarked
package nl.klankbord.exercise.result;

import org.jspecify.annotations.NullMarked;
