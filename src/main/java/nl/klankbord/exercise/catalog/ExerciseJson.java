package nl.klankbord.exercise.catalog;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes exercise definitions. An unknown field is a mistake, so that a typing error is noticed; what is
/// written is canonical (sorted fields), so that equal definitions have equal bytes.
public final class ExerciseJson {
    private final JsonMapper mapper = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /// @throws ExerciseFormatException when the text is not an exercise; the message says where and what
    public Exercise read(String json) {
        try {
            return mapper.readValue(json, Exercise.class);
        } catch (JacksonException e) {
            throw new ExerciseFormatException(e.getOriginalMessage() + " at " + e.getPathReference(), e);
        }
    }

    /// @throws ExerciseFormatException when the stream does not hold an exercise
    public Exercise read(InputStream json) {
        try {
            return mapper.readValue(json, Exercise.class);
        } catch (JacksonException e) {
            throw new ExerciseFormatException(e.getOriginalMessage() + " at " + e.getPathReference(), e);
        }
    }

    /// The canonical text of a definition: the same definition always gives the same text.
    public String write(Exercise exercise) {
        return mapper.writeValueAsString(exercise);
    }
}
