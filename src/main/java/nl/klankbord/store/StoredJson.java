package nl.klankbord.store;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Short lists and maps that stand in one column.
final class StoredJson {
    private final JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    String write(List<String> texts) {
        return mapper.writeValueAsString(texts);
    }

    String write(Map<String, Boolean> flags) {
        return mapper.writeValueAsString(flags);
    }

    List<String> texts(String json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }

    Map<String, Boolean> flags(String json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }
}
