package org.sheqia.tenancy.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sheqia.search.control.FillTerms;

/** Brings the database to the schema that this version of the portal needs, before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource portal;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(portal).locations("classpath:db/migration")
                .javaMigrations(new FillTerms()).load().migrate();
    }
}
