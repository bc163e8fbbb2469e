/// Tests of doing an exercise. [Talk] has a run and a window for each.
@NullMarked
package nl.klankbord.exercise.run;

import org.jspecify.annotations.NullMarked;
