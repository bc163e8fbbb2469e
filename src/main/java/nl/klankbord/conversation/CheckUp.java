package nl.klankbord.conversation;

import java.time.Instant;

/// A dated change of state of an agreement, with what was said about it.
///
/// @param note in people's own words, or empty
public record CheckUp(String id, Instant at, AgreementState state, String note) {}
