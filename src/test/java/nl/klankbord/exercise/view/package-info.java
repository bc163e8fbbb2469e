/// Tests of doing an exercise. [Talk] has a run and a window for each.
@NullMarked
package nl.klankbord.exercise.view;

import org.jspecify.annotations.NullMarked;
