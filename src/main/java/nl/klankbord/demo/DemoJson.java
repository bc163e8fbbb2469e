package nl.klankbord.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.klankbord.i18n.Language;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads the file of one person. Wherever a file says `{"nl": …, "en": …}` the text of the asked language takes its place, and
/// for `{"days": -365}`, as a value within an answer, that day as `2025-04-14`.
final class DemoJson {
    private final JsonMapper mapper = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /// @param name of the file, without its ending
    DemoFile read(String name, Language language, DemoDays days) {
        try (InputStream file = DemoJson.class.getResourceAsStream(name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("the example person " + name + " is missing");
            }
            return mapper.treeToValue(in(language, days, mapper.readTree(file)), DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode in(Language language, DemoDays days, JsonNode node) {
        if (node.has("nl") && node.has("en")) {
            return node.get(language.tag());
        }
        if (node.size() == 1 && node.has("days")) {
            return JsonNodeFactory.instance.stringNode(days.date(node.get("days").intValue()).toString());
        }
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(child -> list.add(in(language, days, child)));
            return list;
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.propertyStream().forEach(e -> object.set(e.getKey(), in(language, days, e.getValue())));
            return object;
        }
        return node;
    }
}
