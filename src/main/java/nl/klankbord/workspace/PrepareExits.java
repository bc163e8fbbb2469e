package nl.klankbord.workspace;

import java.util.function.Consumer;

/// Where people go from the preparation.
///
/// @param begin opens the conversation with this id and starts it
/// @param openSummary the summary of the conversation with this id
/// @param back to where the user came from; everything is kept
public record PrepareExits(Consumer<String> begin, Consumer<String> openSummary, Runnable back) {}
