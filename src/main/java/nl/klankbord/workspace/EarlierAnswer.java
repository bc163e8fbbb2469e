package nl.klankbord.workspace;

import nl.klankbord.exercise.step.Step;

/// What was said at a step in an earlier talk.
///
/// @param step as it was asked then; it may differ from the step of today in everything but its id
public record EarlierAnswer(EarlierResult from, Step<?> step) {}
