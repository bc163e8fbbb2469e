package nl.klankbord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on one connection, each in one line: values bound in order, rows read by a [Row.Reader]. Statements are
/// kept prepared, because preparing takes longer than most of them run. They end with the connection.
final class Sql {
    private static final int REMEMBERED = 64;

    private final Connection connection;
    private final TextCodec codec;
    private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Sql(Connection connection, TextCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /// Words somebody typed, as they are put in a column.
    String seal(String words) {
        return codec.seal().apply(words);
    }

    /// @return how many rows were changed
    int update(String statement, @Nullable Object... values) throws SQLException {
        return run(statement, PreparedStatement::executeUpdate, values);
    }

    <T> List<T> list(String query, Row.Reader<T> reader, @Nullable Object... values) throws SQLException {
        return run(query, statement -> {
            try (var result = statement.executeQuery()) {
                var row = new Row(result, codec);
                var list = new ArrayList<T>();
                while (result.next()) {
                    list.add(reader.read(row));
                }
                return list;
            }
        }, values);
    }

    /// The first row, if there is one.
    <T> Optional<T> one(String query, Row.Reader<T> reader, @Nullable Object... values) throws SQLException {
        return list(query, reader, values).stream().findFirst();
    }

    /// Reads row by row for as long as the reader says that it wants more; what is not read is not worked out either.
    void readWhile(String query, Row.Reader<Boolean> more, @Nullable Object... values) throws SQLException {
        run(query, statement -> {
            try (var result = statement.executeQuery()) {
                var row = new Row(result, codec);
                var wanted = true;
                while (wanted && result.next()) {
                    wanted = more.read(row);
                }
                return wanted;
            }
        }, values);
    }

    /// The only number of a query that always gives one, such as a pragma or a count.
    long number(String query, @Nullable Object... values) throws SQLException {
        return list(query, row -> row.columns().getLong(1), values).getFirst();
    }

    /// Runs statements that are separated by semicolons and give nothing back.
    void script(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String text, Use<T> use, @Nullable Object... values) throws SQLException {
        var statement = prepared.remove(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
        }
        try {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var value = use.of(statement);
            statement.clearParameters(); // typed words stay in memory no longer than needed
            remember(text, statement);
            return value;
        } catch (SQLException | RuntimeException e) {
            statement.close(); // one that failed is of no use any more
            throw e;
        }
    }

    private void remember(String text, PreparedStatement statement) throws SQLException {
        prepared.put(text, statement);
        if (prepared.size() > REMEMBERED) {
            prepared.pollFirstEntry().getValue().close();
        }
    }
}
