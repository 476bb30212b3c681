package org.sheqia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** The desk: what waits for whom, by when, and whose it is. */
@ArquillianTest
@RunAsClient
class DeskIT {

    private static final String TOWN = "danzao";
    private static final String DESK = "me/work-items?limit=500";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void what_is_overdue_comes_first_then_what_is_of_today_then_what_has_a_date_and_the_rest() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode asked = fair.published(TOWN);
        ask(ngo, asked, "服务从何时开始？");
        JsonNode draft = fair.draft(TOWN, fair.content("还在写", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        Instant opening = Instant.parse(asked.get("content").get("openingAt").asText());

        // In the morning of the opening, before bids are closed; a question from another project has just come.
        fair.moveTo(WorkingDays.startOf(WorkingDays.dayOf(opening)).plus(Duration.ofHours(1)));
        JsonNode later = fair.published(TOWN);
        ask(ngo, later, "每周几次？");

        List<JsonNode> work = work(TOWN + "-officer", asked, draft, later);
        assertThat(work).extracting(i -> i.get("when").asText() + " " + i.get("kind").asText()).containsExactly("OVERDUE answer-question",
                "TODAY open-bids", "LATER answer-question", "UNDATED finish-draft");
        assertThat(Instant.parse(work.get(1).get("dueAt").asText())).isEqualTo(opening);
        assertThat(work.get(0).get("clock").get("code").asText()).isEqualTo("inquiry-answer");
        assertThat(fair.as(TOWN + "-officer").get(DESK + "&when=TODAY").ok().get("items").findValuesAsText("when")).isNotEmpty().containsOnly("TODAY");
        assertThat(counts(TOWN + "-officer", "whens").get("OVERDUE")).isGreaterThan(0);

        // The hour is over and nobody has opened: it is red on the next day, not before.
        fair.moveTo(opening.plus(Duration.ofMinutes(5)));
        assertThat(only(TOWN + "-officer", "open-bids", asked).get("when").asText()).isEqualTo("TODAY");
        fair.moveTo(WorkingDays.startOf(WorkingDays.dayOf(opening).plusDays(1)));
        assertThat(only(TOWN + "-officer", "open-bids", asked).get("when").asText()).isEqualTo("OVERDUE");
    }

    @Test
    void what_has_no_limit_of_its_own_is_never_late_by_another_acts_deadline() {
        JsonNode project = fair.submitted(TOWN, fair.content("等待审批", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        Instant deadline = Instant.parse(project.get("content").get("bidDeadline").asText());
        JsonNode review = only(TOWN + "-approver", "review-project", project);
        // 投标期不少于7日: the last day on which it can still be published, not the bid deadline.
        assertThat(Instant.parse(review.get("dueAt").asText())).isEqualTo(WorkingDays.startOf(WorkingDays.dayOf(deadline).minusDays(6)));
        assertThat(review.get("due").asText()).isEqualTo("RULE");

        fair.as(TOWN + "-approver").on(project).post(Fair.path(TOWN, project) + "/return", Map.of("reason", "预算有误")).ok();
        fair.moveTo(deadline.plus(Duration.ofDays(30)));
        JsonNode revise = only(TOWN + "-officer", "revise-project", project);
        assertThat(revise.get("dueAt").isNull()).isTrue();
        assertThat(revise.get("when").asText()).isEqualTo("UNDATED");
    }

    @Test
    void a_meeting_of_today_is_on_the_desk_of_both_sides_until_it_is_over() {
        String ngo = fair.organisation("ngo1-admin");
        fair.joins("organisations/" + ngo, "ngo1-admin", "ngo1-desk-staff", "org-staff");
        Instant starts = WorkingDays.startOf(fair.today().plusDays(1)).plus(Duration.ofHours(15));
        String meeting = meeting(ngo, starts);
        assertThat(things(TOWN + "-officer")).doesNotContain(meeting);
        fair.moveTo(starts.minus(Duration.ofHours(6)));

        for (String username : List.of(TOWN + "-officer", "ngo1-admin", "ngo1-desk-staff")) {
            JsonNode item = thing(username, meeting);
            assertThat(item.get("when").asText()).as(username).isEqualTo("TODAY");
            assertThat(Instant.parse(item.get("dueAt").asText())).isEqualTo(starts);
            assertThat(item.get("season").asText()).isEqualTo("2026");
        }
        assertThat(things("lishui-officer")).doesNotContain(meeting);
        fair.moveTo(starts.plus(Duration.ofHours(1)));
        assertThat(things(TOWN + "-officer")).doesNotContain(meeting);
    }

    @Test
    void a_late_report_is_put_before_the_official_who_is_not_late_and_a_contract_says_when_it_ends() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode contract = fair.inForce(TOWN, "ngo1-admin", ngo);
        String id = contract.get("id").asText();
        assertThat(kindsOf(TOWN + "-officer", id)).doesNotContain("chase-report", "contract-ends", "arrange-mid-term", "arrange-final");
        String due = Database.column("select due_on from contract_report where contract_id = ? order by number limit 1", id).get(0);

        fair.moveTo(WorkingDays.startOf(LocalDate.parse(due)).plus(Duration.ofHours(2)));
        assertThat(of("ngo1-admin", id, "write-report").get("when").asText()).isEqualTo("TODAY");
        assertThat(kindsOf(TOWN + "-officer", id)).doesNotContain("chase-report");
        fair.later(Duration.ofDays(1));
        assertThat(of("ngo1-admin", id, "write-report").get("when").asText()).isEqualTo("OVERDUE");
        assertThat(of(TOWN + "-officer", id, "chase-report").get("when").asText()).isEqualTo("UNDATED");

        LocalDate until = LocalDate.parse(contract.get("serviceUntil").asText());
        fair.moveTo(WorkingDays.startOf(until.minusDays(20)));
        assertThat(of(TOWN + "-officer", id, "contract-ends").get("when").asText()).isEqualTo("LATER");
        assertThat(kindsOf(TOWN + "-officer", id)).contains("arrange-mid-term").doesNotContain("arrange-final");
        fair.moveTo(WorkingDays.startOf(until.plusDays(1)));
        assertThat(kindsOf(TOWN + "-officer", id)).contains("arrange-final").doesNotContain("contract-ends");
    }

    @Test
    void of_two_who_take_it_at_once_one_has_it_and_both_may_still_do_it() throws Exception {
        JsonNode project = fair.submitted(TOWN, fair.content("由谁办理", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        List<String> approvers = List.of(TOWN + "-approver", fair.secondApprover(TOWN));
        Map<String, Object> piece = piece("review-project", project.get("id").asText(), TOWN);

        List<Answer> answers = AtOnce.all(approvers.stream().<Callable<Answer>>map(who -> () -> take(who, piece)).toList());

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        answers.stream().filter(a -> a.status() == 409).forEach(a -> a.refused(409, "work-taken"));
        boolean first = answers.get(0).status() == 204;
        String winner = approvers.get(first ? 0 : 1);
        String loser = approvers.get(first ? 1 : 0);
        assertThat(only(winner, "review-project", project).get("person").get("me").asBoolean()).isTrue();
        JsonNode seen = only(loser, "review-project", project);
        assertThat(seen.get("person").get("me").asBoolean()).isFalse();
        assertThat(seen.get("acts").get("take").asBoolean()).isFalse();
        assertThat(things(winner, "&whose=MINE")).contains(project.get("id").asText());
        assertThat(things(loser, "&whose=NOBODYS")).doesNotContain(project.get("id").asText());
        assertThat(fair.as(TOWN + "-admin").get("tenants/" + TOWN + "/records?limit=20").ok().get("items").findValuesAsText("act")).contains("work.taken");

        // It is no permission and no lock: the other returns the draft, and when it comes back it is still with who had it.
        fair.as(loser).on(project).post(Fair.path(TOWN, project) + "/return", Map.of("reason", "预算有误")).ok();
        JsonNode again = fair.as(TOWN + "-officer").get(Fair.path(TOWN, project)).ok();
        fair.as(TOWN + "-officer").on(again).post(Fair.path(TOWN, project) + "/submit", null).ok();
        assertThat(only(winner, "review-project", project).get("person").get("me").asBoolean()).isTrue();
        fair.as(winner).post("me/work-items/give-back", piece);
        assertThat(only(loser, "review-project", project).get("person").isNull()).isTrue();
    }

    @Test
    void who_leads_gives_work_to_those_who_may_do_it_and_nobody_else_does() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode project = fair.published(TOWN);
        ask(ngo, project, "可否增加次数？");
        JsonNode item = only(TOWN + "-officer", "answer-question", project);
        Map<String, Object> piece = piece("answer-question", item.get("thing").asText(), TOWN);
        String officer = Fair.sub(TOWN + "-officer");

        assertThat(item.get("acts").get("give").asBoolean()).isFalse();
        fair.as(TOWN + "-officer").post("me/work-items/give", Map.of("work", piece, "sub", officer)).refused(403, "work-of-others");
        fair.as(TOWN + "-officer").get("me/work-items/people?kind=answer-question&thing=" + item.get("thing").asText() + "&scope=" + TOWN).refused(404, "not-found");
        assertThat(fair.as(TOWN + "-admin").get("me/work-items/people?kind=answer-question&thing=" + item.get("thing").asText() + "&scope=" + TOWN).ok().findValuesAsText("sub")).contains(officer);
        assertThat(things(TOWN + "-admin")).doesNotContain(item.get("thing").asText());
        assertThat(things(TOWN + "-admin", "&whose=OFFICE")).contains(item.get("thing").asText());
        fair.as(TOWN + "-admin").post("me/work-items/give", Map.of("work", piece, "sub", Fair.sub(TOWN + "-finance"))).refused(422, "invalid");
        fair.as(TOWN + "-admin").post("me/work-items/give", Map.of("work", piece, "sub", officer));
        assertThat(only(TOWN + "-officer", "answer-question", project).get("person").get("me").asBoolean()).isTrue();

        // Who has no such role any more has no such work.
        Database.update("update membership set valid_until = '2026-03-02 00:00:00' where sub = ? and scope_id = ?", officer, TOWN);
        try {
            assertThat(only(TOWN + "-admin", "answer-question", project, "&whose=OFFICE").get("person").isNull()).isTrue();
        } finally {
            Database.update("update membership set valid_until = null where sub = ? and scope_id = ?", officer, TOWN);
        }
    }

    @Test
    void to_whom_work_is_given_hears_of_it_and_whose_it_was_and_nobody_else() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode project = fair.published(TOWN);
        ask(ngo, project, "可否延期？");
        JsonNode item = only(TOWN + "-officer", "answer-question", project);
        String question = item.get("thing").asText();
        String second = Fair.sub("lishui-finance");
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) values (?, ?, 'lishui-finance', '何婷',"
                + " 'OFFICER', ?, '2026-03-01 00:00:00')", Fair.unknownId(), second, TOWN);
        Map<String, Object> piece = piece("answer-question", question, TOWN);
        try {
            give(piece, TOWN + "-officer");
            give(piece, TOWN + "-officer");
            JsonNode told = told(TOWN + "-officer", question, "work.given").get(0);
            assertThat(told(TOWN + "-officer", question, "work.given")).as("given once, told once").hasSize(1);
            assertThat(List.of(told.get("asks").asBoolean(), told.get("subjectTitle").equals(item.get("title")))).containsExactly(true, true);
            assertThat(told.get("details").get("work").asText()).isEqualTo("answer-question");
            assertThat(told.get("details").get("about")).isEqualTo(project.get("id"));
            assertThat(told.get("details").get("scopeId").asText()).isEqualTo(TOWN);

            give(piece, "lishui-finance");
            assertThat(told("lishui-finance", question, "work.given").get(0).get("asks").asBoolean()).isTrue();
            assertThat(told(TOWN + "-officer", question, "work.given").get(0).get("asks").asBoolean()).as("it was theirs").isFalse();

            fair.as("lishui-finance").post("me/work-items/give-back", piece);
            assertThat(told(TOWN + "-admin", question, "work.given-back")).as("who had given it").hasSize(1);
            assertThat(told("lishui-finance", question, "work.given-back")).as("who gives it back").isEmpty();

            take(TOWN + "-officer", piece);
            fair.as(TOWN + "-admin").post("me/work-items/give-back", piece);
            assertThat(told(TOWN + "-officer", question, "work.given-back")).as("from whom it was taken").hasSize(1);
            assertThat(told(TOWN + "-approver", question, "")).isEmpty();
        } finally {
            Database.update("delete from membership where sub = ? and scope_id = ?", second, TOWN);
        }
    }

    @Test
    void nobody_sees_takes_or_gives_another_towns_work_and_nothing_says_who_bids() {
        JsonNode project = fair.submitted(TOWN, fair.content("别处的工作", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        String id = project.get("id").asText();
        Map<String, Object> piece = piece("review-project", id, TOWN);
        for (String stranger : List.of("lishui-approver", "lishui-admin", "ngo1-admin", "district-admin", "district-auditor", "evaluator1")) {
            assertThat(things(stranger, "&whose=OFFICE")).as(stranger).doesNotContain(id);
            take(stranger, piece).refused(404, "not-found");
            fair.as(stranger).post("me/work-items/give", Map.of("work", piece, "sub", Fair.sub("lishui-approver"))).refused(404, "not-found");
            fair.as(stranger).post("me/work-items/give-back", piece).refused(404, "not-found");
            fair.as(stranger).get("me/work-items/people?kind=review-project&thing=" + id + "&scope=" + TOWN).refused(404, "not-found");
        }
        String ngo = fair.organisation("ngo1-admin");
        JsonNode published = fair.published(TOWN);
        JsonNode bid = fair.draftBid("ngo1-admin", ngo, published, Fair.bid("140.00", "1000.00"));
        assertThat(thing("ngo1-admin", bid.get("id").asText()).get("acts").get("take").asBoolean()).isFalse();
        take("ngo1-admin", piece("finish-bid", bid.get("id").asText(), ngo)).refused(422, "work-of-one");
        assertThat(Database.column("select id from work_assignment where thing = ?", bid.get("id").asText())).isEmpty();
    }

    @Test
    void a_calendar_has_ones_own_dates_and_a_date_keeps_its_identity_when_it_moves() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode project = fair.published(TOWN);
        fair.draftBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        Instant deadline = Instant.parse(project.get("content").get("bidDeadline").asText());
        String uid = "bid-deadline-" + project.get("id").asText();

        assertThat(day("ngo1-admin", deadline, uid)).containsExactly(WorkingDays.dayOf(deadline).toString());
        assertThat(day(TOWN + "-officer", deadline, uid)).containsExactly(WorkingDays.dayOf(deadline).toString());
        assertThat(day("lishui-officer", deadline, uid)).isEmpty();
        assertThat(day("ngo3-admin", deadline, uid)).isEmpty();

        Instant moved = deadline.plus(Duration.ofDays(5));
        ObjectNode content = project.get("content").deepCopy();
        content.put("bidDeadline", moved.toString()).put("openingAt", moved.toString());
        JsonNode proposed = fair.as(TOWN + "-officer").on(project).post(Fair.path(TOWN, project) + "/amendments", Map.of("content", content, "reason", "延期")).ok();
        fair.as(TOWN + "-approver").on(proposed).post(Fair.path(TOWN, project) + "/amendments/" + proposed.get("amendments").get(0).get("id").asText()
                + "/publish", null).ok();

        assertThat(day("ngo1-admin", moved, uid)).containsExactly(WorkingDays.dayOf(moved).toString());
        String file = fair.as("ngo1-admin").get("me/calendar/file").text().replaceAll("\r\n ", "");
        assertThat(file).contains("BEGIN:VCALENDAR", "UID:" + uid + "-" + ngo + "@");
        fair.as("ngo1-admin").get("me/calendar?month=1999-13").refused(422, "invalid");
    }

    private void ask(String ngo, JsonNode project, String text) {
        fair.as("ngo1-admin").post("organisations/" + ngo + "/projects/" + project.get("id").asText() + "/questions", Map.of("text", text));
    }

    private String meeting(String ngo, Instant starts) {
        String id = Fair.unknownId();
        Database.update("insert into meeting (id, version, season, tenant, project_id, title, credit_code, organisation, slot_id, table_id, starts_at, ends_at,"
                + " place, status, walk_in, taken, minutes) values (?, 0, '2026', ?, ?, '居家养老', ?, '某中心', ?, 't1', ?, ?, '一号桌', 'PLANNED', false, true,"
                + " '{}')", id, TOWN, Fair.unknownId(), ngo, id.substring(0, 30), sql(starts), sql(starts.plus(Duration.ofMinutes(20))));
        return id;
    }

    private static String sql(Instant at) {
        return at.toString().replace("T", " ").replace("Z", "");
    }

    private static Map<String, Object> piece(String kind, String thing, String scope) {
        return Map.of("kind", kind, "thing", thing, "scope", scope);
    }

    private Answer take(String username, Map<String, Object> piece) {
        return fair.as(username).post("me/work-items/take", piece);
    }

    private void give(Map<String, Object> piece, String username) {
        assertThat(fair.as(TOWN + "-admin").post("me/work-items/give", Map.of("work", piece, "sub", Fair.sub(username))).status()).isEqualTo(204);
    }

    /** What a person was told of a piece of work, the newest first. */
    private List<JsonNode> told(String username, String thing, String act) {
        return StreamSupport.stream(fair.as(username).get("me/notifications?limit=100&topic=ACCOUNT").ok().get("items").spliterator(), false)
                .filter(n -> n.get("subjectId").asText().equals(thing) && n.get("act").asText().startsWith(act)).toList();
    }

    private Stream<JsonNode> items(String username, String query) {
        return StreamSupport.stream(fair.as(username).get(DESK + query).ok().get("items").spliterator(), false);
    }

    private List<JsonNode> work(String username, JsonNode... subjects) {
        List<String> ids = Stream.of(subjects).map(s -> s.get("id").asText()).toList();
        return items(username, "").filter(i -> ids.contains(i.get("subjectId").asText())).toList();
    }

    private JsonNode only(String username, String kind, JsonNode subject) {
        return only(username, kind, subject, "");
    }

    private JsonNode only(String username, String kind, JsonNode subject, String query) {
        return items(username, query + "&kind=" + kind).filter(i -> i.get("subjectId").equals(subject.get("id"))).findFirst().orElseThrow();
    }

    private JsonNode of(String username, String subject, String kind) {
        return items(username, "&kind=" + kind).filter(i -> i.get("subjectId").asText().equals(subject)).findFirst().orElseThrow();
    }

    private List<String> kindsOf(String username, String subject) {
        return items(username, "").filter(i -> i.get("subjectId").asText().equals(subject)).map(i -> i.get("kind").asText()).toList();
    }

    private JsonNode thing(String username, String thing) {
        return items(username, "").filter(i -> i.get("thing").asText().equals(thing)).findFirst().orElseThrow();
    }

    private List<String> things(String username) {
        return things(username, "");
    }

    private List<String> things(String username, String query) {
        return items(username, query).map(i -> i.get("thing").asText()).toList();
    }

    private Map<String, Integer> counts(String username, String of) {
        Map<String, Integer> counts = new HashMap<>();
        fair.as(username).get(DESK).ok().get(of).forEach(c -> counts.put(c.get("value").asText(), c.get("items").asInt()));
        return counts;
    }

    /** On which day of its month that date lies. */
    private List<String> day(String username, Instant at, String uid) {
        List<String> days = new ArrayList<>();
        fair.as(username).get("me/calendar?month=" + WorkingDays.dayOf(at).toString().substring(0, 7)).ok().get("items").forEach(item -> {
            if (item.get("uid").asText().equals(uid)) {
                days.add(item.get("day").asText());
            }
        });
        return days;
    }
}
