/// Tests of holding a conversation.
@NullMarked
package nl.klankbord.workspace;

import org.jspecify.annotations.NullMarked;
