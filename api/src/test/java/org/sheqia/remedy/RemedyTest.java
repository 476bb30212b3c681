package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.ProjectFixture;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.ComplaintStatus;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Letter.Matter;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.ObjectionStatus;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** What the clock makes of objections and complaints, and who decides. */
class RemedyTest {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final Instant ANSWER_BY = NOW.plus(Duration.ofDays(9));
    private static final Instant COMPLAIN_BY = NOW.plus(Duration.ofDays(30));
    private static final Actor OFFICIAL = new Actor("o", "o", "官员", Set.of());
    private static final Actor OTHER = new Actor("other", "other", "另一人", Set.of());
    private static final Project PROJECT = ProjectFixture.in(ProjectStatus.PUBLICITY);
    private static final Letter LETTER = new Letter("某中心", "桂城街道", "528200", "黄主任", "0757-86330000",
            List.of(new Matter("甲", "改正", "事实", null), new Matter("乙", "改正", "事实", null)));

    @Test
    void at_the_very_end_of_its_time_an_objection_is_unanswered_and_the_complaint_open_until_the_end_of_that() {
        Objection objection = filed();
        assertThat(objection.statusAt(ANSWER_BY.minusNanos(1000))).isEqualTo(ObjectionStatus.FILED);
        assertThat(objection.statusAt(ANSWER_BY)).isEqualTo(ObjectionStatus.UNANSWERED);
        assertThatThrownBy(() -> objection.requireComplaintOpen(ANSWER_BY.minusSeconds(1))).isInstanceOf(Rejected.class);
        objection.requireComplaintOpen(ANSWER_BY);
        objection.requireComplaintOpen(COMPLAIN_BY.minusNanos(1000));
        assertThatThrownBy(() -> objection.requireComplaintOpen(COMPLAIN_BY)).hasMessageContaining("complaint-too-late");
    }

    @Test
    void an_answer_says_whether_it_was_late_and_there_is_one() {
        Objection objection = filed();
        objection.accept(PROJECT, NOW);
        Objection.Draft draft = new Objection.Draft(Outcome.REJECTED, false, "不成立");
        objection.propose(draft, OFFICIAL, PROJECT, NOW);
        assertThatThrownBy(() -> objection.answer(List.of(), OFFICIAL, PROJECT, NOW)).hasMessageContaining("separation-of-duties");
        assertThat(objection.answer(List.of("other"), OTHER, PROJECT, ANSWER_BY).late()).isTrue();
        assertThatThrownBy(() -> objection.propose(draft, OFFICIAL, PROJECT, ANSWER_BY)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> objection.answer(List.of(), OTHER, PROJECT, ANSWER_BY)).hasMessageContaining("no-answer-proposed");
    }

    @Test
    void a_refusal_is_an_answer_and_opens_the_complaint() {
        Objection objection = filed();
        objection.refuse("不是供应商", PROJECT, NOW);
        objection.requireComplaintOpen(NOW);
    }

    @Test
    void what_was_returned_is_not_heard_after_its_day_and_may_be_complained_of() {
        Objection objection = filed();
        objection.giveBack("缺少事实", NOW.plus(Duration.ofDays(2)), PROJECT, NOW);
        assertThat(objection.statusAt(ANSWER_BY)).isEqualTo(ObjectionStatus.INADMISSIBLE);
        assertThat(objection.statusAt(NOW.plus(Duration.ofDays(1)))).isEqualTo(ObjectionStatus.RETURNED);
    }

    @Test
    void where_the_law_binds_the_finance_bureau_decides_and_elsewhere_the_district() {
        assertThat(complaint(true).authority()).isEqualTo(Role.SUPERVISOR);
        assertThat(complaint(false).authority()).isEqualTo(Role.DISTRICT_ADMIN);
    }

    @Test
    void only_matters_of_the_objection_are_complained_of() {
        Objection objection = filed();
        for (List<Integer> numbers : List.of(List.of(3), List.of(0), List.of(1, 1), List.<Integer>of())) {
            assertThatThrownBy(() -> new Complaint(objection, LETTER, numbers, true, ANSWER_BY)).hasMessageContaining("matter-not-objected");
        }
        assertThatThrownBy(() -> new Complaint(objection, LETTER, List.of(1), true, ANSWER_BY)).as("no matter beside them").hasMessageContaining("matters-of-objection");
    }

