package org.sheqia.bid.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sheqia.security.control.Keys;

/**
 * The portal's key is the one that this database was written with: with another, sealed bids would stay closed, and nobody
 * would see it before the first opening. The database keeps a value that only the key gives; where it does not yet, the key has
 * to open what was sealed before.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyCheck {

    private static final String VALUE = "the portal's key";

    @Inject
    Keys keys;

    @Inject
    Sealing sealing;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @PostConstruct
    void begin() {
        try (Connection connection = database.getConnection()) {
            check(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("whether SEAL_KEY is the right one could not be asked: " + e.getMessage(), e);
        }
    }

    void check(Connection connection) throws SQLException {
        String value = keys.hash(VALUE);
        String kept = first(connection, "select value from key_check where id = 1");
        if (kept == null) {
            String wrapped = first(connection, "select wrapped_key from bid_box order by id desc limit 1");
            require(wrapped == null || sealing.opens(wrapped));
            keep(connection, value);
            kept = first(connection, "select value from key_check where id = 1");
        }
        require(value.equals(kept));
    }

    private static void require(boolean isTheKey) {
        if (!isTheKey) {
            throw new IllegalStateException("SEAL_KEY is not the key that this database was written with: set it to that one");
        }
    }

    /** Of two that come first at the same moment, the second is compared with it. */
    private static void keep(Connection connection, String value) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement("insert ignore into key_check (id, value) values (1, ?)")) {
            keep.setString(1, value);
            keep.executeUpdate();
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
