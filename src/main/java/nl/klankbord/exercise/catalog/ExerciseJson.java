package nl.klankbord.exercise.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes exercise definitions. An unknown field is a mistake, so that a typing error is noticed. What is
/// written is canonical: fields sorted, what is left at its default left out. So equal definitions have equal bytes, and
/// a field that is added to the format later does not change the bytes of what was stored before.
public final class ExerciseJson {
    private final JsonMapper mapper = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .withConfigOverride(Text.class,
                    o -> o.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null)))
            .build();

    /// @throws ExerciseFormatException when the text is not an exercise; the message says where and what
    public Exercise read(String json) {
        try {
            return mapper.readValue(json, Exercise.class);
        } catch (JacksonException e) {
            throw new ExerciseFormatException(place(e) + ": " + mistake(e), e);
        }
    }

    /// The canonical text of a definition: the same definition always gives the same text.
    public String write(Exercise exercise) {
        return mapper.writeValueAsString(exercise);
    }

    /// Line and column, and the fields that lead there, as far as they are known: `line 12, column 9, stages[0].steps[2]`.
    private static String place(JacksonException e) {
        var path = e.getPath().stream().map(ExerciseJson::part).collect(Collectors.joining()).replaceFirst("^\\.", "");
        var at = e.getLocation();
        var line = at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Stream.of(line, path).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String part(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    private static String mistake(JacksonException e) {
        return switch (e) {
            case StreamReadException syntax -> firstWords(syntax);
            case UnrecognizedPropertyException field -> "unknown field \"" + field.getPropertyName() + "\"; known are "
                    + field.getKnownPropertyIds().stream().map(Object::toString).sorted().collect(
                            Collectors.joining(", "));
            case InvalidTypeIdException kind when kind.getTypeId() == null -> "a step without \"kind\"";
            case InvalidTypeIdException kind -> "unknown kind \"" + kind.getTypeId() + "\"";
            case InvalidFormatException value -> "\"" + value.getValue() + "\" is not " + allowed(value
                    .getTargetType());
            case MismatchedInputException file when file.getPath().isEmpty() -> firstWords(file);
            case MismatchedInputException value -> "this is not " + allowed(value.getTargetType());
            case ValueInstantiationException made when made.getCause() != null -> Objects.requireNonNullElse(made
                    .getCause().getMessage(), "a value is missing");
            default -> e.getOriginalMessage();
        };
    }

    /// What Jackson says, without the part in which it names places and settings of its own.
    private static String firstWords(JacksonException e) {
        return e.getOriginalMessage().replaceFirst("(?s) \\(.*|\n.*", "");
    }

    private static String allowed(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants == null
                ? "of type " + type.getSimpleName()
                : "one of " + Arrays.stream(constants).map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace(
                        '_', '-')).collect(Collectors.joining(", "));
    }
}
