package nl.klankbord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on one connection, each in one line: values bound in order, rows read by a [Row.Reader].
record Sql(Connection connection, TextCodec codec) {
    /// Words somebody typed, as they are put in a column.
    String seal(String words) {
        return codec.seal().apply(words);
    }

    /// @return how many rows were changed
    int update(String statement, @Nullable Object... values) throws SQLException {
        try (var prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    <T> List<T> list(String query, Row.Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (var prepared = prepare(query, values); var result = prepared.executeQuery()) {
            var row = new Row(result, codec);
            var list = new ArrayList<T>();
            while (result.next()) {
                list.add(reader.read(row));
            }
            return list;
        }
    }

    /// The first row, if there is one.
    <T> Optional<T> one(String query, Row.Reader<T> reader, @Nullable Object... values) throws SQLException {
        return list(query, reader, values).stream().findFirst();
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

    private PreparedStatement prepare(String statement, @Nullable Object... values) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        try {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }
}
