package org.sheqia.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sheqia.health.control.Vital;

/** The database, by both of its logins. That all connections of a pool are in use says nothing against it. */
@ApplicationScoped
public class DatabaseVital implements Vital {

    private static final int SECONDS = 1;

    @Inject
    BesidePools database;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isThere() {
        return answers(database.owner(BesidePools.IMPATIENT)) && answers(database.reader(BesidePools.IMPATIENT));
    }

    private static boolean answers(DataSource login) {
        try (Connection connection = login.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
