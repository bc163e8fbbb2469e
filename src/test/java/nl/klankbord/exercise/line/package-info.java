/// Tests of the line on the screen.
@NullMarked
package nl.klankbord.exercise.line;

import org.jspecify.annotations.NullMarked;
