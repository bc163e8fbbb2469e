package nl.klankbord.workspace;

import java.util.function.Consumer;

/// Where people go from the conversation.
///
/// @param leave back to where they came from; everything is kept
/// @param openSummary the summary of the conversation with this id
public record WorkspaceExits(Runnable leave, Consumer<String> openSummary) {}
