package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

/** From the draft to the opening: what is opened is what was sealed, and a bid is asked again when its project was amended. */
@ArquillianTest
@RunAsClient
class BidLifeIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void what_was_sealed_for_twelve_is_opened_for_twelve_and_is_invalid_as_the_page_promised() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        assertThat(bid.get("submitted").get("price").asText()).isEqualTo("45600.00");

        JsonNode amended = amended(project, "indicators", 1, "quantity", "15");

        JsonNode asked = fair.as("ngo1-admin").get(path(code, bid)).ok();
        assertThat(asked.get("submitted").get("price").asText()).isEqualTo("45600.00");
        assertThat(asked.get("confirmation").get("price").asText()).isEqualTo("48600.00");
        assertThat(asked.get("confirmation").get("possible").asBoolean()).isFalse();
        assertThat(asked.get("confirmation").get("editions").get(0).get("fields").toString()).contains("indicators");
        fair.open("dali", amended);
        JsonNode opened = fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok().get("bids").get(0);
        assertThat(opened.get("price").asText()).isEqualTo("45600.00");
        assertThat(opened.get("invalidReason").asText()).isEqualTo("older-edition");
        JsonNode lines = fair.as("dali-officer").get(Fair.path("dali", project) + "/bids").ok().get("items").get(0).get("lines");
        assertThat(lines.get(1).get("quantity").asInt()).isEqualTo(12);
        assertThat(fair.as("ngo1-admin").get(path(code, bid)).ok().get("submitted").get("price").asText()).isEqualTo("45600.00");
    }

    @Test
    void a_bid_is_confirmed_for_the_edition_that_was_seen_and_its_contract_is_priced_by_that() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("100.00", "1000.00"));
        String confirm = path(code, bid) + "/confirm";
        fair.as("ngo1-admin").on(bid).post(confirm, Map.of("projectEdition", 1)).refused(422, "bid-not-to-confirm");
        fair.as("ngo1-admin").on(bid).put(path(code, bid), Fair.bid("1.00", "1.00")).ok();
        JsonNode second = amended(project, "indicators", 1, "quantity", "15");
        JsonNode seen = fair.as("ngo1-admin").get(path(code, bid)).ok();
        assertThat(waiting(bid)).containsExactly("confirm-bid");

        fair.as("ngo1-admin").on(seen).post(path(code, bid) + "/submit", null).refused(422, "invalid").get("violations")
                .forEach(v -> assertThat(v.get("field").asText()).isEqualTo("projectEdition"));
        assertThat(fair.as("ngo1-admin").on(seen).post(confirm, Map.of("projectEdition", 1)).refused(422, "invalid").get("violations").get(0)
                .get("code").asText()).isEqualTo("older-edition");
        JsonNode confirmed = fair.as("ngo1-admin").on(seen).post(confirm, Map.of("projectEdition", 2)).ok();

        assertThat(confirmed.get("submitted").get("price").asText()).isEqualTo("39000.00");
        assertThat(confirmed.get("submitted").get("projectEdition").asInt()).isEqualTo(2);
        assertThat(confirmed.get("confirmation").isNull()).isTrue();
        assertThat(confirmed.get("receipt").asText()).endsWith("-02").isNotEqualTo(bid.get("receipt").asText());
        assertThat(confirmed.get("content").get("prices").get(0).get("unitPrice").asText()).isEqualTo("1.00");
        assertThat(confirmed.get("traces").findValuesAsText("act")).containsExactly("submitted", "confirmed");
        assertThat(waiting(bid)).isEmpty();

        fair.open("dali", second);
        fair.evaluate("dali", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("dali", project);
        JsonNode contract = fair.as("dali-officer").post("tenants/dali/contracts", Map.of("projectId", project.get("id").asText())).ok();
        assertThat(contract.get("amount").asText()).isEqualTo("39000.00");
        assertThat(contract.get("terms").get("indicators").get(1).get("total").asText()).isEqualTo("15000.00");
    }

    @Test
    void a_confirmation_misses_what_is_new_and_prices_what_was_moved_by_its_id() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("100.00", "1000.00"));
        ObjectNode content = project.get("content").deepCopy();
        var indicators = content.putArray("indicators");
        indicators.add(project.get("content").get("indicators").get(1)).add(project.get("content").get("indicators").get(0));
        indicators.addObject().put("name", "讲座").put("unit", "场").put("quantity", 2).put("unitPrice", "10.00");
        amended(project, content);

        JsonNode seen = fair.as("ngo1-admin").get(path(code, bid)).ok();
        assertThat(seen.get("confirmation").get("lines").findValuesAsText("line")).containsExactly("indicator-2", "indicator-1");
        assertThat(seen.get("confirmation").get("lines").get(0).get("total").asText()).isEqualTo("12000.00");
        JsonNode missing = fair.as("ngo1-admin").on(seen).post(path(code, bid) + "/confirm", Map.of("projectEdition", 2)).refused(422, "invalid");
        assertThat(missing.get("violations").get(0).get("field").asText()).isEqualTo("prices.indicator-3");
    }

    @Test
    void withdrawing_is_for_an_admin_who_has_just_logged_in_and_is_told_to_all_of_them_without_the_project() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo3-admin");
        fair.joins("organisations/" + code, "ngo3-admin", "ngo3-staff", "org-staff");
        JsonNode bid = fair.submittedBid("ngo3-admin", code, project, Fair.bid("140.00", "1000.00"));
        String withdraw = path(code, bid) + "/withdraw";

        fair.as("ngo3-staff").on(bid).post(withdraw, null).refused(403, "forbidden");
        Call longAgo = fair.as("ngo3-admin").on(bid).header("Authorization", "Bearer " + Tokens.signed("ngo3-admin", Instant.now().minus(Duration.ofHours(1))));
        longAgo.post(withdraw, null).refused(403, "login-not-fresh");
        JsonNode withdrawn = fair.as("ngo3-admin").on(bid).post(withdraw, null).ok();

        assertThat(withdrawn.get("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.get("traces").findValuesAsText("act")).containsExactly("submitted", "withdrawn");
        JsonNode told = sealedActs("ngo3-admin");
        assertThat(told).as("one message").isNotNull();
        assertThat(told.get("sentAt").asText()).as("the day, not the time").isEqualTo("2026-03-01T16:00:00Z");
        assertThat(told.toString()).doesNotContain(project.get("id").asText()).doesNotContain(bid.get("id").asText());
        assertThat(Database.column("select act from audit_record where chain = ?", code)).noneMatch(act -> act.startsWith("bid."));

        fair.open("dali", project);
        JsonNode records = fair.as("ngo3-admin").get("organisations/" + code + "/records").ok().get("items");
        assertThat(records.findValuesAsText("act")).contains("bid.withdrawn", "bid.submitted");
        assertThat(records.get(0).get("by").asText()).isEqualTo("陈伟（ngo3-admin）");
        assertThat(records.get(0).get("details").get("done").asText()).isEqualTo("withdrawn");
        assertThat(fair.as("dali-officer").get(Fair.path("dali", project) + "/bids").ok().get("items")).isEmpty();
    }

    @Test
    void an_envelope_that_is_not_the_one_submitted_stops_the_opening_and_leaves_all_as_it_was() {
        JsonNode project = fair.published("dali");
        JsonNode one = fair.submittedBid("ngo1-admin", fair.organisation("ngo1-admin"), project, Fair.bid("140.00", "1000.00"));
        String code = fair.organisation("ngo2-admin");
        JsonNode first = fair.submittedBid("ngo2-admin", code, project, Fair.bid("139.00", "1000.00"));
        JsonNode two = fair.as("ngo2-admin").on(first).post(path(code, first) + "/submit", null).ok();
        String id = two.get("id").asText();
        fair.moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()).plusSeconds(60));
        for (String change : List.of("update bid b join bid o on o.id = '" + one.get("id").asText() + "' set b.envelope = o.envelope where b.id = ?",
                "update bid b join bid_edition e on e.bid_id = b.id and e.number = 1 set b.envelope = e.envelope where b.id = ?",
                "update bid b join bid_edition e on e.bid_id = b.id and e.number = 1 set b.envelope = e.envelope, b.checksum = e.checksum,"
                        + " b.edition = 1 where b.id = ?")) {
            Database.update(change, id);
            fair.as("dali-officer").post(Fair.path("dali", project) + "/opening/attend", null);
            JsonNode stopped = fair.as("dali-approver").post(Fair.path("dali", project) + "/opening/attend", null).refused(409, "envelopes-damaged");

            assertThat(stopped.get("detail").asText()).contains(two.get("receipt").asText()).doesNotContain(one.get("receipt").asText());
            assertThat(Database.column("select status from bid where project_id = ? ", project.get("id").asText())).containsOnly("SUBMITTED");
            assertThat(fair.as("dali-officer").get(Fair.path("dali", project)).ok().get("status").asText()).isEqualTo("SEALED");
            Database.update("update bid b join bid_edition e on e.bid_id = b.id and e.number = 2 set b.envelope = e.envelope,"
                    + " b.checksum = e.checksum, b.edition = 2 where b.id = ?", id);
        }
        fair.as("dali-approver").post(Fair.path("dali", project) + "/opening/attend", null).ok();
    }

    @Test
    void whoever_follows_hears_the_same_whether_it_bids_or_not() {
        JsonNode project = fair.published("dali");
        String bidder = fair.organisation("ngo1-admin");
        fair.submittedBid("ngo1-admin", bidder, project, Fair.bid("100.00", "1000.00"));
        String drafter = fair.organisation("ngo2-admin");
        fair.draftBid("ngo2-admin", drafter, project, Fair.bid("100.00", "1000.00"));
        String asker = fair.organisation("ngo3-admin");
        JsonNode asked = fair.as("ngo3-admin").post("organisations/" + asker + "/projects/" + project.get("id").asText() + "/questions", Map.of("text", "何时开始服务？")).ok();
        String follower = fair.organisation("ngo4-admin");
        fair.as("ngo4-admin").put("organisations/" + follower + "/followed-projects/" + project.get("id").asText(), null);
        String nobody = fair.organisation("ngo5-admin");

        amended(project, "indicators", 1, "quantity", "13");
        String question = asked.has("items") ? asked.get("items").get(0).get("id").asText() : asked.get("id").asText();
        fair.answered("dali", project, question, "四月开始。");
        JsonNode now = fair.as("dali-approver").get(Fair.path("dali", project)).ok();
        fair.as("dali-approver").on(now).post(Fair.path("dali", project) + "/cancel", Map.of("reason", "计划调整")).ok();

        List<List<String>> told = new ArrayList<>();
        for (String code : List.of(bidder, drafter, asker, follower)) {
            told.add(Database.column("select concat(act, ' ', coalesce(role, 'everyone'), ' ', coalesce(subject_title, ''), ' ', coalesce(details, '')) from notification where scope_id = ? and project_id = ?"
                    + " order by id", code, project.get("id").asText()));
        }
        assertThat(told.get(0)).hasSize(3);
        assertThat(told).containsOnly(told.get(0));
        assertThat(Database.column("select act from notification where scope_id = ? and project_id = ?", nobody, project.get("id").asText())).isEmpty();
        assertThat(Database.column("select details from audit_record where project_id = ?", project.get("id").asText()))
                .noneMatch(details -> details.contains(follower) || details.contains(bidder));
        assertThat(Database.column("select details from notice where project_id = ?", project.get("id").asText())).noneMatch(details -> details.contains(bidder));
    }

    @Test
    void a_bid_is_accepted_until_the_deadline_and_none_from_it_on() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.draftBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        Instant deadline = Instant.parse(project.get("content").get("bidDeadline").asText());
        String submit = path(code, bid) + "/submit";

        fair.moveTo(deadline.minusSeconds(20));
        JsonNode submitted = fair.as("ngo1-admin").on(bid).post(submit, null).ok();
        assertThat(Instant.parse(submitted.get("submittedAt").asText())).isBefore(deadline);

        fair.moveTo(deadline);
        JsonNode refused = fair.as("ngo1-admin").on(submitted).post(submit, null).refused(409, "illegal-state");
        assertThat(refused.get("state").asText()).isEqualTo("SEALED");
        assertThat(refused.get("possible").toString()).contains("EVALUATION");
    }

    @Test
    void bids_of_the_last_moment_and_the_opening_agree_on_who_came_in_time() throws Exception {
        JsonNode project = fair.published("dali");
        Instant deadline = Instant.parse(project.get("content").get("bidDeadline").asText());
        List<String> usernames = List.of("ngo1-admin", "ngo2-admin", "ngo3-admin", "ngo4-admin");
        Map<String, String> codes = new HashMap<>();
        Map<String, JsonNode> drafts = new HashMap<>();
        usernames.forEach(u -> {
            codes.put(u, fair.organisation(u));
            drafts.put(u, fair.draftBid(u, codes.get(u), project, Fair.bid("140.00", "1000.00")));
        });
        fair.moveTo(deadline.minusMillis(150));
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            usernames.forEach(u -> calls.add(() -> fair.as(u).header("If-Match", "*").post(path(codes.get(u), drafts.get(u)) + "/submit", null)));
            calls.add(() -> fair.as("dali-officer").post(Fair.path("dali", project) + "/opening/attend", null));
            calls.add(() -> fair.as("dali-approver").post(Fair.path("dali", project) + "/opening/attend", null));
        }
        assertThat(AtOnce.all(calls)).extracting(Answer::status).allMatch(status -> List.of(200, 409, 422).contains(status));
        fair.as("dali-officer").post(Fair.path("dali", project) + "/opening/attend", null);
        fair.as("dali-approver").post(Fair.path("dali", project) + "/opening/attend", null);

        List<String> opened = fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok().get("bids").findValuesAsText("bidId");
        for (String username : usernames) {
            JsonNode bid = fair.as(username).get(path(codes.get(username), drafts.get(username))).ok();
            boolean inTime = !bid.get("submittedAt").isNull();
            assertThat(opened.contains(bid.get("id").asText())).as(username).isEqualTo(inTime);
            assertThat(!inTime || Instant.parse(bid.get("submittedAt").asText()).isBefore(deadline)).isTrue();
        }
    }

    @Test
    void of_two_who_submit_one_bid_at_once_the_second_is_told_and_a_retry_finds_what_it_did() throws Exception {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        JsonNode draft = fair.draftBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));

        List<Answer> answers = AtOnce.times(2, () -> fair.as("ngo1-admin").on(draft).post(path(code, draft) + "/submit", null));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);

        Call again = fair.as("ngo1-admin").header("Idempotency-Key", Fair.unknownId());
        Map<String, Object> start = Map.of("projectId", project.get("id").asText(), "content", Fair.bid("1.00", "1.00"));
        assertThat(again.post("organisations/" + code + "/bids", start).ok().get("id")).isEqualTo(again.post("organisations/" + code + "/bids", start).ok().get("id"));
        String documents = path(code, draft) + "/documents?name=a.txt";
        assertThat(again.header("Idempotency-Key", Fair.unknownId().replace('-', '_')).post(documents, new byte[] {'a'}).ok().has("id")).isTrue();
        Call file = fair.as("ngo1-admin").header("Idempotency-Key", Fair.unknownId());
        assertThat(file.post(documents, new byte[] {'a'}).ok().get("id")).isEqualTo(file.post(documents, new byte[] {'a'}).ok().get("id"));
        file.post(path(code, draft) + "/documents?name=b.txt", new byte[] {'a'}).refused(422, "idempotency-key-reused");
        assertThat(Database.column("select count(*) from stored_file where owner = ?", draft.get("id").asText())).containsExactly("2");
    }

    @Test
    void two_bidders_of_one_controlling_person_are_both_invalid_and_too_few_bids_fail_the_procedure() {
        JsonNode project = fair.published("dali");
        String one = fair.organisation("ngo1-admin", "同一人");
        String other = fair.organisation("ngo2-admin", "同一人");
        fair.submittedBid("ngo1-admin", one, project, Fair.bid("140.00", "1000.00"));
        fair.submittedBid("ngo2-admin", other, project, Fair.bid("141.00", "1000.00"));

        fair.open("dali", project);

        JsonNode opening = fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok();
        assertThat(opening.get("bids").findValuesAsText("invalidReason")).containsOnly("same-controlling-person");
        assertThat(fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText()).isEqualTo("FAILED");
    }

    @Test
    void an_opening_needs_two_officials_one_of_them_an_approver() {
        JsonNode project = fair.published("dali");
        fair.moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()));
        String attend = Fair.path("dali", project) + "/opening/attend";

        assertThat(fair.as("dali-officer").post(attend, null).ok().get("firstSub").asText()).isEqualTo(Fair.sub("dali-officer"));
        fair.as("dali-officer").post(attend, null).refused(422, "opening-needs-two");
        assertThat(fair.as("dali-approver").post(attend, null).ok().get("secondSub").asText()).isEqualTo(Fair.sub("dali-approver"));
    }

    private JsonNode amended(JsonNode project, String list, int at, String field, String value) {
        ObjectNode content = project.get("content").deepCopy();
        ((ObjectNode) content.get(list).get(at)).put(field, Integer.valueOf(value));
        return amended(project, content);
    }

    private JsonNode amended(JsonNode project, JsonNode content) {
        // The reference prices leave room for more of a line; nobody bids by them.
        content.get("indicators").forEach(line -> ((ObjectNode) line).put("unitPrice", "1.00"));
        JsonNode now = fair.as("dali-officer").get(Fair.path("dali", project)).ok();
        JsonNode proposed = fair.as("dali-officer").on(now).post(Fair.path("dali", project) + "/amendments", Map.of("content", content, "reason", "数量调整")).ok();
        return fair.as("dali-approver").on(proposed).post(Fair.path("dali", project) + "/amendments/" + proposed.get("amendments").get(0).get("id").asText()
                + "/publish", null).ok();
    }

    /** What the work list says of that bid. */
    private JsonNode sealedActs(String username) {
        for (JsonNode message : fair.as(username).get("me/notifications?topic=ACCOUNT&limit=100").ok().get("items")) {
            if (message.get("act").asText().equals("organisation.sealed-act-done")) {
                return message;
            }
        }
        return null;
    }

    private List<String> waiting(JsonNode bid) {
        List<String> kinds = new ArrayList<>();
        fair.as("ngo1-admin").get("me/work-items").ok().findParents("subjectId").stream().filter(item -> item.get("subjectId").equals(bid.get("id")))
                .forEach(item -> kinds.add(item.get("kind").asText()));
        return kinds;
    }

    private static String path(String code, JsonNode bid) {
        return "organisations/" + code + "/bids/" + bid.get("id").asText();
    }
}
