package org.sheqia.tenancy.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One statement on a connection of its own: for what is not the domain's, and must not wait for a place in a pool. */
public final class Sql {

    private Sql() {
    }

    /** What becomes of a row. */
    public interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    /** @return how many rows were written */
    static int update(DataSource database, String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> rows(DataSource database, String sql, Reading<T> reading, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
