package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.delivery.EvaluationFixture.AFTER;
import static org.sheqia.delivery.EvaluationFixture.APPROVER;
import static org.sheqia.delivery.EvaluationFixture.CONTRACT;
import static org.sheqia.delivery.EvaluationFixture.MID;
import static org.sheqia.delivery.EvaluationFixture.OFFICER;
import static org.sheqia.delivery.EvaluationFixture.REPLY_BY;
import static org.sheqia.delivery.EvaluationFixture.by;
import static org.sheqia.delivery.EvaluationFixture.decided;
import static org.sheqia.delivery.EvaluationFixture.judgement;
import static org.sheqia.testing.Refusal.refusal;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationCourse;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Instalment.Gate;

/** Which evaluation may come next: mid-term before final, final after the term, nothing after what is final and passed. */
class EvaluationCourseTest {

    private static final Instant LAST_EVENING = Instant.parse("2026-09-30T15:59:59Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-09-30T16:00:00Z");

    @ParameterizedTest(name = "after a mid-term evaluation that is {0} another one: {1}, a final one: {2}")
    @CsvSource({"ASSIGNED, evaluation-assigned, mid-term-first", "WITHDRAWN, 1, mid-term-first", "SUBMITTED, evaluation-assigned, mid-term-first",
        "APPEALED, evaluation-assigned, mid-term-first", "OVERTURNED, 1, mid-term-first", "FINAL, evaluation-assigned, mid-term-first",
        "RECTIFIED, evaluation-assigned, mid-term-first", "RETURNED, evaluation-assigned, mid-term-first", "ACCEPTED, 2, 1",
        "UNRECTIFIED, evaluation-assigned, mid-term-first"})
    void what_follows_a_mid_term_evaluation_in_each_state(EvaluationStatus status, String midTerm, String last) {
        EvaluationCourse course = course(EvaluationFixture.in(status));

        assertThat(next(course, Stage.MID_TERM, AFTER)).isEqualTo(midTerm);
        assertThat(next(course, Stage.FINAL, AFTER)).isEqualTo(last);
    }

    @Test
    void a_final_evaluation_follows_a_mid_term_one_that_is_final_and_passed() {
        assertThat(next(course(decided(Stage.MID_TERM, 1, 90, MID)), Stage.FINAL, AFTER)).isEqualTo("1");
        assertThat(next(course(EvaluationFixture.submitted(Stage.MID_TERM, 1, 90, MID)), Stage.FINAL, AFTER)).isEqualTo("mid-term-first");
    }

    @Test
    void where_no_instalment_waits_for_it_no_mid_term_evaluation_is_needed() {
        Contract contract = ContractFixture.inForce(Gate.SIGNED, Gate.FINAL_PASSED);

        assertThat(course().nextAttempt(Stage.FINAL, "assessor", false, contract, AFTER)).isEqualTo(1);
        assertThat(next(course(), Stage.FINAL, AFTER)).isEqualTo("mid-term-first");
    }

    @Test
    void a_final_evaluation_waits_for_the_last_day_of_service_to_pass() {
        EvaluationCourse course = course(decided(Stage.MID_TERM, 1, 90, MID));

        assertThat(next(course, Stage.FINAL, LAST_EVENING)).isEqualTo("final-before-term");
        assertThat(next(course, Stage.FINAL, DAY_AFTER)).isEqualTo("1");
        assertThat(course.nextAttempt(Stage.FINAL, "assessor", true, CONTRACT, MID)).isEqualTo(1);
    }

    @Test
    void no_mid_term_evaluation_begins_once_a_final_one_has() {
        Evaluation last = EvaluationFixture.assigned(Stage.FINAL, 1, AFTER);
        EvaluationCourse course = course(EvaluationFixture.in(EvaluationStatus.ACCEPTED), last);

        assertThat(next(course, Stage.MID_TERM, AFTER)).isEqualTo("mid-term-too-late");
        last.withdraw("评估员生病", CONTRACT);
        assertThat(next(course, Stage.MID_TERM, AFTER)).isEqualTo("2");
    }

