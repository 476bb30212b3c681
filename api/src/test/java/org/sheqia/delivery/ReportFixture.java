package org.sheqia.delivery;

import static org.sheqia.calendar.CalendarFixture.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.entity.Clock;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Report;
import org.sheqia.delivery.entity.Report.ReportLine;
import org.sheqia.delivery.entity.ReportPeriod;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.Instalment.Gate;

/** Reports on the first quarter of a contract. */
final class ReportFixture {

    static final Contract CONTRACT = Owned.by("dali", ContractFixture.inForce(Gate.SIGNED));
    static final Instant HANDED_IN = Instant.parse("2026-07-03T02:00:00.123456Z");

    private ReportFixture() {
    }

    static Report draft() {
        return dated(new Report(CONTRACT, 1, new ReportPeriod(ContractFixture.FROM, LocalDate.of(2026, 6, 30))));
    }

    /** With the day to which its clock runs. */
    static Report dated(Report report) {
        Instant over = WorkingDays.startOf(report.period().until());
        report.dueBy(Clock.start(report.subject(CONTRACT), report.rule(), over, null, CALENDAR, over).due());
        return report;
    }

    static Report handedIn(String difficulties, Instant when) {
        Report report = draft();
        report.write(difficulties, "下一季度补做。");
        report.submit(List.of(new ReportLine("上门探访", "次", 60, 55, 120, 40)), CONTRACT, new Actor("worker", "worker", "黄社工", Set.of()), false, when);
        return report;
    }
}
