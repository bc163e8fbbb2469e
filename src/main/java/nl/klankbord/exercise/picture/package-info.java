/// Where things stand in a picture: pure numbers without a toolkit, the same for the screen, the big screen and the
/// summary. Places on a line are `t`, 0 to 1 from the first day to the last, and `height`, -1 to 1 from the bottom to
/// the top; everything else is in the unit of whoever draws, pixels or points, with y downwards. Read [Frame] first,
/// which turns the one into the other, then [Curve].
@NullMarked
package nl.klankbord.exercise.picture;

import org.jspecify.annotations.NullMarked;
