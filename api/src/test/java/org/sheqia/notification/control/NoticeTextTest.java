package org.sheqia.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sheqia.notification.entity.Topic;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Role;

/** Notices in the words of a mail. */
class NoticeTextTest {

    private final NoticeText text = new NoticeText();

    NoticeTextTest() {
        text.portal = new PortalAddress();
        text.portal.portal = Optional.of("https://fair.example.org");
    }

    @Test
    void codes_are_said_in_words() {
        assertThat(mail("objection.answered", "{\"outcome\":\"UPHELD_CANDIDATE\"}")).contains("结果：成立，由下一候选人递补", "Outcome: Upheld, the next candidate takes the place")
                .doesNotContain("UPHELD_CANDIDATE");
        assertThat(mail("evaluation.result-given", "{\"stage\":\"FINAL\",\"grade\":\"FAIL\"}")).contains("阶段：末期", "等级：不合格", "Stage: Final", "Grade: Fail");
        assertThat(mail("award.bid-rejected", "{\"reason\":\"not-compliant\"}")).contains("原因：未通过符合性审查", "Reason: Not compliant");
        assertThat(mail("work.given", "{\"work\":\"answer-question\",\"person\":\"李俊\",\"about\":\"p1\",\"scopeId\":\"dali\"}"))
                .contains("事项：拟定答复", "办理人：李俊").doesNotContain("p1", "dali");
    }

    @Test
    void what_a_person_wrote_is_said_as_it_was_written() {
        assertThat(mail("award.revoked", "{\"reason\":\"成交人书面放弃\"}")).contains("原因：成交人书面放弃", "Reason: 成交人书面放弃");
    }

    @Test
    void a_short_message_names_what_an_office_has_named_and_nothing_else() {
        assertThat(text.message(notice("project.published", "project", "{}"))).contains("居家养老");
        assertThat(text.message(notice("proposal.submitted", "proposal", "{}"))).isNotBlank().doesNotContain("居家养老");
    }

    @Test
    void its_title_names_what_it_names_itself() {
        assertThat(text.messageTitle(notice("payment.approved", "payment", "{}"))).contains("批准拨付", "居家养老");
        assertThat(text.messageTitle(notice("proposal.submitted", "proposal", "{}"))).contains("申报资助计划").doesNotContain("居家养老");
    }

    @Test
    void what_ends_with_a_day_is_said_by_that_day() {
        assertThat(mail("award.result-published", "{\"objectionEndsAt\":\"2026-03-09T16:00:00Z\"}")).contains("2026-03-09 24:00 (UTC+8)").doesNotContain("2026-03-10");
        assertThat(mail("deputy.named", "{\"from\":\"2026-03-02T16:00:00Z\"}")).contains("2026-03-03 00:00 (UTC+8)").doesNotContain("24:00");
    }

    @Test
    void a_changed_meeting_is_told_with_the_name_of_its_table() {
        assertThat(mail("agenda.agenda-changed", "{\"changes\":[{\"kind\":\"ADDED\",\"title\":\"居家养老\",\"organisation\":\"启创\",\"from\":null,"
                + "\"to\":{\"slot\":\"x\",\"table\":\"hall-5\",\"startsAt\":\"2026-03-20T02:00:00Z\",\"endsAt\":\"2026-03-20T02:25:00Z\",\"name\":\"洽谈大厅 5\"}}]}"))
                .contains("洽谈大厅 5").doesNotContain("hall-5");
    }

    private String mail(String act, String details) {
        return text.mail(notice(act, "project", details));
    }

    private static NotificationView notice(String act, String subject, String details) {
        return new NotificationView("n1", "e1", "dali", Role.OFFICER, Topic.RESULT, false, true, act, subject, "s1", "居家养老", null, null, null,
                Json.read(details, JsonNode.class), Instant.parse("2026-03-02T01:00:00Z"), false);
    }
}
