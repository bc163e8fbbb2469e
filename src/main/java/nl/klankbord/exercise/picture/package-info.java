/// Where things stand in a picture: pure numbers without a toolkit, the same for the screen, the big screen and the
/// summary. Everything is in the unit of whoever draws, pixels or points, with y downwards.
@NullMarked
package nl.klankbord.exercise.picture;

import org.jspecify.annotations.NullMarked;
