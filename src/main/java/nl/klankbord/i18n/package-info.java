/// The two languages of the product and the look-up of interface texts. Read [I18n] first.
/// Exercise texts are not here: they stand in the exercise files.
@NullMarked
package nl.klankbord.i18n;

import org.jspecify.annotations.NullMarked;
