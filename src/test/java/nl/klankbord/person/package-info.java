/// Tests of the list of people and the card of a person.
@NullMarked
package nl.klankbord.person;

import org.jspecify.annotations.NullMarked;
