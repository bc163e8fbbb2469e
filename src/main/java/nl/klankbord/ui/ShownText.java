package nl.klankbord.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a list of choices words its items. One way only: items are chosen, not typed.
public final class ShownText<T> extends StringConverter<T> {
    private final Function<? super T, String> words;

    public ShownText(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("items are chosen, not typed");
    }
}
