/// The people one talks with: the list, one person's card, and the port they are stored behind. Read [Person] first.
@NullMarked
package nl.klankbord.person;

import org.jspecify.annotations.NullMarked;
