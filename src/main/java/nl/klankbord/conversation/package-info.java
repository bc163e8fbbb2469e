/// A meeting with a person and what is kept of it: notes, agreements and their check-ups. Read [Conversation] first, then
/// [Agreement]. One word, one meaning: a note lives as a jot, then as a working note, then in the summary; each move is an
/// act of the user.
@NullMarked
package nl.klankbord.conversation;

import org.jspecify.annotations.NullMarked;
