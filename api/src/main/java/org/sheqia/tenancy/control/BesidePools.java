package org.sheqia.tenancy.control;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database without a pool, for who has another patience than requests, or must not wait for a place among them. */
@ApplicationScoped
public class BesidePools {

    static final String IMPATIENT = "connectTimeout=1000&socketTimeout=1000";
    /** For a row of a few bytes. */
    static final String BRIEF = "connectTimeout=2000&socketTimeout=3000";

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

    /** As who writes. @param options of the driver, which count instead of the address's own */
    DataSource owner(String options) {
        return login(user, password, options);
    }

    /** As who may only read. @param options of the driver, which count instead of the address's own */
    DataSource reader(String options) {
        return login(reader, readerPassword, options);
    }

    /** Of the database's schema. */
    Migration migration() {
        return new Migration(url, user, password);
    }

    /** What an operator is told, as who may only read; nothing while the database is not there, of which others tell. */
    public <T> List<T> read(String sql, Sql.Reading<T> reading, Object... values) {
        try {
            return Sql.rows(reader(IMPATIENT), sql, reading, values);
        } catch (SQLException away) {
            return List.of();
        }
    }

    private DataSource login(String login, String secret, String options) {
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(url + (url.contains("?") ? '&' : '?') + options);
        database.setUser(login);
        database.setPassword(secret);
        return database;
    }
}
