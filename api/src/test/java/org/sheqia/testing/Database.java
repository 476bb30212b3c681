package org.sheqia.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tests' own look into the database. */
public final class Database {

    private Database() {
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty("it.db.url"), "sheqia", "it");
    }

    /** By who looks after the database, and may close sessions and set what holds for all. */
    public static void operate(String sql) {
        try (Connection connection = DriverManager.getConnection(System.getProperty("it.db.url"), "operator", "it");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of every row. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = connect(); PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static void update(String sql, Object... values) {
        try (Connection connection = connect(); PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many statements that begin so are being executed, or wait. */
    public static int running(String beginning) {
        return Integer.parseInt(column("select count(*) from information_schema.processlist where id <> connection_id() and info like concat(?, '%')", beginning).get(0));
    }

    /** Sets the portal's clock back to the morning of 2 March 2026; only a test can. */
    public static void firstMorning() {
        update("update demo_clock set ahead = timestampdiff(microsecond, utc_timestamp(6), '2026-03-02 01:00:00')");
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
