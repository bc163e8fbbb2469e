@NullMarked
package nl.klankbord.app;

import org.jspecify.annotations.NullMarked;
