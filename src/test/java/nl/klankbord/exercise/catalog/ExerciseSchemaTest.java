package nl.klankbord.exercise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The schema for editors says the same as the records that read the files.
class ExerciseSchemaTest {
    private final JsonNode schema = CatalogFiles.tree(CatalogFiles.FOLDER.resolve("exercise.schema.json"));
    private final SchemaCheck check = new SchemaCheck(schema);

    static List<Path> files() {
        return CatalogFiles.all();
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> components(Class<?> type, String... more) {
        return Stream.concat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName), Stream.of(more))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getFields()).filter(f -> f.isEnumConstant()).map(f -> f.getAnnotation(
                JsonProperty.class).value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> listed(String pointer) {
        return schema.at(pointer).valueStream().map(JsonNode::asString).collect(Collectors.toCollection(
                TreeSet::new));
    }

    private static List<Class<?>> kinds() {
        return List.of(Step.class.getPermittedSubclasses());
    }

    private static String kind(Class<?> step) {
        return step.getAnnotation(JsonTypeName.class).value();
    }

    @Test
    void everyKindStandsInIt() {
        assertEquals(kinds().stream().map(k -> "#/$defs/" + kind(k)).collect(Collectors.toSet()), schema.at(
                "/$defs/step/oneOf").valueStream().map(r -> r.get("$ref").asString()).collect(Collectors.toSet()));
    }

    @Test
    void everyKindHasTheFieldsOfItsRecord() {
        for (var kind : kinds()) {
            assertEquals(components(kind, "kind"), names(schema.at("/$defs/" + kind(kind) + "/properties")), kind(
                    kind));
        }
    }

    @Test
    void thePartsHaveTheFieldsOfTheirRecords() {
        var parts = Map.<String, Class<?>>ofEntries(Map.entry("/$defs/stage", Stage.class),
                Map.entry("/$defs/item", Item.class), Map.entry("/$defs/marker", ScaleStep.Marker.class),
                Map.entry("/$defs/whenBelow", ScaleStep.WhenBelow.class),
                Map.entry("/$defs/option", ChoiceStep.Option.class),
                Map.entry("/$defs/cardType", CardsStep.CardType.class), Map.entry("/$defs/zone", CardsStep.Zone.class),
                Map.entry("/$defs/axis", CardsStep.Axis.class), Map.entry("/$defs/ask", CardsStep.Ask.class),
                Map.entry("/$defs/pair", BipolarStep.Pair.class), Map.entry("/$defs/span", LineStep.Span.class),
                Map.entry("/$defs/pointKind", LineStep.PointKind.class), Map.entry("", Exercise.class));
        parts.forEach((pointer, type) -> assertEquals(components(type), names(schema.at(pointer + "/properties")),
                pointer));
    }

    @Test
    void theClosedSetsHaveTheSameWords() {
        assertEquals(constants(Exercise.Area.class), listed("/properties/area/enum"));
        assertEquals(constants(Exercise.With.class), listed("/properties/with/items/enum"));
        assertEquals(constants(ListStep.Pick.class), listed("/$defs/list/properties/pick/enum"));
        assertEquals(constants(ScaleStep.Role.class), listed("/$defs/marker/properties/role/enum"));
        assertEquals(constants(CardsStep.Layout.class), listed("/$defs/cards/properties/layout/enum"));
        assertEquals(constants(CardsStep.Look.class), listed("/$defs/cardType/properties/look/enum"));
        assertEquals(constants(CardsStep.Sign.class), listed("/$defs/zone/properties/sign/enum"));
        assertEquals(constants(CardsStep.Side.class), listed("/$defs/ask/properties/side/enum"));
        assertEquals(constants(LineStep.Length.class), listed("/$defs/span/properties/length/enum"));
        assertEquals(constants(LineStep.Role.class), listed("/$defs/pointKind/properties/role/enum"));
        assertEquals(constants(AgreementsStep.Part.class), listed("/$defs/agreements/properties/ask/items/enum"));
    }

    @Test
    void noObjectAcceptsAnUnknownField() {
        schema.get("$defs").propertyStream().filter(e -> e.getValue().has("properties")).forEach(e -> assertEquals(
                false, e.getValue().get("additionalProperties").asBoolean(), e.getKey()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedExerciseFits(Path file) {
        assertEquals(List.of(), check.problems(CatalogFiles.tree(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMistakeInAShippedExerciseWouldBeSeen(Path file) {
        var text = CatalogFiles.text(file);
        var mapper = new tools.jackson.databind.json.JsonMapper();
        for (var broken : List.of(text.replaceFirst("\"minutes\": [0-9]+", "\"minutes\": 0"), text.replaceFirst(
                "\"prompt\"", "\"promt\""), text.replaceFirst("\"kind\": \"[a-z]+\"", "\"kind\": \"guess\""),
                text
                        .replaceFirst("\"nl\"", "\"de\""))) {
            assertFalse(check.problems(mapper.readTree(broken)).isEmpty());
        }
    }
}
