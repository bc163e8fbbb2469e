/// Tests of the package.
@NullMarked
package nl.klankbord.conversation;

import org.jspecify.annotations.NullMarked;
