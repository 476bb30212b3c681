package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.delivery.EvaluationFixture.APPROVER;
import static org.sheqia.delivery.EvaluationFixture.CONTRACT;
import static org.sheqia.delivery.EvaluationFixture.DALI;
import static org.sheqia.delivery.EvaluationFixture.MID;
import static org.sheqia.delivery.EvaluationFixture.RECTIFY_BY;
import static org.sheqia.delivery.EvaluationFixture.REPLY_BY;
import static org.sheqia.delivery.EvaluationFixture.SOON;
import static org.sheqia.delivery.EvaluationFixture.by;
import static org.sheqia.delivery.EvaluationFixture.judgement;
import static org.sheqia.testing.Refusal.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationCourse;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.Hearing.AppealOutcome;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Framework.Part;
import org.sheqia.tenantconfig.GradeBands.Grade;

/** A result: how it is put together, until when it is answered, and who hears of what happens to it. */
class ResultTest {

    private static final Audience ORGANISATION = Audience.organisation(CONTRACT.creditCode());
    private static final Audience OFFICERS = Audience.tenant("guicheng", Role.OFFICER);
    private static final Audience ASSESSOR = Audience.person("assessor");

    @Test
    void the_assessor_hears_of_being_assigned_and_of_not_judging_after_all() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.ASSIGNED);

        told(evaluation.assigned(CONTRACT), new DeliveryEvent.Assigned(subject(evaluation), CONTRACT.creditCode(), "assessor", "评估员", Stage.MID_TERM), ASSESSOR);
        told(evaluation.withdraw("评估员生病", CONTRACT),
                new DeliveryEvent.AssignmentWithdrawn(subject(evaluation), "assessor", Stage.MID_TERM, "评估员生病"), ASSESSOR);
        assertThat(evaluation.isVoid()).isTrue();
    }

    @Test
    void each_part_counts_by_its_weight() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.ASSIGNED);
        told(evaluation.scoreSelf(points(100), "均已完成", by(Stage.MID_TERM), CONTRACT),
                new DeliveryEvent.PartScored(subject(evaluation), Part.SELF, points(100)));
        told(evaluation.scoreForBuyer(points(60), "配合一般", by(Stage.MID_TERM), CONTRACT),
                new DeliveryEvent.PartScored(subject(evaluation), Part.BUYER, points(60)));

        // 60 % of 80, 10 % of 100, 15 % of 60 and of 40.
        told(evaluation.submit(judgement(Stage.MID_TERM, 80), points(40), null, by(Stage.MID_TERM), CONTRACT, REPLY_BY, MID),
                new DeliveryEvent.ResultGiven(subject(evaluation), CONTRACT.creditCode(), Stage.MID_TERM, 1, new BigDecimal("73.00"), Grade.PASS, REPLY_BY),
                ORGANISATION, OFFICERS);
    }

    @Test
    void where_the_assessor_judges_alone_nobody_else_has_a_part() {
        Yardstick alone = Yardstick.of(DALI, Stage.MID_TERM, CONTRACT.terms());
        Evaluation evaluation = new Evaluation(CONTRACT, Stage.MID_TERM, 1, "assessor", "评估员", alone, MID);

        refused("no-such-part", () -> evaluation.scoreSelf(points(100), "均已完成", alone, CONTRACT));
        refused("no-such-part", () -> evaluation.scoreForBuyer(points(100), "配合良好", alone, CONTRACT));
    }

    @Test
    void it_is_answered_until_its_date_and_not_at_it() {
        for (Instant late : List.of(REPLY_BY, REPLY_BY.plusSeconds(1))) {
            Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.SUBMITTED);
            assertThat(evaluation.isDue(late)).isTrue();
            refused("reply-period-over", () -> evaluation.reply("说明如下", CONTRACT, late));
            refused("reply-period-over", () -> evaluation.appeal("记录尚未补录", CONTRACT, late));
            refused("reply-period-over", () -> evaluation.takeResult(CONTRACT, RECTIFY_BY, late));
            assertThat(evaluation.status()).isEqualTo(EvaluationStatus.SUBMITTED);
        }
        Instant last = REPLY_BY.minusNanos(1);
        assertThat(EvaluationFixture.in(EvaluationStatus.SUBMITTED).isDue(last)).isFalse();
        assertThat(EvaluationFixture.in(EvaluationStatus.APPEALED).isDue(REPLY_BY)).isFalse();
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.SUBMITTED);
        told(evaluation.reply("说明如下", CONTRACT, last), new DeliveryEvent.Replied(subject(evaluation)), OFFICERS);
        refused("evaluation-replied", () -> evaluation.reply("补充说明", CONTRACT, last));
        assertThat(evaluation.takeResult(CONTRACT, RECTIFY_BY, last).grade()).isEqualTo(Grade.FAIL);
        assertThat(evaluation.status()).isEqualTo(EvaluationStatus.FINAL);
    }

    @Test
    void an_appeal_is_answered_by_somebody_who_has_not_judged() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.SUBMITTED);
        told(evaluation.appeal("记录尚未补录", CONTRACT, MID), new DeliveryEvent.Appealed(subject(evaluation), Stage.MID_TERM), OFFICERS,
                Audience.tenant("guicheng", Role.APPROVER));

        refused("own-evaluation", () -> evaluation.answer(AppealOutcome.UPHELD, "另行评估", EvaluationFixture.actor("assessor"), CONTRACT, MID));
        told(evaluation.answer(AppealOutcome.DISMISSED, "结果成立", APPROVER, CONTRACT, MID),
                new DeliveryEvent.AppealAnswered(subject(evaluation), CONTRACT.creditCode(), AppealOutcome.DISMISSED), ORGANISATION);
        assertThat(evaluation.status()).isEqualTo(EvaluationStatus.APPEALED);
        assertThat(evaluation.isTakenFrom("assessor")).isFalse();
        Evaluation other = EvaluationFixture.in(EvaluationStatus.OVERTURNED);
        assertThat(other.isVoid()).isTrue();
        assertThat(other.isTakenFrom("assessor")).isTrue();
        assertThat(other.isTakenFrom("another")).isFalse();
    }

    @Test
    void failed_for_the_first_time_it_is_put_right_by_a_date() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.SUBMITTED);

        told(evaluation.becomeFinal(CONTRACT, RECTIFY_BY, MID), evaluated(evaluation, 1, "30.00", Grade.FAIL, RECTIFY_BY), ORGANISATION, OFFICERS);
        assertThat(evaluation.isPassed()).isFalse();
        assertThat(evaluation.isFailedForGood()).isFalse();
        told(evaluation.rectify("已补做探访", CONTRACT, MID), new DeliveryEvent.Rectified(subject(evaluation)), OFFICERS);
        Instant again = Instant.parse("2026-07-01T16:00:00Z");
        told(evaluation.giveBack("仍缺签到表", SOON, CONTRACT, CALENDAR, MID),
                new DeliveryEvent.RectificationReturned(subject(evaluation), CONTRACT.creditCode(), "仍缺签到表", again), ORGANISATION);
        evaluation.rectify("已补签到表", CONTRACT, MID);
        told(evaluation.accept(CONTRACT, MID), new DeliveryEvent.RectificationAccepted(subject(evaluation), CONTRACT.creditCode()), ORGANISATION);
        assertThat(evaluation.nextAttempt()).isEqualTo(2);
    }

    @Test
    void it_is_put_right_within_the_time_that_was_set_when_it_was_assigned() {
        Yardstick usual = by(Stage.MID_TERM);
        Yardstick shorter = new Yardstick(usual.criteria(), usual.framework(), usual.bands(), usual.deductions(), usual.reply(), usual.reply());
        Evaluation evaluation = new Evaluation(CONTRACT, Stage.MID_TERM, 1, "assessor", "评估员", shorter, MID);
        evaluation.submit(judgement(Stage.MID_TERM, 30), null, null, usual, CONTRACT, REPLY_BY, MID);

        assertThat(evaluation.rectifyRule()).hasValueSatisfying(rule -> assertThat(EvaluationFixture.until(rule, MID)).isEqualTo(REPLY_BY));
    }

    @Test
    void its_dates_are_their_clocks_by_rules_that_no_law_sets() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.SUBMITTED);
        ClockRule reply = evaluation.replyRule(by(Stage.MID_TERM));
        ClockRule rectify = evaluation.rectifyRule().orElseThrow();

        assertThat(List.of(reply.code(), rectify.code())).containsExactly("evaluation-reply", "rectification-reported");
        assertThat(List.of(reply, rectify)).allMatch(ClockRule::isCustom);
        assertThat(List.of(reply.isDuty(), rectify.isDuty())).as("somebody is late").containsExactly(false, true);
        assertThat(EvaluationFixture.until(reply, MID)).isEqualTo(REPLY_BY);
        assertThat(EvaluationFixture.until(rectify, MID)).isEqualTo(RECTIFY_BY);
        for (Evaluation other : List.of(EvaluationFixture.assigned(Stage.MID_TERM, 1, MID), EvaluationFixture.submitted(Stage.MID_TERM, 2, 30, MID),
                EvaluationFixture.submitted(Stage.MID_TERM, 1, 90, MID))) {
            assertThat(other.rectifyRule()).as("nothing to put right").isEmpty();
        }
    }

    @Test
    void a_date_moves_with_its_clock_while_it_runs() {
        Instant later = Instant.parse("2026-07-20T16:00:00Z");
        Evaluation submitted = EvaluationFixture.in(EvaluationStatus.SUBMITTED);
        submitted.move("rectification-reported", MID);
        submitted.move("evaluation-reply", later);
        assertThat(submitted.isDue(later.minusNanos(1))).isFalse();
        assertThat(submitted.isDue(later)).isTrue();

        Evaluation failed = EvaluationFixture.in(EvaluationStatus.FINAL);
        failed.move("evaluation-reply", MID);
        failed.move("rectification-reported", later);
        refused("rectification-not-due", () -> failed.requireOverdue(later.minusNanos(1)));
        failed.requireOverdue(later);

        Evaluation returned = EvaluationFixture.in(EvaluationStatus.RETURNED);
        returned.move("rectification-reported", later);
        returned.requireOverdue(WorkingDays.startOf(SOON.plusDays(1)));
    }

    @Test
    void failed_again_or_passed_there_is_nothing_to_put_right() {
        Evaluation second = EvaluationFixture.submitted(Stage.MID_TERM, 2, 30, MID);
        told(second.becomeFinal(CONTRACT, null, MID), evaluated(second, 2, "30.00", Grade.FAIL, null), ORGANISATION, OFFICERS);
        assertThat(second.isFailedForGood()).isTrue();

        Evaluation passed = EvaluationFixture.submitted(Stage.MID_TERM, 1, 90, MID);
        assertThat(passed.isPassed()).as("before it is final").isFalse();
        told(passed.becomeFinal(CONTRACT, null, MID), evaluated(passed, 1, "90.00", Grade.EXCELLENT, null), ORGANISATION, OFFICERS);
        assertThat(passed.isPassed()).isTrue();
        assertThat(passed.isFailedForGood()).isFalse();
        assertThat(EvaluationFixture.submitted(Stage.MID_TERM, 2, 30, MID).isFailedForGood()).as("before it is final").isFalse();
    }

    @Test
    void not_put_right_in_time_both_sides_hear_of_it() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.FINAL);

        told(evaluation.lapse(CONTRACT, RECTIFY_BY), new DeliveryEvent.NotRectified(subject(evaluation), CONTRACT.creditCode(), Stage.MID_TERM),
                ORGANISATION, OFFICERS);
    }

    @Test
    void one_spot_check_follows_another_that_was_passed_each_as_the_first() {
        assertThat(next(EvaluationFixture.decided(Stage.SPOT, 1, 90, MID), Stage.SPOT)).isEqualTo(1);
        refused("evaluation-assigned", () -> next(EvaluationFixture.submitted(Stage.SPOT, 1, 90, MID), Stage.SPOT));
        refused("evaluation-assigned", () -> next(EvaluationFixture.decided(Stage.MID_TERM, 1, 90, MID), Stage.MID_TERM));
        refused("stage unknown-value", () -> next(EvaluationFixture.decided(Stage.SPOT, 1, 90, MID), Stage.BIDS));
    }

    private static int next(Evaluation before, Stage stage) {
        assertThat(before.contractId()).isEqualTo(CONTRACT.id());
        assertThat(before.assessorSub()).isEqualTo("assessor");
        return new EvaluationCourse(List.of(before)).nextAttempt(stage, "another", false, CONTRACT, MID);
    }

    private static DeliveryEvent.Evaluated evaluated(Evaluation evaluation, int attempt, String score, Grade grade, Instant rectifyBy) {
        assertThat(evaluation.attempt()).isEqualTo(attempt);
        return new DeliveryEvent.Evaluated(subject(evaluation), CONTRACT.id(), CONTRACT.creditCode(), Stage.MID_TERM, attempt, new BigDecimal(score),
                grade, rectifyBy);
    }

    private static Subject subject(Evaluation evaluation) {
        return new Subject("evaluation", evaluation.id(), "guicheng", null, CONTRACT.projectId(), CONTRACT.title(), CONTRACT.id());
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points);
    }

    private static void told(DeliveryEvent event, DeliveryEvent wanted, Audience... audience) {
        assertThat(event).isEqualTo(wanted);
        assertThat(Told.by(event)).contains(audience);
    }
}
