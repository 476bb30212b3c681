package org.sheqia.tenancy.control;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the database to the schema that this version of the portal needs, before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Inject
    @ConfigProperty(name = "portal.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "portal.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "portal.db.password")
    String password;

    /** Steps that are written in Java, by the components whose they are. */
    @Inject
    @Any
    Instance<JavaMigration> steps;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(patient()).locations("classpath:db/migration")
                .javaMigrations(steps.stream().toArray(JavaMigration[]::new)).load().migrate();
    }

    /** A connection of its own: a step over a large table takes longer than a statement of a request may. */
    private DataSource patient() {
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(url.replaceAll("(?<=[?&]socketTimeout=)\\d+", "0"));
        database.setUser(user);
        database.setPassword(password);
        return database;
    }
}
