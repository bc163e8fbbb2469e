/// Tests of the page of one person.
@NullMarked
package nl.klankbord.dossier;

import org.jspecify.annotations.NullMarked;
