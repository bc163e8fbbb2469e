/// Tests of the package.
@NullMarked
package nl.klankbord.today;

import org.jspecify.annotations.NullMarked;
