/// Filling in places between two poles, and looking at them as a profile. Read [BipolarViews] first: it knows which screen
/// belongs to which step; [BipolarRun] is what all of them read and change.
@NullMarked
package nl.klankbord.exercise.bipolar;

import org.jspecify.annotations.NullMarked;
