package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.delivery.ReportFixture.CONTRACT;
import static org.sheqia.delivery.ReportFixture.HANDED_IN;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Report;
import org.sheqia.delivery.entity.ReportEvent;
import org.sheqia.delivery.entity.ReportPeriod;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.Instalment.Gate;

/** A report: handed in after its period, in time or late, and accepted or given back. */
class ReportTest {

    private static final Actor WORKER = EvaluationFixture.actor("worker");
    private static final Actor OFFICER = EvaluationFixture.OFFICER;
    private static final ReportPeriod QUARTER = new ReportPeriod(ContractFixture.FROM, LocalDate.of(2026, 6, 30));
    private static final ReportPeriod LONGER = new ReportPeriod(ContractFixture.FROM, LocalDate.of(2026, 7, 31));
    private static final Audience ORGANISATION = Audience.organisation(CONTRACT.creditCode());

    @ParameterizedTest(name = "handed in at {0}: late {1}")
    @CsvSource({"2026-06-30T16:00:00Z,false", "2026-07-14T15:59:59Z,false", "2026-07-14T16:00:00Z,true"})
    void it_is_late_after_ten_working_days(Instant when, boolean late) {
        Report report = written();

        ReportEvent.Submitted submitted = submit(report, when);

        assertThat(submitted).isEqualTo(new ReportEvent.Submitted(new Subject("report", report.id(), "dali", null, CONTRACT.projectId(),
                CONTRACT.title(), CONTRACT.id()), 1, QUARTER.from(), QUARTER.until(), late));
        assertThat(Told.by(submitted)).contains(Audience.tenant("dali", Role.OFFICER));
        assertThat(report.submittedAt()).isEqualTo(when);
    }

    @Test
    void the_day_that_its_clock_runs_to_says_whether_it_is_late() {
        Report report = written();
        report.dueBy(Instant.parse("2026-07-20T16:00:00Z"));

        assertThat(submit(report, Instant.parse("2026-07-20T15:59:59Z")).late()).isFalse();
        assertThat(new Report(CONTRACT, 1, QUARTER).isDated()).as("before its clock runs").isFalse();
    }

    @ParameterizedTest(name = "ten working days after {0}, holidays not counted: {1}")
    @CsvSource({"2026-03-31,2026-04-15", "2026-09-30,2026-10-20", "2039-12-31,2040-01-13"})
    void its_clock_counts_from_the_last_day_of_its_period_on_by_the_contract(LocalDate until, LocalDate due) {
        ClockRule rule = new Report(CONTRACT, 1, new ReportPeriod(ContractFixture.FROM, until)).rule();

        assertThat(rule.code()).isEqualTo("report-submitted");
        assertThat(rule.isCustom()).isTrue();
        assertThat(EvaluationFixture.until(rule, WorkingDays.startOf(until))).isEqualTo(WorkingDays.startOf(due.plusDays(1)));
    }

    @Test
    void it_is_not_handed_in_on_the_last_day_of_its_period() {
        refused("period-not-over", () -> submit(written(), Instant.parse("2026-06-30T15:59:59Z")));
    }

    @Test
    void whether_it_is_late_is_said_by_the_first_time() {
        Report inTime = written();
        submit(inTime, HANDED_IN);
        inTime.giveBack("请补充", CONTRACT, OFFICER, HANDED_IN);
        assertThat(submit(inTime, Instant.parse("2026-08-01T02:00:00Z")).late()).isFalse();
    }

    @Test
    void nobody_is_late_by_a_day_that_may_still_move() {
        Report report = written();
        assertThat(report.submit(List.of(), CONTRACT, WORKER, true, Instant.parse("2026-12-01T02:00:00Z")).late()).isFalse();

        report.giveBack("请补充", CONTRACT, OFFICER, HANDED_IN);
        assertThat(submit(report, Instant.parse("2026-12-02T02:00:00Z")).late()).as("by the first time").isFalse();
    }

    @Test
    void both_words_of_the_organisation_are_there() {
        Report report = ReportFixture.draft();
        refused("difficulties NotNull, nextSteps NotNull", () -> submit(report, HANDED_IN));
        report.write(" ", "下一季度补做。");
        refused("difficulties NotNull", () -> submit(report, HANDED_IN));
        report.write("雨季改期", "\n");
        refused("nextSteps NotNull", () -> submit(report, HANDED_IN));
    }

    @Test
    void it_is_accepted_or_given_back_once_and_the_organisation_hears_of_it() {
        Report report = ReportFixture.handedIn("雨季改期", HANDED_IN);
        refused("illegal-state", () -> report.write("雨季", "补做"));
        refused("illegal-state", () -> submit(report, HANDED_IN));

        ReportEvent.Returned returned = report.giveBack("请补充", CONTRACT, OFFICER, HANDED_IN);
        assertThat(returned).isEqualTo(new ReportEvent.Returned(returned.subject(), CONTRACT.creditCode(), 1, "请补充"));
        assertThat(Told.by(returned)).contains(ORGANISATION);
        refused("illegal-state", () -> report.accept(CONTRACT, OFFICER, HANDED_IN));
        refused("report-not-submitted", report::requireHandedIn);

        report.write("雨季改期三场", "八月补做。");
        submit(report, HANDED_IN);
        ReportEvent.Accepted accepted = report.accept(CONTRACT, OFFICER, HANDED_IN);
        assertThat(accepted).isEqualTo(new ReportEvent.Accepted(returned.subject(), CONTRACT.creditCode(), 1));
        assertThat(Told.by(accepted)).contains(ORGANISATION);
        report.requireHandedIn();
        refused("illegal-state", () -> report.giveBack("请补充", CONTRACT, OFFICER, HANDED_IN));
        refused("illegal-state", () -> report.write("雨季", "补做"));
    }

    @Test
    void a_longer_term_moves_the_period_of_what_has_not_been_handed_in() {
        Report draft = ReportFixture.draft();
        assertThat(draft.lengthen(QUARTER)).as("its day moves").isFalse();
        assertThat(draft.lengthen(LONGER)).as("its day moves").isTrue();
        assertThat(draft.period()).isEqualTo(LONGER);
        assertThat(draft.number()).isEqualTo(1);

        Report handedIn = ReportFixture.handedIn("雨季改期", HANDED_IN);
        assertThat(handedIn.lengthen(LONGER)).as("its day moves").isFalse();
        assertThat(handedIn.period()).isEqualTo(QUARTER);
    }

    @Test
    void on_a_contract_that_has_ended_nobody_reports() {
        Contract ended = ContractFixture.inForce(Gate.SIGNED);
        Report report = new Report(ended, 1, QUARTER);
        report.write("雨季改期", "下一季度补做。");
        ended.complete(HANDED_IN);

        refused("illegal-state", () -> report.submit(List.of(), ended, WORKER, false, HANDED_IN));
    }

    private static Report written() {
        Report report = ReportFixture.draft();
        report.write("雨季改期", "下一季度补做。");
        return report;
    }

    private static ReportEvent.Submitted submit(Report report, Instant when) {
        return report.submit(List.of(), CONTRACT, WORKER, false, when);
    }
}
