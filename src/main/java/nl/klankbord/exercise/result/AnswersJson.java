package nl.klankbord.exercise.result;

import nl.klankbord.exercise.step.Answers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Answers as JSON: the column of the database and the part of the JSON summary.
public final class AnswersJson {
    private final JsonMapper mapper = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    public String write(Answers answers) {
        return mapper.writeValueAsString(answers);
    }

    /// @throws IllegalArgumentException when the text does not hold answers
    public Answers read(String json) {
        try {
            return mapper.readValue(json, Answers.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("stored answers cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
