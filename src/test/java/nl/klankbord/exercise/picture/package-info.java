@NullMarked
package nl.klankbord.exercise.picture;

import org.jspecify.annotations.NullMarked;