    @Test
    void a_complaint_is_overdue_at_the_end_of_its_time_unless_that_waits() {
        Complaint complaint = complaint(true);
        complaint.accept(NOW.plus(Duration.ofDays(12)), List.of(), PROJECT, ANSWER_BY);
        Instant end = NOW.plus(Duration.ofDays(40));
        assertThat(complaint.statusAt(end)).isEqualTo(ComplaintStatus.OVERDUE);
        complaint.pause("鉴定", LocalDate.of(2026, 5, 1), PROJECT, ANSWER_BY);
        assertThat(complaint.statusAt(end)).isEqualTo(ComplaintStatus.EXPLAINING);
    }

    @Test
    void nobody_decides_before_the_buyer_has_spoken_or_had_the_time_to() {
        Complaint complaint = complaint(true);
        Instant explainBy = ANSWER_BY.plus(Duration.ofDays(7));
        complaint.accept(explainBy, List.of(), PROJECT, ANSWER_BY);
        assertThatThrownBy(() -> complaint.decide(Outcome.REJECTED, "驳回", true, List.of(), PROJECT, ANSWER_BY)).hasMessageContaining("complaint-unexplained");
        complaint.explain("已按标准评审", PROJECT, ANSWER_BY);
        assertThatThrownBy(() -> complaint.explain("改口", PROJECT, ANSWER_BY)).as("it is not rewritten").hasMessageContaining("explained-before");
        assertThatThrownBy(() -> complaint.decide(Outcome.REJECTED, "驳回", false, List.of(), PROJECT, ANSWER_BY)).as("others have not").hasMessageContaining("complaint-unexplained");
        complaint.decide(Outcome.REJECTED, "驳回", false, List.of(), PROJECT, explainBy);
        assertThat(complaint.statusAt(explainBy)).isEqualTo(ComplaintStatus.DECIDED);
    }

    @Test
    void what_is_overdue_is_accepted_where_it_was_not_and_not_again_and_only_what_was_accepted_is_decided() {
        Complaint complaint = complaint(true);
        Instant end = NOW.plus(Duration.ofDays(40));
        assertThat(complaint.nextAt(end)).contains(ComplaintStatus.EXPLAINING).doesNotContain(ComplaintStatus.DECIDED);
        complaint.accept(end, List.of(), PROJECT, end);
        assertThat(complaint.nextAt(end)).contains(ComplaintStatus.DECIDED).doesNotContain(ComplaintStatus.EXPLAINING);
        assertThatThrownBy(() -> complaint.accept(end, List.of(), PROJECT, end)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> complaint.pause("鉴定", LocalDate.of(2026, 6, 1), PROJECT, end)).as("its time is over").isInstanceOf(Rejected.class);
    }

    @Test
    void others_explain_themselves_while_it_is_not_decided_and_who_filed_it_does_not() {
        Complaint complaint = complaint(true);
        assertThatThrownBy(() -> complaint.hear("other", "另一机构", "说明", ANSWER_BY)).as("not accepted").isInstanceOf(Rejected.class);
        complaint.accept(ANSWER_BY.plusSeconds(1), List.of(), PROJECT, ANSWER_BY);
        assertThat(complaint.hear("other", "另一机构", "说明", ANSWER_BY)).isNotNull();
        assertThatThrownBy(() -> complaint.hear("code", "某中心", "说明", ANSWER_BY)).hasMessageContaining("own-complaint");
        complaint.decide(Outcome.REJECTED, "驳回", true, List.of(), PROJECT, ANSWER_BY.plusSeconds(1));
        assertThatThrownBy(() -> complaint.hear("other", "另一机构", "说明", ANSWER_BY.plusSeconds(1))).as("decided").isInstanceOf(Rejected.class);
    }

    private static Objection filed() {
        Objection objection = new Objection(PROJECT, "code", Grounds.RESULT, "award-1", true, LETTER, NOW);
        objection.run(ANSWER_BY, COMPLAIN_BY);
        return objection;
    }

    private static Complaint complaint(boolean statutory) {
        Complaint complaint = new Complaint(filed(), LETTER, List.of(1, 2), statutory, ANSWER_BY);
        complaint.run(NOW.plus(Duration.ofDays(16)), NOW.plus(Duration.ofDays(40)));
        return complaint;
    }
}
