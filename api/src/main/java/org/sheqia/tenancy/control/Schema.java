package org.sheqia.tenancy.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Logger;

/**
 * Brings the database to the schema that this version of the portal needs, before anything else starts: where no other node
 * serves people on it, which would find its tables changed beneath it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());

    @Inject
    BesidePools database;

    @Inject
    Nodes nodes;

    @PostConstruct
    void migrate() {
        Migration migration = database.migration();
        try {
            if (migration.pending() > 0) {
                nodes.awaitNone(() -> migration.pending() == 0);
                LOG.info(migration.run());
            }
            nodes.join();
        } catch (SQLException e) {
            throw new IllegalStateException("the schema is not as this version needs it: " + e.getMessage(), e);
        }
    }
}
