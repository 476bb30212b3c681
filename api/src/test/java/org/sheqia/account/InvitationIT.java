package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Tokens;

/** A role is taken, not put upon an address; it can be given back; and somebody always administers. */
@ArquillianTest
@RunAsClient
class InvitationIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void fair() {
        fair = new Fair(portal);
    }

    @Test
    void who_registered_the_address_first_gets_nothing_by_it() {
        String person = newcomer();
        Call squatter = as(person, Map.of("email", person + "@gonghui.gov.example", "email_verified", false));
        invited("gonghui", person, "赵伟", "approver");
        assertThat(squatter.get("me").ok().get("memberships")).isEmpty();
        squatter.get("tenants/gonghui/appropriations").refused(404, "not-found");
    }

    @Test
    void who_is_invited_sees_what_it_is_asked_and_is_called_what_the_inviter_said_whatever_it_types() {
        String person = newcomer();
        JsonNode invited = invited("gonghui", person, "赵 伟", "approver");
        assertThat(invited.get("invitation").get("handedOver").asBoolean()).isTrue();
        Map<String, String> link = link(invited);

        JsonNode offer = fair.as(person).post("me/invitations/look", link).ok();
        assertThat(offer.get("name").asText()).isEqualTo("赵伟");
        assertThat(offer.get("scopeName").get("zh").asText()).contains("工会");
        Call impostor = as(person, Map.of("name", "卢俊贤", "family_name", "卢", "given_name", "俊贤"));
        assertThat(impostor.post("me/invitations/accept", link).ok().get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(impostor.get("me").ok().get("name").asText()).isEqualTo("赵伟");

        JsonNode submitted = fair.submitted("gonghui", fair.content("职工关怀", fair.appropriation("gonghui", "48000.00"), "48000.00"));
        impostor.on(submitted).post(Fair.path("gonghui", submitted) + "/publish", null).ok();
        assertThat(fair.as("gonghui-officer").get(Fair.path("gonghui", submitted) + "/history").ok().findValuesAsText("by"))
                .contains("赵伟（" + person + "）").noneMatch(by -> by.contains("卢俊贤"));
        impostor.post("me/invitations/accept", link).refused(422, "member-already");
    }

    @Test
    void only_the_last_link_works_and_only_for_the_address_that_it_was_made_for() {
        String person = newcomer(), other = newcomer();
        JsonNode first = invited("gonghui", person, "赵伟", "officer");
        String id = first.get("invitation").get("id").asText();
        JsonNode second = fair.as("gonghui-admin").post("tenants/gonghui/invitations/" + id + "/send", null).ok();

        fair.as(person).post("me/invitations/accept", link(first)).refused(422, "invitation-unknown");
        fair.as(person).post("me/invitations/accept", Map.of("link", id + ".0000")).refused(422, "invitation-unknown");
        fair.as(person).post("me/invitations/look", Map.of("link", "nonsense")).refused(422, "invitation-unknown");
        assertThat(fair.as(other).post("me/invitations/accept", link(second)).refused(403, "address-differs").get("detail").asText())
                .doesNotContain(person);
        fair.as("gonghui-admin").post("tenants/gonghui/invitations/" + id + "/withdraw", null).ok();
        fair.as(person).post("me/invitations/accept", link(second)).refused(409, "illegal-state");
        assertThat(fair.as(person).get("me").ok().get("memberships")).isEmpty();
    }

    @Test
    void a_week_later_the_link_is_over_until_it_is_sent_again() {
        String person = newcomer();
        JsonNode invited = invited("gonghui", person, "赵伟", "officer");
        String path = "tenants/gonghui/invitations/" + invited.get("invitation").get("id").asText();
        fair.later(Duration.ofDays(7));
        fair.as(person).post("me/invitations/accept", link(invited)).refused(409, "illegal-state");
        fair.as(person).post("me/invitations/accept", link(fair.as("gonghui-admin").post(path + "/send", null).ok())).ok();
    }

    @Test
    void the_district_asks_the_administrators_and_these_all_the_others_and_nobody_itself() {
        Map<String, Object> officer = Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", "officer");
        assertThat(fair.as("district-admin").post("tenants/gonghui/invitations", officer).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .containsOnly("role-by-its-admin");
        fair.as("district-admin").post("tenants/gonghui/invitations", Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", "tenant-admin")).ok();
        fair.as("gonghui-officer").post("tenants/gonghui/invitations", officer).refused(403, "forbidden");
        fair.as("dali-admin").post("tenants/gonghui/invitations", officer).refused(404, "not-found");

        JsonNode own = fair.as("gonghui-admin").post("tenants/gonghui/invitations",
                Map.of("email", "gonghui-admin@example.org", "name", "自己", "role", "approver")).ok();
        String path = "tenants/gonghui/invitations/" + own.get("invitation").get("id").asText();
        fair.as("gonghui-admin").post("me/invitations/accept", link(fair.as("district-admin").post(path + "/send", null).ok())).refused(403, "own-invitation");
        fair.as("gonghui-admin").post(path + "/withdraw", null).ok();
    }

    @Test
    void roles_that_approve_pay_judge_or_give_roles_are_proposed_by_one_administrator_and_sent_by_another() {
        String person = newcomer();
        Map<String, Object> finance = Map.of("email", person + "@example.org", "name", "赵伟", "role", "finance");
        JsonNode proposed = fair.as("gonghui-admin").post("tenants/gonghui/invitations", finance).ok();
        assertThat(proposed.get("invitation").get("status").asText()).isEqualTo("PROPOSED");
        assertThat(proposed.get("link").isNull()).isTrue();
        String id = proposed.get("invitation").get("id").asText(), send = "tenants/gonghui/invitations/" + id + "/send";
        assertThat(Database.column("select id from letter where body like ?", "%" + id + "%")).isEmpty();
        fair.as(person).post("me/invitations/accept", Map.of("link", id + ".0000")).refused(422, "invitation-unknown");
        fair.as("gonghui-admin").post(send, null).refused(403, "separation-of-duties");
        fair.as("gonghui-officer").post(send, null).refused(403, "forbidden");
        fair.as("dali-admin").post(send, null).refused(404, "not-found");
        fair.as("gonghui-admin").post("tenants/gonghui/invitations", finance).refused(422, "invalid");

        assertThat(fair.as("district-admin").get("district/invitations/proposed").ok().findValuesAsText("id")).contains(id);
        fair.as("gonghui-admin").get("district/invitations/proposed").refused(403, "forbidden");
        assertThat(proposed.get("invitation").get("ownProposal").asBoolean()).isTrue();
        assertThat(fair.as("gonghui-admin").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("confirm-own-invitation");
        assertThat(fair.as("district-admin").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("confirm-invitation");
        JsonNode sent = fair.as("district-admin").post(send, null).ok();
        fair.as("gonghui-admin").post(send, null).refused(403, "separation-of-duties");
        JsonNode again = fair.as("district-admin").post(send, null).ok();
        fair.as(person).post("me/invitations/accept", link(sent)).refused(422, "invitation-unknown");
        fair.as(person).post("me/invitations/accept", link(again)).ok();
        fair.as(person).get("tenants/gonghui/appropriations").ok();

        JsonNode evaluator = fair.as("district-admin").post("district/invitations", Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", "evaluator")).ok();
        String evaluators = "district/invitations/" + evaluator.get("invitation").get("id").asText() + "/send";
        fair.as("district-admin").post(evaluators, null).refused(403, "separation-of-duties");
        fair.as(fair.secondDistrictAdmin()).post(evaluators, null).ok();
    }

    @Test
    void whoever_takes_the_role_from_all_others_decides_nothing_alone_by_that_for_a_month() {
        String other = newcomer();
        joined("tuanwei", "tuanwei-admin", other, "tenant-admin");
        Database.update("update membership set valid_until = utc_timestamp(6) where role = 'DISTRICT_ADMIN' and valid_until is null");
        try {
            Database.update("update membership set valid_until = utc_timestamp(6) where sub = ? and scope_id = 'tuanwei'", Fair.sub(other));
            assertThat(status("finance")).isEqualTo("PROPOSED");
            Database.update("update membership set valid_until = '2020-01-01' where role = 'DISTRICT_ADMIN' or sub = ? and scope_id = 'tuanwei'", Fair.sub(other));
            assertThat(status("finance")).as("nobody else has been there for long").isEqualTo("PENDING");
        } finally {
            Database.update("update membership set valid_until = null where role = 'DISTRICT_ADMIN' and sub in (?, ?)", Fair.sub("district-admin"), Fair.sub("district-admin2"));
        }
    }

    private String status(String role) {
        return fair.as("tuanwei-admin").post("tenants/tuanwei/invitations", Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", role)).ok()
                .get("invitation").get("status").asText();
    }

    @Test
    void a_link_that_was_handed_over_is_shown_to_who_sent_it_and_to_nobody_who_asks_again() {
        String person = newcomer(), key = UUID.randomUUID().toString();
        Map<String, Object> approver = Map.of("email", person + "@example.org", "name", "赵伟", "role", "approver");
        JsonNode proposed = fair.as("gonghui-admin").header("Idempotency-Key", key).post("tenants/gonghui/invitations", approver).ok();
        assertThat(fair.as("district-admin").post("tenants/gonghui/invitations/" + proposed.get("invitation").get("id").asText() + "/send", null).ok().get("link").isNull()).isFalse();
        assertThat(fair.as("gonghui-admin").header("Idempotency-Key", key).post("tenants/gonghui/invitations", approver).ok().get("link").isNull()).isTrue();
    }

    @Test
    void what_one_alone_sent_before_the_rule_waits_for_another_when_it_is_sent_again() {
        JsonNode old = invited("gonghui", newcomer(), "赵伟", "officer");
        String id = old.get("invitation").get("id").asText();
        Database.update("update invitation set role = 'APPROVER' where id = ?", id);
        assertThat(fair.as("gonghui-admin").post("tenants/gonghui/invitations/" + id + "/send", null).ok().get("invitation").get("status").asText()).isEqualTo("PROPOSED");
        fair.as("gonghui-admin").post("tenants/gonghui/invitations/" + id + "/send", null).refused(403, "separation-of-duties");
        fair.as("district-admin").post("tenants/gonghui/invitations/" + id + "/withdraw", null).ok();
    }

    @Test
    void of_two_who_ask_or_confirm_at_the_same_moment_one_does() throws Exception {
        String person = newcomer();
        Map<String, Object> finance = Map.of("email", person + "@example.org", "name", "赵伟", "role", "finance");
        List<Answer> asked = AtOnce.all(Collections.nCopies(4, () -> fair.as("gonghui-admin").post("tenants/gonghui/invitations", finance)));
        assertThat(asked).filteredOn(a -> a.status() == 200).hasSize(1);
        JsonNode invitation = asked.stream().filter(a -> a.status() == 200).findFirst().orElseThrow().json().get("invitation");
        String send = "tenants/gonghui/invitations/" + invitation.get("id").asText() + "/send";
        List<Answer> sent = AtOnce.all(List.of(() -> fair.as("district-admin").on(invitation).post(send, null),
                () -> fair.as(fair.secondDistrictAdmin()).on(invitation).post(send, null)));
        assertThat(sent).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(Database.column("select times_sent from invitation where id = ?", invitation.get("id").asText())).containsExactly("1");
    }

    @Test
    void who_speaks_for_an_organisation_is_not_said_by_one_official_alone() {
        String code = fair.organisation("ngo3-admin");
        JsonNode proposed = fair.as("district-admin").post("organisations/" + code + "/invitations",
                Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", "org-admin")).ok();
        String send = "organisations/" + code + "/invitations/" + proposed.get("invitation").get("id").asText() + "/send";
        fair.as("district-admin").post(send, null).refused(403, "separation-of-duties");
        fair.as("ngo3-admin").post(send, null).ok();
        JsonNode own = fair.as("ngo3-admin").post("organisations/" + code + "/invitations",
                Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", "org-admin")).ok();
        assertThat(own.get("invitation").get("status").asText()).as("its own affair").isEqualTo("PENDING");
    }

    @Test
    void what_an_admin_sent_that_is_one_no_more_is_worth_nothing() {
        String admin = newcomer(), accomplice = newcomer();
        joined("tuanwei", "tuanwei-admin", admin, "tenant-admin");
        JsonNode invited = fair.as(admin).post("tenants/tuanwei/invitations", Map.of("email", accomplice + "@example.org", "name", "赵伟", "role", "officer")).ok();
        String own = Database.column("select id from membership where scope_id = 'tuanwei' and valid_until is null and sub = ?", Fair.sub(admin)).get(0);
        assertThat(fair.as("tuanwei-admin").delete("tenants/tuanwei/members/" + own).status()).isEqualTo(204);
        fair.as(accomplice).post("me/invitations/accept", link(invited)).refused(422, "invitation-unknown");
        fair.as("district-admin").post("tenants/tuanwei/invitations/" + invited.get("invitation").get("id").asText() + "/send", null).refused(422, "invalid");
    }

    @Test
    void an_address_is_written_to_only_so_often_and_asked_once_for_one_role() {
        String person = newcomer();
        JsonNode invited = invited("gonghui", person, "赵伟", "officer");
        Map<String, Object> again = Map.of("email", person + "@EXAMPLE.org", "name", "赵伟", "role", "officer");
        assertThat(fair.as("gonghui-admin").post("tenants/gonghui/invitations", again).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .containsOnly("invited-already");
        String send = "tenants/gonghui/invitations/" + invited.get("invitation").get("id").asText() + "/send";
        for (int i = 0; i < 4; i++) {
            fair.as("gonghui-admin").post(send, null).ok();
        }
        fair.as("gonghui-admin").post(send, null).refused(429, "invitations-of-the-day");
        fair.as("dali-admin").post("tenants/dali/invitations", Map.of("email", person + "@example.org", "name", "赵伟", "role", "officer"))
                .refused(429, "invitations-of-the-day");
    }

    @Test
    void a_member_leaves_at_once_and_the_last_administrator_stays() {
        String person = newcomer();
        joined("gonghui", "gonghui-admin", person, "officer");
        JsonNode role = fair.as(person).get("me").ok().get("memberships").get(0);
        fair.as("gonghui-officer").delete("me/memberships/" + role.get("membership").asText()).refused(404, "not-found");
        assertThat(fair.as(person).delete("me/memberships/" + role.get("membership").asText()).status()).isEqualTo(204);
        fair.as(person).get("tenants/gonghui/appropriations").refused(404, "not-found");
        assertThat(fair.as("gonghui-admin").get("me/notifications").text()).contains("membership.left");

        String last = Database.column("select id from membership where scope_id = 'fulian' and role = 'TENANT_ADMIN' and valid_until is null").get(0);
        fair.as("fulian-admin").delete("me/memberships/" + last).refused(422, "last-admin");
        invited("fulian", newcomer(), "从未来过", "tenant-admin");
        fair.as("fulian-admin").delete("tenants/fulian/members/" + last).refused(422, "last-admin");
    }

    @Test
    void two_administrators_who_remove_each_other_at_the_same_moment_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            String other = newcomer();
            joined("fulian", "fulian-admin", other, "tenant-admin");
            String first = admin("fulian-admin"), second = admin(other);
            List<Answer> answers = AtOnce.all(List.of(() -> fair.as("fulian-admin").delete("tenants/fulian/members/" + second),
                    () -> fair.as(other).delete("tenants/fulian/members/" + first)));
            assertThat(answers).as("both went").anyMatch(a -> a.status() != 204);
            assertThat(Database.column("select id from membership where scope_id = 'fulian' and role = 'TENANT_ADMIN' and valid_until is null")).hasSize(1);
            Database.update("update membership set valid_until = null where id = ?", first);
            Database.update("update membership set valid_until = utc_timestamp(6) where id = ? and valid_until is null", second);
        }
    }

    private String admin(String username) {
        return Database.column("select id from membership where scope_id = 'fulian' and role = 'TENANT_ADMIN' and valid_until is null and sub = ?",
                Fair.sub(username)).get(0);
    }

    private void joined(String tenant, String admin, String person, String role) {
        fair.joins("tenants/" + tenant, admin, person, role);
    }

    private JsonNode invited(String tenant, String person, String name, String role) {
        return fair.invited("tenants/" + tenant, tenant + "-admin", person, name, role);
    }

    private static Map<String, String> link(JsonNode invited) {
        String link = invited.get("link").asText();
        return Map.of("link", link.substring(link.indexOf('#') + 1));
    }

    private Call as(String username, Map<String, Object> says) {
        return Call.as(portal, username).header("Authorization", "Bearer " + Tokens.of(username, says));
    }

    private static String newcomer() {
        return "newcomer-" + UUID.randomUUID();
    }
}
