package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.problem.control.Json;
import org.sheqia.remedy.entity.Letter;

/** A database of before, with organisations that waited for the district and objections that were open, is brought to this version and loses nobody and nothing. */
class UpgradeIT {

    private static final String URL = System.getProperty("it.db.url").replace("/sheqia?", "/sheqia_before?");

    private Connection database;

    @BeforeEach
    void aDatabaseOfBefore() throws SQLException {
        flyway().cleanDisabled(false).load().clean();
        flyway().target("28").load().migrate();
        database = DriverManager.getConnection(URL, "sheqia", "it");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        flyway().cleanDisabled(false).load().clean();
    }

    @Test
    void who_waited_still_waits_as_a_person_and_nobody_belongs_to_what_was_not_approved() throws SQLException {
        organisation("52440605MJ1000001A", "APPROVED", "居家养老", "owner");
        organisation("52440605MJ1000002B", "PENDING", "居家\"养老、社区\\治理", "waiting");
        organisation("52440605MJ1000003C", "RETURNED", "青少年服务", "gone");
        member("owner", "52440605MJ1000001A", "甲");
        member("waiting", "52440605MJ1000002B", "乙");
        member("colleague", "52440605MJ1000003C", "丙");

        flyway().load().migrate();

        assertThat(column("select credit_code from organisation")).containsExactly("52440605MJ1000001A");
        assertThat(column("select concat_ws(' ', credit_code, status, applicant_sub, applicant_account, applicant_name) from registration order by credit_code"))
                .containsExactly("52440605MJ1000002B PENDING waiting waiting 乙", "52440605MJ1000003C RETURNED colleague colleague 丙");
        assertThat(column("select reason from registration where status = 'RETURNED'")).containsExactly("证书不清");
        List<OrganisationProfile> profiles = column("select profile from registration order by credit_code").stream()
                .map(json -> Json.read(json, OrganisationProfile.class)).toList();
        assertThat(profiles.get(0).fields()).containsExactly("居家\"养老", "社区\\治理");
        assertThat(profiles.get(0).documents()).singleElement().extracting(OrganisationProfile.Certificate::name).isEqualTo("登记证书.pdf");
        assertThat(profiles.get(0).grade()).isNull();
        assertThat(column("select sub from membership where valid_until is null")).containsExactly("owner");
        assertThat(column("select owner from stored_file order by owner")).containsExactly("52440605MJ1000001A", "colleague", "waiting");
        assertThat(column("select credit_code from organisation_term")).containsExactly("52440605MJ1000001A");
    }

    @Test
    void an_objection_of_before_is_a_letter_and_holds_while_it_is_open() throws SQLException {
        objection("open", "评分\"依据\"不充分\\请复核", null);
        objection("again", "请复核", "NEW_EVALUATION");
        objection("failed", "请复核", "FAILED");

        flyway().load().migrate();

        assertThat(column("select concat_ws(' ', status, outcome, grounds) from objection order by credit_code"))
                .containsExactly("ANSWERED UPHELD_EVALUATION RESULT", "ANSWERED UPHELD_RESTART RESULT", "ACCEPTED RESULT");
        assertThat(column("select letter from objection").stream().map(json -> Json.read(json, Letter.class).matters().get(0).matter()))
                .containsExactlyInAnyOrder("评分\"依据\"不充分\\请复核", "请复核", "请复核");
        assertThat(column("select concat_ws(' ', h.cause, h.lifted_at) from award_hold h join objection o on o.id = h.cause_id where o.credit_code = 'open'"))
                .containsExactly("OBJECTION");
        assertThat(column("select id from award_hold")).hasSize(1);
        assertThat(column("select id from objection where complain_by <= answer_by")).as("the complaint of before is not cut off").isEmpty();
    }

    private void objection(String code, String text, String outcome) throws SQLException {
        update("insert into objection (id, tenant_id, version, project_id, credit_code, name, text, filed_at, answer_by, outcome, answer, answered_at)"
                + " values (uuid(), 'dali', 0, uuid(), ?, '某中心', ?, '2026-03-02 01:00:00', '2026-03-11 16:00:00', ?, if(? is null, null, '答复'),"
                + " if(? is null, null, '2026-03-11 01:00:00'))", code, text, outcome, outcome, outcome);
    }

    private void organisation(String code, String status, String fields, String registeredBy) throws SQLException {
        String file = UUID.randomUUID().toString();
        update("insert into organisation (credit_code, name, kind, status, legal_representative, controlling_person, contact, phone, email, address, fields,"
                + " introduction, registered_at, registered_by, returned_reason, documents, version) values (?, ?, 'PRIVATE_NON_ENTERPRISE', ?, '陈某', '陈某', '李社工',"
                + " '0757-86330000', 'office@example.org', '桂城', ?, '', utc_timestamp(6), ?, ?, ?, 0)", code, "中心" + code, status, fields, registeredBy,
                status.equals("RETURNED") ? "证书不清" : null, Json.write(List.of(new OrganisationProfile.Certificate(file, "登记证书.pdf"))));
        update("insert into stored_file (id, owner, name, media_type, size, sha256, stored_at) values (?, ?, '登记证书.pdf', 'application/pdf', 1, repeat('0', 64),"
                + " utc_timestamp(6))", file, code);
        update("insert into organisation_term (term, credit_code) values ('中心', ?)", code);
    }

    private void member(String sub, String code, String name) throws SQLException {
        update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) values (?, ?, ?, ?, 'ORG_ADMIN', ?, utc_timestamp(6))",
                UUID.randomUUID().toString(), sub, sub, name, code);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure().dataSource(URL, "sheqia", "it").locations("classpath:db/migration");
    }
}
