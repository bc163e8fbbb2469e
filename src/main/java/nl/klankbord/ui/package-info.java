/// Glue between features and the toolkit: background work, dialogs, loading views, autosave, small controls. Knows nothing
/// of coaching. Read [Tasks] and [ViewLoader] first; [Autosave] keeps the promise that nothing typed is lost.
@NullMarked
package nl.klankbord.ui;

import org.jspecify.annotations.NullMarked;
