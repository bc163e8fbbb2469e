package nl.klankbord.exercise.picture;

/// A place on a line.
///
/// @param t 0 at the first day, 1 at the last
/// @param height -1 at the bottom, 1 at the top
public record Spot(double t, double height) {}
