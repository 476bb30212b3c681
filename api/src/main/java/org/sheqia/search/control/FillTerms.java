package org.sheqia.search.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.sheqia.search.entity.Terms;

/** Gives the projects and organisations of an older portal their terms; in steps, and safe to begin again. */
public class FillTerms implements JavaMigration {

    private static final int STEP = 2_000;

    @Override
    public void migrate(Context context) throws SQLException {
        fill(context.getConnection());
    }

    /** Gives every row its terms. */
    public static void fill(Connection connection) throws SQLException {
        fill(connection, "select id, concat_ws(' ', title, number) from project where id > ? order by id limit " + STEP,
                "insert ignore into project_term (project_id, term) values (?, ?)");
        fill(connection, "select credit_code, concat_ws(' ', name, credit_code) from organisation where credit_code > ?"
                + " order by credit_code limit " + STEP, "insert ignore into organisation_term (credit_code, term) values (?, ?)");
    }

    private static void fill(Connection connection, String read, String write) throws SQLException {
        try (PreparedStatement texts = connection.prepareStatement(read);
                PreparedStatement terms = connection.prepareStatement(write)) {
            for (String after = ""; after != null;) {
                texts.setString(1, after);
                after = null;
                try (ResultSet rows = texts.executeQuery()) {
                    while (rows.next()) {
                        after = rows.getString(1);
                        for (String term : Terms.of(rows.getString(2))) {
                            terms.setString(1, after);
                            terms.setString(2, term);
                            terms.addBatch();
                        }
                    }
                }
                terms.executeBatch();
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7.1");
    }

    @Override
    public String getDescription() {
        return "fill terms";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }
}
