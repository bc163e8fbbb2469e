/// Tests that hold for the whole product: who may use whom, sizes of files, texts, colours.
@NullMarked
package nl.klankbord;

import org.jspecify.annotations.NullMarked;
