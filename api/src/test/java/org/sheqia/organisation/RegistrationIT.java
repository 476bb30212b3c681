package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Pictures;

/** A stranger proves before it gains; what was approved is changed by two; what stands against an organisation counts everywhere. */
@ArquillianTest
@RunAsClient
class RegistrationIT {

    private static final String KIND = "PRIVATE_NON_ENTERPRISE";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void fair() {
        fair = new Fair(portal);
    }

    @Test
    void before_the_district_has_approved_a_stranger_has_no_members_no_files_and_no_organisation() {
        String stranger = newcomer(), code = code();
        JsonNode registration = fair.registration(stranger, code, KIND, Fair.profile("新来社工中心", "陈伟"));
        assertThat(fair.as(stranger).get("me").ok().get("memberships")).isEmpty();
        fair.as(stranger).get("organisations/" + code + "/members").refused(404, "not-found");
        fair.as(stranger).post("organisations/" + code + "/invitations", Map.of("email", "dali-approver@example.org", "name", "梁", "role", "org-staff"))
                .refused(404, "not-found");
        fair.as(stranger).header("Content-Type", "application/octet-stream").post("organisations/" + code + "/files?name=a.pdf", "x".getBytes()).refused(404, "not-found");
        fair.as(null).get("organisations/" + code).refused(404, "not-found");
        fair.as(newcomer()).get("me/registrations/" + registration.get("id").asText()).refused(404, "not-found");
        assertThat(registration.get("others").isNull()).isTrue();
        assertThat(registration.get("claimed").isNull()).isTrue();

        fair.approved(registration, code, "陈伟");
        assertThat(fair.as(stranger).get("me").ok().get("memberships").get(0).get("role").asText()).isEqualTo("org-admin");
        assertThat(fair.as(stranger).get("me").ok().get("name").asText()).isEqualTo("陈伟");
        JsonNode profile = fair.as(stranger).get("organisations/" + code + "/profile").ok();
        String certificate = profile.get("profile").get("documents").get(0).get("id").asText();
        assertThat(fair.as(stranger).get("organisations/" + code + "/files/" + certificate).status()).isEqualTo(200);
        assertThat(fair.as("district-admin").get("district/registrations/" + registration.get("id").asText() + "/documents/" + certificate).status()).isEqualTo(200);
    }

    @Test
    void a_certificate_that_the_district_opens_stands_in_the_organisations_records_once_it_is_the_organisations() {
        String admin = newcomer(), code = code();
        JsonNode registration = fair.registration(admin, code, KIND, Fair.profile("某中心" + code, "陈伟"));
        String certificate = registration.get("profile").get("documents").get(0).get("id").asText();
        String sent = "district/registrations/" + registration.get("id").asText() + "/documents/", kept = "district/organisations/" + code + "/documents/";
        assertThat(fair.as("district-admin").get(sent + certificate).status()).isEqualTo(200);
        fair.as("district-admin").get(kept + certificate).refused(404, "not-found");
        assertThat(opened(certificate)).isEmpty();

        fair.approved(registration, code, "陈伟");
        assertThat(fair.as("district-admin").get(sent + certificate).status()).isEqualTo(200);
        assertThat(fair.as("district-admin").get(kept + certificate).status()).isEqualTo(200);
        assertThat(opened(certificate)).containsExactly(code, code);
        fair.as("district-admin").get(sent + UUID.randomUUID()).refused(404, "not-found");
        fair.as("district-admin").get(kept + UUID.randomUUID()).refused(404, "not-found");
    }

    private static List<String> opened(String file) {
        return Database.column("select chain from audit_record where act = 'document.opened' and subject_id = ?", file);
    }

