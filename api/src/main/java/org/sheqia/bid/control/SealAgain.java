package org.sheqia.bid.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.problem.control.Json;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContentColumn;
import org.sheqia.security.control.Keys;

/**
 * Brings the bids of an older portal into the present form: found by a seal of their own for each project, drafts bound to
 * their bid, prices by line, and listed for their organisations, who follow the projects. What was submitted stays as it is,
 * since its checksum stands on receipts; it is read in the earlier form. In one transaction, and safe to begin again.
 */
public class SealAgain implements JavaMigration {

    private Sealing sealing;

    /** As a migration: with the portal's key as the start has set it. */
    public SealAgain() {
        // The key is asked for when there is something to seal.
    }

    SealAgain(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        sealing = Sealing.with(Keys.of(System.getProperty("portal.seal.key")));
        again(context.getConnection());
    }

    /** Every bid in the earlier form; those in the present one are left alone. */
    void again(Connection connection) throws SQLException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (PreparedStatement read = connection.prepareStatement("select b.id, b.project_id, b.draft, b.credit_code, b.content,"
                + " x.wrapped_key, p.content, date(b.saved_at) from bid b join project p on p.id = b.project_id"
                + " join bid_box x on x.project_id = b.project_id order by b.id");
                PreparedStatement sealed = connection.prepareStatement("update bid set bidder_seal = ?, draft = ? where id = ?");
                PreparedStatement opened = connection.prepareStatement("update bid set bidder_seal = ?, content = ?, priced_lines = ? where id = ?");
                PreparedStatement follow = connection.prepareStatement("insert ignore into followed_project (credit_code, project_id, followed_at) values (?, ?, ?)");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                String id = rows.getString(1);
                String project = rows.getString(2);
                if (!sealing.opens(rows.getString(6))) {
                    throw new IllegalStateException("SEAL_KEY is not the key that this database was written with: set it to that one");
                }
                if (rows.getString(4) != null) {
                    JsonNode kept = Json.read(rows.getString(5), JsonNode.class);
                    if (EarlierForm.is(kept)) {
                        BidContent content = EarlierForm.content(kept, null);
                        ProjectContent asked = new ProjectContentColumn().convertToEntityAttribute(rows.getString(7));
                        write(opened, sealing.bidderSeal(project, rows.getString(4)), Json.write(content), Json.write(content.priced(asked)), id);
                    }
                    continue;
                }
                JsonNode kept = Json.read(sealing.openText(rows.getString(6), Label.draft(id), rows.getString(3)), JsonNode.class);
                if (EarlierForm.is(kept)) {
                    Envelope draft = EarlierForm.envelope(kept);
                    write(sealed, sealing.bidderSeal(project, draft.creditCode()),
                            sealing.sealText(rows.getString(6), Label.draft(id), Json.write(draft.content())), id);
                    write(follow, draft.creditCode(), project, rows.getString(8));
                    lists.computeIfAbsent(draft.creditCode(), code -> new ArrayList<>()).add(id);
                }
            }
        }
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            list(connection, list.getKey(), list.getValue());
        }
    }

    private void list(Connection connection, String creditCode, List<String> ids) throws SQLException {
        String seal = sealing.ownerSeal(creditCode);
        try (PreparedStatement read = connection.prepareStatement("select sealed from own_bids where owner_seal = ?");
                PreparedStatement write = connection.prepareStatement("replace into own_bids (owner_seal, sealed) values (?, ?)")) {
            read.setString(1, seal);
            List<String> all = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                if (row.next()) {
                    all.addAll(List.of(Json.read(sealing.openList(seal, row.getString(1)), String[].class)));
                }
            }
            all.addAll(ids);
            write(write, seal, sealing.sealList(seal, Json.write(all)));
        }
    }

    private static void write(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("26.1");
    }

    @Override
    public String getDescription() {
        return "seal again";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
