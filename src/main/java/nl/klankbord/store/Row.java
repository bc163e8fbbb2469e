package nl.klankbord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read by column name.
record Row(ResultSet columns, TextCodec codec) {
    /// Makes a value of a row.
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /// Words somebody typed.
    String words(String column) throws SQLException {
        return codec.unseal().apply(text(column));
    }

    /// Words somebody typed, or null.
    @Nullable
    String wordsOrNull(String column) throws SQLException {
        var text = textOrNull(column);
        return text == null ? null : codec.unseal().apply(text);
    }

    /// Text that nobody typed: ids, names of constants.
    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    boolean flag(String column) throws SQLException {
        return columns.getInt(column) != 0;
    }

    @Nullable
    Integer numberOrNull(String column) throws SQLException {
        var number = columns.getInt(column);
        return columns.wasNull() ? null : number;
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Columns.constant(type, text(column));
    }

    Instant moment(String column) throws SQLException {
        return Instant.parse(text(column));
    }

    @Nullable
    Instant momentOrNull(String column) throws SQLException {
        var text = textOrNull(column);
        return text == null ? null : Instant.parse(text);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        var text = textOrNull(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    LocalDateTime wallClockOrNull(String column) throws SQLException {
        var text = textOrNull(column);
        return text == null ? null : LocalDateTime.parse(text);
    }
}
