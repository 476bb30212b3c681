package org.sheqia.security.control;

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

/**
 * The portal's key is the one that this database was written with: with another, sealed bids would stay closed, and nobody
 * would see it before the first opening. The database keeps a value that only the key gives.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyCheck {

    private static final String VALUE = "the portal's key";

    @Inject
    Keys keys;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @PostConstruct
    void check() {
        String value = keys.hash(VALUE);
        try (Connection connection = database.getConnection(); PreparedStatement keep = connection.prepareStatement("insert ignore into key_check (id, value) values (1, ?)");
                Statement read = connection.createStatement()) {
            keep.setString(1, value);
            keep.executeUpdate();
            try (ResultSet kept = read.executeQuery("select value from key_check where id = 1")) {
                if (!kept.next() || !value.equals(kept.getString(1))) {
                    throw new IllegalStateException("SEAL_KEY is not the key that this database was written with: set it to that one");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("whether SEAL_KEY is the right one could not be asked: " + e.getMessage(), e);
        }
    }
}
