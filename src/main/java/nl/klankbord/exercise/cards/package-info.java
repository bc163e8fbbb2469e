/// The views of the kind `cards`: piles side by side, and the drawn boards (matrix, rings, iceberg, lanes). Read [CardTile]
/// first, the one card that all of them show; where a card lies is worked out in
/// [nl.klankbord.exercise.picture.CardLayout].
@NullMarked
package nl.klankbord.exercise.cards;

import org.jspecify.annotations.NullMarked;
