package org.sheqia.tenancy.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the database to the schema that this version of the portal needs, before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    /** A step over a large table takes longer than a statement of a request may. */
    private static final String PATIENT = "socketTimeout=0";

    @Inject
    BesidePools database;

    /** Steps that are written in Java, by the components whose they are. */
    @Inject
    @Any
    Instance<JavaMigration> steps;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(database.owner(PATIENT)).locations("classpath:db/migration")
                .javaMigrations(steps.stream().toArray(JavaMigration[]::new)).load().migrate();
    }
}
