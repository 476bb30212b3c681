package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.delivery.EvaluationFixture.APPROVER;
import static org.sheqia.delivery.EvaluationFixture.CONTRACT;
import static org.sheqia.delivery.EvaluationFixture.MID;
import static org.sheqia.delivery.EvaluationFixture.RECTIFY_BY;
import static org.sheqia.delivery.EvaluationFixture.REPLY_BY;
import static org.sheqia.delivery.EvaluationFixture.SOON;
import static org.sheqia.delivery.EvaluationFixture.by;
import static org.sheqia.delivery.EvaluationFixture.judgement;
import static org.sheqia.testing.Refusal.inState;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.Hearing.AppealOutcome;
import org.sheqia.delivery.entity.Judgement;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands;

/** Each act in each state, and what an evaluation keeps. */
class EvaluationTest {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Map<String, Consumer<Evaluation>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("self", e -> e.scoreSelf(ALL, "均已完成", by(Stage.MID_TERM), CONTRACT));
        ACTS.put("buyer", e -> e.scoreForBuyer(ALL, "配合良好", by(Stage.MID_TERM), CONTRACT));
        ACTS.put("submit", e -> e.submit(judgement(Stage.MID_TERM, 90), null, null, by(Stage.MID_TERM), CONTRACT, REPLY_BY, MID));
        ACTS.put("withdraw", e -> e.withdraw("评估员生病", CONTRACT));
        ACTS.put("reply", e -> e.reply("说明如下", CONTRACT, MID));
        ACTS.put("appeal", e -> e.appeal("记录尚未补录", CONTRACT, MID));
        ACTS.put("take", e -> e.takeResult(CONTRACT, RECTIFY_BY, MID));
        ACTS.put("answer", e -> e.answer(AppealOutcome.UPHELD, "另行评估", APPROVER, CONTRACT, MID));
        ACTS.put("final", e -> e.becomeFinal(CONTRACT, RECTIFY_BY, MID));
        ACTS.put("rectify", e -> e.rectify("已补做探访", CONTRACT, MID));
        ACTS.put("accept", e -> e.accept(CONTRACT, MID));
        ACTS.put("return", e -> e.giveBack("仍缺签到表", SOON, CONTRACT, CALENDAR, MID));
        ACTS.put("lapse", e -> e.lapse(CONTRACT, MID.plus(Duration.ofDays(60))));
    }

    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ASSIGNED    | self buyer submit withdraw
            WITHDRAWN   | -
            SUBMITTED   | reply appeal take final
            APPEALED    | answer final
            OVERTURNED  | -
            FINAL       | rectify lapse
            RECTIFIED   | accept return
            RETURNED    | rectify lapse
            ACCEPTED    | -
            UNRECTIFIED | -
            """)
    void each_act_in_each_state(EvaluationStatus status, String allowed) {
        ACTS.forEach((name, act) -> {
            Evaluation evaluation = EvaluationFixture.in(status);
            assertThat(evaluation.status()).isEqualTo(status);
            inState(allowed, name, evaluation::status, () -> act.accept(evaluation));
        });
    }

    @ParameterizedTest
    @EnumSource(EvaluationStatus.class)
    void the_table_of_acts_knows_every_state(EvaluationStatus status) {
        assertThat(EvaluationFixture.in(status).status()).isEqualTo(status);
    }

    @Test
    void each_criterion_is_judged_once() {
        Judgement good = judgement(Stage.MID_TERM, 90);
        List<BigDecimal> twice = List.of(good.points().get(0), good.points().get(0), good.points().get(0), good.points().get(0), good.points().get(0));
        Judgement more = new Judgement(twice, twice.stream().map(p -> "按服务记录核查").toList(), "逐项核查");

        assertThatThrownBy(() -> EvaluationFixture.in(EvaluationStatus.ASSIGNED).submit(more, null, null, by(Stage.MID_TERM), CONTRACT, REPLY_BY, MID))
                .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.violations()).extracting("code").contains("scores-count"));
    }

    @Test
    void a_part_that_is_given_again_counts_once_and_as_it_was_given_last() {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.ASSIGNED);
        for (int points : new int[] {0, 100, 50}) {
            evaluation.scoreSelf(BigDecimal.valueOf(points), "自评", by(Stage.MID_TERM), CONTRACT);
        }
        // 60 of 70 percent are the assessor's, 10 the organisation's own.
        assertThat(evaluation.submit(judgement(Stage.MID_TERM, 80), null, null, by(Stage.MID_TERM), CONTRACT, REPLY_BY, MID).score())
                .isEqualByComparingTo("75.71");
    }

    @Test
    void it_is_judged_by_what_it_was_assigned_with_whatever_the_tenant_has_decided_since() {
        Yardstick then = by(Stage.MID_TERM);
        Yardstick since = new Yardstick(then.criteria().subList(0, 1), then.framework(), new GradeBands(ALL, ALL, ALL), then.deductions(),
                then.reply(), then.rectify());

        var result = EvaluationFixture.in(EvaluationStatus.ASSIGNED).submit(judgement(Stage.MID_TERM, 80), null, null, since, CONTRACT, REPLY_BY, MID);

        assertThat(result.grade()).isEqualTo(then.bands().gradeOf(result.score())).isNotEqualTo(GradeBands.Grade.FAIL);
    }
}
