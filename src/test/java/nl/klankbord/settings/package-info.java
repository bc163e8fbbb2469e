@NullMarked
package nl.klankbord.settings;

import org.jspecify.annotations.NullMarked;
