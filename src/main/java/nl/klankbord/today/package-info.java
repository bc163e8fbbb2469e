/// The first screen: which conversation is next or still running, exercises to begin with, agreements that come up, and the
/// last conversations. Read [TodayViewModel] first; [Overview] decides what is shown.
@NullMarked
package nl.klankbord.today;

import org.jspecify.annotations.NullMarked;
