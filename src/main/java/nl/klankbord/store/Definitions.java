package nl.klankbord.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseFormatException;
import nl.klankbord.exercise.catalog.ExerciseJson;

/// Table `exercise_definition`: each definition once, under the SHA-256 of its canonical JSON. A save comes twice a
/// second while somebody types, and a list shows the same exercise many times, so both directions are remembered.
final class Definitions {
    private static final int REMEMBERED = 64;

    private record Encoded(String hash, String json) {}

    private final ExerciseJson json = new ExerciseJson();
    private final IdentityHashMap<Exercise, Encoded> encoded = new IdentityHashMap<>();
    private final LinkedHashMap<String, Exercise> decoded = new LinkedHashMap<>();

    /// Makes sure that this definition is stored.
    /// @return its hash
    synchronized String store(Sql sql, Exercise exercise) throws SQLException {
        if (encoded.size() >= REMEMBERED) {
            encoded.clear();
        }
        var stored = encoded.computeIfAbsent(exercise, this::encode);
        sql.update("INSERT INTO exercise_definition (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", stored
                .hash(), sql.seal(stored.json()));
        return stored.hash();
    }

    private Encoded encode(Exercise exercise) {
        var text = json.write(exercise);
        return new Encoded(hash(text), text);
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(
                    StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Reads a row with the columns `definition` (the hash) and `json`.
    synchronized Exercise read(Row row) throws SQLException {
        var hash = row.text("definition");
        var known = decoded.get(hash);
        if (known != null) {
            return known;
        }
        try {
            var exercise = json.read(row.words("json"));
            if (decoded.size() >= REMEMBERED) {
                decoded.pollFirstEntry();
            }
            decoded.put(hash, exercise);
            return exercise;
        } catch (ExerciseFormatException e) {
            throw new SQLException("definition " + hash + " cannot be read", e);
        }
    }

    /// Removes definitions no result refers to any more.
    static void sweep(Sql sql) throws SQLException {
        sql.update("DELETE FROM exercise_definition WHERE hash NOT IN (SELECT definition FROM exercise_result)");
    }
}
