@NullMarked
package nl.klankbord.ui;

import org.jspecify.annotations.NullMarked;
