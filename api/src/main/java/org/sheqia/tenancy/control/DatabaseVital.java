package org.sheqia.tenancy.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sheqia.health.control.Vital;

/** The database, by both of its logins. */
@ApplicationScoped
public class DatabaseVital implements Vital {

    private static final int SECONDS = 1;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource portal;

    @Resource(lookup = "java:app/jdbc/reader")
    DataSource reader;

    @Override
    public boolean isThere() {
        return answers(portal) && answers(reader);
    }

    private static boolean answers(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
