/// Tests of dates, times and texts as people write them.
@NullMarked
package nl.klankbord.i18n;

import org.jspecify.annotations.NullMarked;
