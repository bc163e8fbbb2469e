/// Tests of the glue between features and the toolkit.
@NullMarked
package nl.klankbord.ui;

import org.jspecify.annotations.NullMarked;