    @Test
    void an_organisation_of_the_register_is_claimed_and_who_asked_first_keeps_nobody_out() {
        String code = code();
        fair.as(fair.secondDistrictAdmin()).post("district/organisations/register", Map.of("organisations",
                List.of(Map.of("creditCode", code, "kind", KIND, "profile", Fair.profile("名册社工中心" + code, "李明"))))).ok();
        String squatter = newcomer(), owner = newcomer();
        JsonNode first = fair.registration(squatter, code, KIND, Fair.profile("抢注的名字", "张三"));
        JsonNode second = fair.registration(owner, code, KIND, Fair.profile("名册社工中心", "李明"));
        JsonNode seen = fair.as("district-admin").get("district/registrations/" + second.get("id").asText()).ok();
        assertThat(seen.get("others").asInt()).isEqualTo(1);
        assertThat(seen.get("claimed").asBoolean()).isTrue();

        fair.as("district-admin").on(first).post("district/registrations/" + first.get("id").asText() + "/refuse", Map.of("reason", "证书不符")).ok();
        assertThat(fair.as(squatter).get("me/registrations/" + first.get("id").asText()).ok().get("reason").asText()).isEqualTo("证书不符");
        fair.as(fair.secondDistrictAdmin()).on(second).post("district/registrations/" + second.get("id").asText() + "/approve", numbers(code, "李明"))
                .refused(403, "separation-of-duties");
        fair.approved(second, code, "李明");
        assertThat(fair.as(owner).get("organisations/" + code + "/profile").ok().get("facts").get("name").asText())
                .as("what the register says stays").isEqualTo("名册社工中心" + code);
        fair.as(squatter).get("organisations/" + code + "/profile").refused(404, "not-found");
    }

    @Test
    void a_photo_of_a_certificate_is_kept_without_its_place() {
        String place = "GPS 23.0469N 113.1216E HUAWEI P60";
        byte[] photo = Pictures.jpegFrom(place);
        JsonNode kept = fair.as(newcomer()).header("Content-Type", "application/octet-stream").post("me/registrations/certificates?name=a.jpg", photo).ok();
        assertThat(kept.get("size").asInt()).isBetween(100, photo.length - place.length());
    }

