/// Holding a conversation at the table, preparing it and closing it. Read [TalkViewModel] first: it knows where people are
/// and what they said; [Route] is the way through one conversation, [Place] a point on it. Together and mine are two modes
/// of the same screen: while people look together nothing private is in the scene graph at all.
@NullMarked
package nl.klankbord.workspace;

import org.jspecify.annotations.NullMarked;
