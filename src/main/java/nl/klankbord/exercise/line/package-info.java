/// A line through time on the screen: choosing its days, drawing it by hand, talking about the points on it, and the same
/// as a list. Read [LineViewModel] first: it knows what is chosen and open, and turns what people do into edits of the run
/// ([LineEdits]). [LineStepView] puts the parts together; [LineFrame] is the picture.
@NullMarked
package nl.klankbord.exercise.line;

import org.jspecify.annotations.NullMarked;
