package nl.klankbord.exercise.step;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What compact constructors of definitions check. Messages are for the developer of an exercise: they name the place and the mistake.
public final class Check {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Check() {}

    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /// True when this text is there at all; a file may leave it out.
    public static boolean has(@Nullable Text text) {
        return text != null && !text.isEmpty();
    }

    public static void id(@Nullable String id, String what) {
        that(id != null && ID.matcher(id).matches(),
                what + " id \"" + id + "\" must be 1 to 40 of a-z, 0-9 and -, starting with a letter");
    }

    public static void uniqueIds(List<Item> items, String where) {
        var seen = new HashSet<String>();
        items.forEach(i -> that(seen.add(i.id()), where + ": item id " + i.id() + " stands there twice"));
    }

    public static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static <V> Map<String, V> mapOrEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    public static String textOrEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