    @Test
    void nothing_follows_a_final_result_that_is_final_and_passed() {
        EvaluationCourse course = course(decided(Stage.MID_TERM, 1, 90, MID), decided(Stage.FINAL, 1, 90, AFTER));

        for (Stage stage : List.of(Stage.MID_TERM, Stage.FINAL, Stage.SPOT)) {
            assertThat(next(course, stage, AFTER)).isEqualTo("evaluation-over");
        }
        assertThatThrownBy(course::requireOpen).isInstanceOf(Rejected.class);
        course(decided(Stage.FINAL, 1, 30, AFTER)).requireOpen();
        course(EvaluationFixture.submitted(Stage.FINAL, 1, 90, AFTER)).requireOpen();
    }

    @Test
    void whoever_was_overturned_does_not_judge_again() {
        EvaluationCourse course = course(EvaluationFixture.in(EvaluationStatus.OVERTURNED));

        assertThatThrownBy(() -> course.nextAttempt(Stage.MID_TERM, "assessor", false, CONTRACT, MID)).isInstanceOfSatisfying(Rejected.class,
                no -> assertThat(no.violations()).extracting("code").containsExactly("another-assessor"));
        assertThat(course.nextAttempt(Stage.MID_TERM, "somebody-else", false, CONTRACT, MID)).isEqualTo(1);
    }

    @Test
    void an_early_final_evaluation_is_handed_in_once_another_has_confirmed_why() {
        Evaluation evaluation = EvaluationFixture.assigned(Stage.FINAL, 1, MID);
        Exemption early = EvaluationFixture.exemption(Exemption.Kind.EARLY_FINAL, evaluation);

        assertThat(refusal(() -> submit(evaluation, null))).isEqualTo("final-before-term");
        assertThat(refusal(() -> submit(evaluation, early))).isEqualTo("early-not-confirmed");
        assertThat(refusal(() -> early.confirm(CONTRACT, OFFICER, MID))).isEqualTo("separation-of-duties");
        early.confirm(CONTRACT, APPROVER, MID);
        submit(evaluation, early);
        assertThat(evaluation.status()).isEqualTo(EvaluationStatus.SUBMITTED);
        assertThat(refusal(() -> early.decline(CONTRACT, APPROVER, MID))).isEqualTo("illegal-state");
    }

    @Test
    void what_was_declined_holds_nothing_up_after_the_term() {
        Evaluation evaluation = EvaluationFixture.assigned(Stage.FINAL, 1, MID);
        Exemption early = EvaluationFixture.exemption(Exemption.Kind.EARLY_FINAL, evaluation);
        early.decline(CONTRACT, OFFICER, MID);

        assertThat(refusal(() -> submit(evaluation, early))).isEqualTo("early-not-confirmed");
        assertThat(refusal(() -> early.confirm(CONTRACT, APPROVER, MID))).isEqualTo("illegal-state");
        evaluation.submit(judgement(Stage.FINAL, 90), null, early, by(Stage.FINAL), CONTRACT, REPLY_BY, DAY_AFTER);
    }

    private static void submit(Evaluation evaluation, Exemption early) {
        evaluation.submit(judgement(Stage.FINAL, 90), null, early, by(Stage.FINAL), CONTRACT, REPLY_BY, LAST_EVENING);
    }

    private static EvaluationCourse course(Evaluation... all) {
        return new EvaluationCourse(List.of(all));
    }

    /** The attempt, or why there is none; judged by somebody new. */
    private static String next(EvaluationCourse course, Stage stage, Instant now) {
        String[] attempt = new String[1];
        String refused = refusal(() -> attempt[0] = "" + course.nextAttempt(stage, "somebody-else", false, CONTRACT, now));
        return refused == null ? attempt[0] : refused;
    }
}