    @Test
    void a_registration_asks_for_a_certificate_of_ones_own_a_real_name_and_only_so_much() {
        String stranger = newcomer(), code = code();
        Map<String, Object> bare = Map.of("creditCode", code, "kind", KIND, "applicant", "陈伟", "profile", Fair.profile("某中心", "陈伟"));
        assertThat(fair.as(stranger).post("me/registrations", bare).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .containsExactly("certificate-missing");
        Map<String, Object> foreign = new HashMap<>(Fair.profile("某中心", "陈伟"));
        foreign.put("documents", List.of(Map.of("id", UUID.randomUUID().toString(), "name", "别人的.pdf")));
        assertThat(fair.as(stranger).post("me/registrations", Map.of("creditCode", code, "kind", KIND, "applicant", "陈伟", "profile", foreign))
                .refused(422, "invalid").get("violations").findValuesAsText("code")).containsExactly("file-unknown");
        fair.as(stranger).header("Content-Type", "application/octet-stream").post("me/registrations/certificates?name=a.txt", "text".getBytes())
                .refused(422, "invalid");

        for (int i = 0; i < 3; i++) {
            fair.registration(stranger, code(), KIND, Fair.profile("某中心" + i, "陈伟"));
        }
        Map<String, Object> fourth = new HashMap<>(Fair.profile("某中心", "陈伟"));
        fourth.put("documents", List.of(Map.of("id", Database.column("select id from stored_file where owner = ?", Fair.sub(stranger)).get(0), "name", "a.pdf")));
        fair.as(stranger).post("me/registrations", Map.of("creditCode", code, "kind", KIND, "applicant", "陈伟", "profile", fourth))
                .refused(429, "registrations-of-the-day");
    }

    @Test
    void what_was_returned_is_put_right_and_comes_again_and_nobody_decides_on_its_own() {
        String stranger = newcomer(), code = code();
        JsonNode registration = fair.registration(stranger, code, KIND, Fair.profile("某中心", "陈伟"));
        String path = "district/registrations/" + registration.get("id").asText();
        JsonNode returned = fair.as("district-admin").on(registration).post(path + "/return", Map.of("reason", "请上传清晰的证书")).ok();
        fair.as("district-admin").on(returned).post(path + "/approve", numbers(code, "陈伟")).refused(409, "illegal-state");
        JsonNode again = fair.as(stranger).on(returned).put("me/registrations/" + registration.get("id").asText(),
                Map.of("applicant", "陈伟", "profile", returned.get("profile"))).ok();
        assertThat(again.get("status").asText()).isEqualTo("PENDING");
        fair.as("district-auditor").on(again).post(path + "/approve", numbers(code, "陈伟")).refused(403, "forbidden");
        assertThat(fair.as("district-admin").on(again).post(path + "/approve", Map.of()).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .contains("identity-number-missing");

        JsonNode own = fair.registration("district-admin", code(), KIND, Fair.profile("某中心", "陈伟"));
        fair.as("district-admin").on(own).post("district/registrations/" + own.get("id").asText() + "/approve", numbers(code, "陈伟"))
                .refused(403, "separation-of-duties");
        fair.as("district-admin").on(own).post("me/registrations/" + own.get("id").asText() + "/withdraw", null).ok();
    }

    @Test
    void facts_change_when_another_has_approved_and_a_new_person_is_seen_anew() {
        String admin = newcomer(), code = code();
        fair.approved(fair.registration(admin, code, KIND, Fair.profile("某中心" + code, "陈伟")), code, "陈伟");
        JsonNode profile = fair.as(admin).get("organisations/" + code + "/profile").ok();
        assertThat(profile.get("controller").asText()).isEqualTo(Fair.identityNumber("陈伟").substring(14));
        Map<String, Object> facts = new HashMap<>(Map.of("kind", KIND, "name", profile.get("facts").get("name").asText(), "legalRepresentative", "陈某",
                "controllingPerson", "李明", "grade", "5A", "gradeUntil", "2029-12-31"));

        JsonNode proposed = fair.as(admin).post("organisations/" + code + "/facts", Map.of("facts", facts, "grounds", "章程核准书")).ok();
        assertThat(proposed.get("facts").get("grade").isNull()).isTrue();
        assertThat(proposed.get("proposal").get("facts").get("grade").asText()).isEqualTo("5A");
        fair.as("district-admin").header("If-Match", version(proposed)).post("district/organisations/" + code + "/facts/approve", Map.of()).refused(422, "invalid");
        JsonNode approved = fair.as("district-admin").header("If-Match", version(proposed)).post("district/organisations/" + code + "/facts/approve",
                Map.of("controllerNumber", Fair.identityNumber("李明"))).ok();
        assertThat(approved.get("facts").get("grade").asText()).isEqualTo("5A");
        assertThat(approved.get("controller").asText()).isEqualTo(Fair.identityNumber("李明").substring(14));
        assertThat(approved.get("proposal").isNull()).isTrue();
        assertThat(Database.column("select concat_ws(' ', representative_hash, controller_hash, details) from organisation, audit_record"
                + " where credit_code = ? and subject_id = credit_code", code)).noneMatch(row -> row.contains(Fair.identityNumber("李明")));

        Map<String, Object> corrected = new HashMap<>(facts);
        corrected.put("grade", "3A");
        JsonNode correction = fair.as("district-admin").header("If-Match", "*").post("district/organisations/" + code + "/facts",
                Map.of("facts", corrected, "grounds", "评估公告")).ok();
        fair.as("district-admin").header("If-Match", version(correction)).post("district/organisations/" + code + "/facts/approve", Map.of())
                .refused(403, "separation-of-duties");
        fair.as(admin).header("If-Match", "*").post("organisations/" + code + "/facts", Map.of("facts", facts, "grounds", "我们不同意")).refused(409, "proposal-pending");
        fair.as(fair.secondDistrictAdmin()).header("If-Match", "*").post("district/organisations/" + code + "/facts/approve", Map.of()).refused(400, "if-match-missing");
        fair.as(fair.secondDistrictAdmin()).header("If-Match", version(correction)).post("district/organisations/" + code + "/facts/approve", Map.of()).ok();
    }

    @Test
    void a_bid_stands_under_the_facts_of_its_submission_and_the_contract_under_those_of_its_offer() {
        String admin = newcomer(), code = code(), name = "某中心" + code;
        fair.approved(fair.registration(admin, code, KIND, Fair.profile(name, "陈伟")), code, "陈伟");
        JsonNode project = fair.published("dali");
        JsonNode bid = fair.submittedBid(admin, code, project, Fair.bid("100.00", "1000.00"));
        JsonNode now = fair.as(admin).get("organisations/" + code + "/profile").ok();
        Map<String, Object> facts = new HashMap<>(Map.of("kind", KIND, "name", name + "（更名）", "legalRepresentative", now.get("facts").get("legalRepresentative").asText(),
                "controllingPerson", now.get("facts").get("controllingPerson").asText(), "grade", "5A", "gradeUntil", "2029-12-31"));
        JsonNode proposed = fair.as(admin).post("organisations/" + code + "/facts", Map.of("facts", facts, "grounds", "更名批复")).ok();
        fair.as("district-admin").header("If-Match", version(proposed)).post("district/organisations/" + code + "/facts/approve", Map.of()).ok();

        fair.open("dali", project);

        String opening = Fair.path("dali", project) + "/opening";
        assertThat(fair.as("dali-officer").get(opening).ok().get("bids").get(0).get("name").asText()).isEqualTo(name);
        JsonNode opened = fair.as("dali-officer").get(Fair.path("dali", project) + "/bids").ok().get("items").get(0);
        assertThat(opened.get("facts").get("name").asText()).isEqualTo(name);
        assertThat(opened.get("facts").get("grade").isNull()).as("the grade came later").isTrue();

        fair.evaluate("dali", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("dali", project);
        JsonNode draft = fair.as("dali-officer").post("tenants/dali/contracts", Map.of("projectId", project.get("id").asText())).ok();
        JsonNode offered = fair.as("dali-officer").on(draft).post("tenants/dali/contracts/" + draft.get("id").asText() + "/offer", null).ok();
        assertThat(offered.get("organisation").asText()).isEqualTo(name + "（更名）");
    }

    @Test
    void what_stands_against_an_organisation_keeps_it_from_bidding_while_it_stands() {
        String code = fair.organisation("ngo4-admin");
        JsonNode project = fair.published("dali");
        fair.draftBid("ngo4-admin", code, project, Fair.bid("140.00", "1000.00"));
        JsonNode organisation = fair.as("district-admin").get("district/organisations/" + code).ok();
        String today = fair.now().toString().substring(0, 10);
        JsonNode written = fair.as("district-admin").on(organisation).post("district/organisations/" + code + "/standings",
                Map.of("kind", "DISHONEST", "source", "严重违法失信名单 2026-17", "from", today)).ok();
        assertThat(written.get("against").isNull()).as("one alone stops nobody").isTrue();
        JsonNode barred = confirmed(code);
        assertThat(barred.get("against").asText()).isEqualTo("DISHONEST");
        assertThat(fair.as("ngo4-admin").get("me/notifications").text()).contains("organisation.standing-recorded");
        fair.as("ngo4-admin").post("organisations/" + code + "/bids", Map.of("projectId", fair.published("dali").get("id").asText(), "content",
                Fair.bid("140.00", "1000.00"))).refused(403, "organisation-standing");
        String end = "district/organisations/" + code + "/standings/" + barred.get("standings").get(0).get("id").asText() + "/end";
        JsonNode asked = fair.as("district-admin").on(barred).post(end, Map.of("reason", "已移出名单")).ok();
        assertThat(asked.get("against").asText()).as("two agreed on it").isEqualTo("DISHONEST");
        assertThat(fair.as(fair.secondDistrictAdmin()).get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("confirm-standing");
        fair.as("district-admin").on(asked).post(end, Map.of("reason", "已移出名单")).refused(403, "separation-of-duties");
        JsonNode over = fair.as(fair.secondDistrictAdmin()).on(asked).post(end, Map.of("reason", "已移出名单")).ok();
        assertThat(over.get("against").isNull()).isTrue();
        fair.draftBid("ngo4-admin", code, fair.published("dali"), Fair.bid("140.00", "1000.00"));
    }

    @Test
    void a_suspension_counts_at_once_and_its_people_bring_in_nobody_but_no_bid_is_lost_for_it() {
        String admin = newcomer(), code = code();
        fair.approved(fair.registration(admin, code, KIND, Fair.profile("某中心" + code, "陈伟")), code, "陈伟");
        JsonNode project = fair.published("dali");
        fair.submittedBid(admin, code, project, Fair.bid("100.00", "1000.00"));
        fair.moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()).minusSeconds(3600));
        JsonNode organisation = fair.as("district-admin").get("district/organisations/" + code).ok();
        Map<String, Object> stolen = Map.of("kind", "SUSPENDED", "source", "账号被盗", "from", fair.today().toString());
        JsonNode suspended = fair.as("district-admin").on(organisation).post("district/organisations/" + code + "/standings", stolen).ok();
        assertThat(suspended.get("against").asText()).isEqualTo("SUSPENDED");
        fair.as(fair.secondDistrictAdmin()).on(suspended).post("district/organisations/" + code + "/standings", stolen).refused(409, "standing-waits");
        fair.as(admin).post("organisations/" + code + "/invitations", Map.of("email", newcomer() + "@example.org", "name", "赵伟", "role", "org-staff"))
                .refused(403, "organisation-standing");

        fair.open("dali", project);
        assertThat(fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok().get("bids").get(0).get("invalidReason").isNull())
                .as("one official's word is not enough for what is for good").isTrue();
    }

    @Test
    void what_stands_against_a_bidder_is_asked_again_at_the_opening_and_at_the_award() {
        String first = fair.organisation("ngo1-admin"), second = fair.organisation("ngo2-admin"), third = fair.organisation("ngo3-admin");
        JsonNode project = fair.published("dali");
        JsonNode listed = fair.submittedBid("ngo1-admin", first, project, Fair.bid("100.00", "1000.00"));
        JsonNode best = fair.submittedBid("ngo2-admin", second, project, Fair.bid("130.00", "1000.00"));
        JsonNode next = fair.submittedBid("ngo3-admin", third, project, Fair.bid("140.00", "1000.00"));
        against(first, "ABNORMAL");
        fair.open("dali", project);
        assertThat(fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok().get("bids").findValuesAsText("invalidReason"))
                .containsOnlyOnce("bidder-standing");
        assertThat(listed.get("status").asText()).isEqualTo("SUBMITTED");
        fair.evaluate("dali", project, Map.of(best.get("id").asText(), List.of(55, 28), next.get("id").asText(), List.of(40, 20)));
        against(second, "BARRED");
        JsonNode proposed = fair.as("dali-officer").post(Fair.path("dali", project) + "/evaluation/award/propose", null).ok();
        assertThat(proposed.get("awards").get(0).get("creditCode").asText()).as("the winner by points is barred").isEqualTo(third);
        against(third, "DISHONEST");
        fair.as("dali-approver").post(Fair.path("dali", project) + "/evaluation/award/confirm", Map.of("acknowledged", true)).refused(422, "candidate-standing");
    }

    private void against(String code, String kind) {
        JsonNode organisation = fair.as("district-admin").get("district/organisations/" + code).ok();
        fair.as("district-admin").on(organisation).post("district/organisations/" + code + "/standings",
                Map.of("kind", kind, "source", "名单 2026-17", "from", fair.today().toString())).ok();
        confirmed(code);
    }

    private JsonNode confirmed(String code) {
        JsonNode organisation = fair.as("district-admin").get("district/organisations/" + code).ok();
        JsonNode standings = organisation.get("standings");
        String confirm = "district/organisations/" + code + "/standings/" + standings.get(standings.size() - 1).get("id").asText() + "/confirm";
        fair.as("district-admin").on(organisation).post(confirm, null).refused(403, "separation-of-duties");
        return fair.as(fair.secondDistrictAdmin()).on(organisation).post(confirm, null).ok();
    }

    private static Map<String, Object> numbers(String code, String controllingPerson) {
        return Map.of("representativeNumber", Fair.identityNumber(code), "controllerNumber", Fair.identityNumber(controllingPerson));
    }

    private static String version(JsonNode organisation) {
        return "\"" + organisation.get("proposal").get("version").asLong() + "\"";
    }

    private static String newcomer() {
        return "newcomer-" + UUID.randomUUID();
    }

    private static String code() {
        return CreditCode.complete("52440605", "MJ%06d".formatted(ThreadLocalRandom.current().nextInt(300_000, 999_999)));
    }
}
