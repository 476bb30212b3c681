package org.sheqia.delivery;

import static org.sheqia.calendar.CalendarFixture.CALENDAR;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Subject;
import org.sheqia.clock.entity.Clock;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Hearing.AppealOutcome;
import org.sheqia.delivery.entity.Judgement;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.TenantCatalog;

/** Evaluations in any state, brought there by what people do. */
final class EvaluationFixture {

    static final Tenant DALI = TenantCatalog.load().tenant("dali").orElseThrow();

    /** Where self and buyer have a say. */
    static final Tenant GUICHENG = TenantCatalog.load().tenant("guicheng").orElseThrow();
    static final Contract CONTRACT = Owned.by("guicheng", ContractFixture.inForce(Gate.SIGNED, Gate.MID_TERM_PASSED, Gate.FINAL_PASSED));
    static final Actor OFFICER = actor("officer");
    static final Actor APPROVER = actor("approver");

    /** In the term, and a day after it. */
    static final Instant MID = Instant.parse("2026-06-15T02:00:00Z");
    static final Instant AFTER = Instant.parse("2026-10-09T02:00:00Z");
    static final LocalDate SOON = LocalDate.of(2026, 7, 1);

    /** Five working days after the Monday of {@code MID}, the Dragon Boat holiday not counted. */
    static final Instant REPLY_BY = Instant.parse("2026-06-23T16:00:00Z");
    static final Instant RECTIFY_BY = Instant.parse("2026-07-15T16:00:00Z");

    private EvaluationFixture() {
    }

    static Actor actor(String who) {
        return new Actor(who, who, who, Set.of());
    }

    static Evaluation assigned(Stage stage, int attempt, Instant now) {
        return new Evaluation(CONTRACT, stage, attempt, "assessor", "评估员", by(stage), now);
    }

    static Yardstick by(Stage stage) {
        return Yardstick.of(GUICHENG, stage, CONTRACT.terms());
    }

    /** Every criterion gets that share, in percent, of its weight. */
    static Judgement judgement(Stage stage, int percent) {
        List<BigDecimal> points = by(stage).criteria().stream().map(c -> BigDecimal.valueOf(c.weight() * percent, 2)).toList();
        return new Judgement(points, points.stream().map(p -> "按服务记录核查").toList(), "按合同指标逐项核查");
    }

    /** Until when a clock by that rule runs. */
    static Instant until(ClockRule rule, Instant event) {
        return Clock.start(new Subject("evaluation", "e", "guicheng", null, CONTRACT.projectId(), CONTRACT.title()), rule, event, null, CALENDAR, event).due();
    }

    static Evaluation submitted(Stage stage, int attempt, int percent, Instant now) {
        Evaluation evaluation = assigned(stage, attempt, now);
        evaluation.submit(judgement(stage, percent), null, null, by(stage), CONTRACT, until(evaluation.replyRule(by(stage)), now), now);
        return evaluation;
    }

    static Evaluation decided(Stage stage, int attempt, int percent, Instant now) {
        Evaluation evaluation = submitted(stage, attempt, percent, now);
        evaluation.becomeFinal(CONTRACT, evaluation.rectifyRule().map(rule -> until(rule, now)).orElse(null), now);
        return evaluation;
    }

    /** A mid-term evaluation in that state; failed in its first attempt where it can be. */
    static Evaluation in(EvaluationStatus status) {
        return switch (status) {
            case ASSIGNED -> assigned(Stage.MID_TERM, 1, MID);
            case WITHDRAWN -> {
                Evaluation evaluation = assigned(Stage.MID_TERM, 1, MID);
                evaluation.withdraw("评估员生病", CONTRACT);
                yield evaluation;
            }
            case SUBMITTED -> submitted(Stage.MID_TERM, 1, 30, MID);
            case APPEALED -> {
                Evaluation evaluation = in(EvaluationStatus.SUBMITTED);
                evaluation.appeal("记录尚未补录", CONTRACT, MID);
                yield evaluation;
            }
            case OVERTURNED -> {
                Evaluation evaluation = in(EvaluationStatus.APPEALED);
                evaluation.answer(AppealOutcome.UPHELD, "另行评估", APPROVER, CONTRACT, MID);
                yield evaluation;
            }
            case FINAL -> decided(Stage.MID_TERM, 1, 30, MID);
            case RECTIFIED -> {
                Evaluation evaluation = in(EvaluationStatus.FINAL);
                evaluation.rectify("已补做探访", CONTRACT, MID);
                yield evaluation;
            }
            case RETURNED -> {
                Evaluation evaluation = in(EvaluationStatus.RECTIFIED);
                evaluation.giveBack("仍缺签到表", SOON, CONTRACT, CALENDAR, MID);
                yield evaluation;
            }
            case ACCEPTED -> {
                Evaluation evaluation = in(EvaluationStatus.RECTIFIED);
                evaluation.accept(CONTRACT, MID);
                yield evaluation;
            }
            case UNRECTIFIED -> {
                Evaluation evaluation = in(EvaluationStatus.FINAL);
                evaluation.lapse(CONTRACT, MID.plus(Duration.ofDays(60)));
                yield evaluation;
            }
        };
    }

    static Exemption exemption(Exemption.Kind kind, Evaluation about) {
        return new Exemption(CONTRACT, kind, about.id(), "服务点提前搬迁", List.of(), OFFICER, MID);
    }
}
