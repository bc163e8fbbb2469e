/// Fictional people with their conversations, for looking around at first start and for the tour. Every name and every word
/// is invented. One file per person, in both languages; days are counted from the day on which they are put in, so that
/// next week stays next week. Read [DemoPeople] first.
@NullMarked
package nl.klankbord.demo;

import org.jspecify.annotations.NullMarked;
