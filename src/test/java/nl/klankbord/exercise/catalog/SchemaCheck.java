package nl.klankbord.exercise.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The part of JSON Schema 2020-12 that our schema uses. A keyword it does not know is an error, so that nothing in the
/// schema goes unchecked.
final class SchemaCheck {
    private static final Set<String> SILENT = Set.of("$schema", "$comment", "$defs", "title", "description");

    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /// What is wrong with this value; empty when it fits.
    List<String> problems(JsonNode value) {
        return problems(root, value, "");
    }

    private List<String> problems(JsonNode schema, JsonNode value, String path) {
        var found = new ArrayList<String>();
        schema.propertyStream().filter(e -> !SILENT.contains(e.getKey())).forEach(e -> found.addAll(one(schema, e
                .getKey(), e.getValue(), value, path)));
        return found;
    }

    private List<String> one(JsonNode schema, String keyword, JsonNode rule, JsonNode value, String path) {
        return switch (keyword) {
            case "$ref" -> problems(root.at(rule.asString().substring(1)), value, path);
            case "type" -> no(isOf(rule.asString(), value), path + " is not of type " + rule.asString());
            case "enum" -> no(rule.valueStream().anyMatch(value::equals), path + ": " + value + " is not in " + rule);
            case "const" -> no(rule.equals(value), path + ": " + value + " is not " + rule);
            case "pattern" -> no(value.asString("").matches(rule.asString()), path + ": " + value);
            case "minimum" -> no(value.asInt(0) >= rule.asInt(), path + " is below " + rule);
            case "maximum" -> no(value.asInt(0) <= rule.asInt(), path + " is above " + rule);
            case "minItems" -> no(value.size() >= rule.asInt(), path + " has too few");
            case "maxItems" -> no(value.size() <= rule.asInt(), path + " has too many");
            case "required" -> rule.valueStream().map(JsonNode::asString).filter(k -> !value.has(k)).map(k -> path
                    + " misses " + k).toList();
            case "additionalProperties" -> value.propertyStream().map(java.util.Map.Entry::getKey).filter(k -> !schema
                    .path("properties").has(k)).map(k -> path + " may not have " + k).toList();
            case "properties" -> rule.propertyStream().filter(e -> value.has(e.getKey())).flatMap(e -> problems(e
                    .getValue(), value.get(e.getKey()), path + "." + e.getKey()).stream()).toList();
            case "items" -> value.valueStream().flatMap(v -> problems(rule, v, path + "[]").stream()).toList();
            case "oneOf" -> no(rule.valueStream().filter(r -> problems(r, value, path).isEmpty()).count() == 1, path
                    + " is not exactly one of what it may be: " + value);
            default -> throw new AssertionError("the check does not know " + keyword);
        };
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isInt();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new AssertionError("the check does not know type " + type);
        };
    }

    private static List<String> no(boolean fits, String problem) {
        return fits ? List.of() : List.of(problem);
    }
}
