package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.delivery.EvaluationFixture.CONTRACT;
import static org.sheqia.delivery.EvaluationFixture.MID;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.testing.Refusal;

/** What was failed is put right by its date: late is refused, and counts as failed when two have found so. */
class RectificationTest {

    private static final Instant DUE = EvaluationFixture.RECTIFY_BY;

    @Test
    void it_is_reported_until_its_date_and_not_a_moment_later() {
        EvaluationFixture.in(EvaluationStatus.FINAL).rectify("已补做探访", CONTRACT, DUE.minusMillis(1));

        assertThat(refusal(EvaluationStatus.FINAL, e -> e.rectify("已补做探访", CONTRACT, DUE))).isEqualTo("rectification-late");
    }

    @Test
    void nobody_finds_it_failed_before_its_date() {
        assertThat(refusal(EvaluationStatus.FINAL, e -> e.requireOverdue(DUE.minusMillis(1)))).isEqualTo("rectification-not-due");
        assertThat(refusal(EvaluationStatus.FINAL, e -> e.lapse(CONTRACT, DUE.minusMillis(1)))).isEqualTo("rectification-not-due");
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.FINAL);
        evaluation.requireOverdue(DUE);
        evaluation.lapse(CONTRACT, DUE);
        assertThat(evaluation.isFailedForGood()).isTrue();
    }

    @Test
    void what_was_reported_in_time_does_not_lapse() {
        assertThat(refusal(EvaluationStatus.RECTIFIED, e -> e.lapse(CONTRACT, DUE))).isEqualTo("illegal-state");
        assertThat(refusal(EvaluationStatus.RECTIFIED, e -> e.requireOverdue(DUE))).isEqualTo("illegal-state");
    }

    @Test
    void what_was_given_back_is_reported_again_by_its_new_date() {
        Instant until = WorkingDays.startOf(EvaluationFixture.SOON.plusDays(1));

        EvaluationFixture.in(EvaluationStatus.RETURNED).rectify("已补签到表", CONTRACT, until.minusMillis(1));
        assertThat(refusal(EvaluationStatus.RETURNED, e -> e.rectify("已补签到表", CONTRACT, until))).isEqualTo("rectification-late");
        assertThat(refusal(EvaluationStatus.RETURNED, e -> e.lapse(CONTRACT, until.minusMillis(1)))).isEqualTo("rectification-not-due");
    }

    @Test
    void the_new_date_lies_ahead_and_no_further_than_the_first_one_did() {
        LocalDate last = CALENDAR.lastDay(MID, Evaluation.RECTIFY);
        for (LocalDate wrong : new LocalDate[] {WorkingDays.dayOf(MID), last.plusDays(1)}) {
            Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.RECTIFIED);
            assertThatThrownBy(() -> evaluation.giveBack("仍缺签到表", wrong, CONTRACT, CALENDAR, MID)).isInstanceOfSatisfying(Rejected.class,
                    no -> assertThat(no.violations()).extracting("code").containsExactly("rectify-until"));
            assertThat(evaluation.status()).isEqualTo(EvaluationStatus.RECTIFIED);
        }
        for (LocalDate right : new LocalDate[] {WorkingDays.dayOf(MID).plusDays(1), last}) {
            assertThat(EvaluationFixture.in(EvaluationStatus.RECTIFIED).giveBack("仍缺签到表", right, CONTRACT, CALENDAR, MID).rectifyBy())
                    .isEqualTo(WorkingDays.startOf(right.plusDays(1)));
        }
    }

    @Test
    void nothing_is_put_right_where_nothing_was_failed_or_for_the_second_time() {
        for (Evaluation evaluation : new Evaluation[] {EvaluationFixture.decided(Stage.MID_TERM, 1, 90, MID),
            EvaluationFixture.decided(Stage.MID_TERM, 2, 30, MID)}) {
            assertThatThrownBy(() -> evaluation.rectify("已补做探访", CONTRACT, MID)).hasMessageContaining("nothing-to-rectify");
            assertThatThrownBy(() -> evaluation.lapse(CONTRACT, DUE.plus(Duration.ofDays(1)))).hasMessageContaining("nothing-to-rectify");
        }
    }

    private static String refusal(EvaluationStatus status, Consumer<Evaluation> act) {
        return Refusal.refusal(() -> act.accept(EvaluationFixture.in(status)));
    }
}
