/// The views of the small step kinds, and [StepViews]: the only place that knows which view belongs to which kind. The
/// kinds that draw have packages of their own.
@NullMarked
package nl.klankbord.exercise.view;

import org.jspecify.annotations.NullMarked;
