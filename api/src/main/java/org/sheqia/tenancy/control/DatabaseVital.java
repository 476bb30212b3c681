package org.sheqia.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.health.control.Vital;

/** The database, by both of its logins. That all connections of a pool are in use says nothing against it. */
@ApplicationScoped
public class DatabaseVital implements Vital {

    private static final int SECONDS = 1;
    private static final String IMPATIENT = "connectTimeout=1000&socketTimeout=1000";

    @Inject
    @ConfigProperty(name = "portal.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "portal.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "portal.db.password")
    String password;

    @Inject
    @ConfigProperty(name = "portal.reader.user")
    String reader;

    @Inject
    @ConfigProperty(name = "portal.reader.password")
    String readerPassword;

    @Override
    public boolean isThere() {
        return answers(user, password) && answers(reader, readerPassword);
    }

    private boolean answers(String login, String secret) {
        try (Connection connection = BesidePools.login(url, login, secret, IMPATIENT).getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
