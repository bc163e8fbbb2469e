/// Tests of the summary: what it says, that it says nothing private, and that the file meets its standards.
@NullMarked
package nl.klankbord.report;

import org.jspecify.annotations.NullMarked;
