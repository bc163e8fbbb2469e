/// Tests of the package.
@NullMarked
package nl.klankbord.search;

import org.jspecify.annotations.NullMarked;
