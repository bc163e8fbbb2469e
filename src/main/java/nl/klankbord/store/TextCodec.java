package nl.klankbord.store;

import java.util.function.UnaryOperator;

/// The one seam between the words people typed and the file: every column with such words, and every JSON with
/// answers, is written and read through it. Today it changes nothing; encryption of the file will be another codec,
/// with no change to the tables.
///
/// @param seal from what was typed to what stands in the file
/// @param unseal the way back
record TextCodec(UnaryOperator<String> seal, UnaryOperator<String> unseal) {
    static final TextCodec PLAIN = new TextCodec(UnaryOperator.identity(), UnaryOperator.identity());
}
