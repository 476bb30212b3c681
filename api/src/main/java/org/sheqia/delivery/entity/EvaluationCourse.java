package org.sheqia.delivery.entity;

import java.time.Instant;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Instalment.Gate;

/**
 * 评估进程: all evaluations of a contract in their order, and what may come next. Mid-term, where the payment plan waits for
 * it, comes before final, final not before the end of the term, and nothing after a final result that is final and passed.
 *
 * @param all the first that was assigned first
 */
public record EvaluationCourse(List<Evaluation> all) {

    /** Whether the last day of service, as it is now, has passed. */
    public static boolean isTermOver(Contract contract, Instant now) {
        return WorkingDays.dayOf(now).isAfter(contract.serviceUntil());
    }

    /** @throws Rejected {@code evaluation-over} once the final result is final and passed: nothing more is assigned, scored or put right */
    public void requireOpen() {
        if (isPassed(Stage.FINAL)) {
            throw Rejected.conflict("evaluation-over");
        }
    }

    /** Whether a stage was passed for good. */
    public boolean isPassed(Stage stage) {
        return all.stream().anyMatch(e -> e.stage() == stage && e.isPassed());
    }

    /**
     * @param early whether a reason is given for a final evaluation before the end of the term
     * @return which attempt the next evaluation of that stage is
     * @throws Rejected unless it may be assigned to that assessor now
     */
    public int nextAttempt(Stage stage, String assessorSub, boolean early, Contract contract, Instant now) {
        if (stage == Stage.BIDS) {
            throw Rejected.field("stage", "unknown-value", "value", stage, "allowed", "MID_TERM, FINAL, SPOT");
        }
        requireOpen();
        List<Evaluation> before = all.stream().filter(e -> e.stage() == stage).toList();
        Evaluation last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && !last.isFollowed()) {
            throw Rejected.conflict("evaluation-assigned");
        }
        requireOrder(stage, contract);
        if (stage == Stage.FINAL && !early && !isTermOver(contract, now)) {
            throw Rejected.rule("final-before-term", "until", contract.serviceUntil());
        }
        if (before.stream().anyMatch(e -> e.isTakenFrom(assessorSub))) {
            throw Rejected.field("assessor", "another-assessor");
        }
        return last == null ? 1 : last.nextAttempt();
    }

    private void requireOrder(Stage stage, Contract contract) {
        if (stage == Stage.FINAL && contract.terms().paymentPlan().stream().anyMatch(i -> i.gate() == Gate.MID_TERM_PASSED)
                && all.stream().noneMatch(e -> e.stage() == Stage.MID_TERM && (e.isPassed() || e.status() == EvaluationStatus.ACCEPTED))) {
            throw Rejected.rule("mid-term-first");
        }
        if (stage == Stage.MID_TERM && all.stream().anyMatch(e -> e.stage() == Stage.FINAL && !e.isVoid())) {
            throw Rejected.conflict("mid-term-too-late");
        }
    }
}
