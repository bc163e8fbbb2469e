package nl.klankbord.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Settings as the text of their file. Fields of a later version are passed over.
final class SettingsJson {
    private final JsonMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    String write(Settings settings) {
        return mapper.writeValueAsString(settings);
    }

    /// @throws IllegalArgumentException when the text does not hold settings
    Settings read(String json) {
        try {
            var read = mapper.readValue(json, Settings.class);
            if (read == null || read.language() == null || read.look() == null || read.name() == null) {
                throw new IllegalArgumentException("settings are incomplete");
            }
            return read;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("settings cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
