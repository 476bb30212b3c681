package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.Period;

/** 履约报告: what was delivered in a period, in numbers of the records and words of the organisation. */
@Entity
@Table(name = "contract_report")
public class Report extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    private int number;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_until")
    private LocalDate periodUntil;

    @Column(name = "due_days")
    private int dueDays;

    /** The last day on which it is in time; null while nobody has counted that of a report from before it was kept. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFT;

    private String difficulties;

    @Column(name = "next_steps")
    private String nextSteps;

    private String content;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_by_sub")
    private String submittedBySub;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** When it was handed in first: from then on the sample of its period is fixed, however often it is given back. */
    @Column(name = "frozen_at")
    private Instant frozenAt;

    /** What it said then. */
    private String frozen;

    private boolean late;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_sub")
    private String decidedBySub;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Report() {
    }

    public Report(Contract contract, int number, ReportPeriod period) {
        contractId = contract.id();
        projectId = contract.projectId();
        creditCode = contract.creditCode();
        this.number = number;
        periodFrom = period.from();
        periodUntil = period.until();
        dueDays = contract.terms().reports().dueDays();
    }

    /**
     * The term was extended; what has been handed in stays as it is.
     *
     * @return whether its period ends on another day, so that its clock runs anew
     */
    public boolean lengthen(ReportPeriod period) {
        if (status != ReportStatus.DRAFT) {
            return false;
        }
        boolean moved = !period.until().equals(periodUntil);
        periodFrom = period.from();
        periodUntil = period.until();
        return moved;
    }

    /** The clock that runs from the last day of its period on. */
    public ClockRule rule() {
        return DeliveryClock.REPORT.lasting(new Period(dueDays, Period.Unit.WORKING, "custom", null, null));
    }

    /** Until when its clock runs. */
    public void dueBy(Instant due) {
        dueOn = WorkingDays.dayOf(due.minusSeconds(1));
    }

    /** False for one from before its day was kept, until its clock runs. */
    public boolean isDated() {
        return dueOn != null;
    }

    /** The organisation's own words, as far as they have come. */
    public void write(String ownDifficulties, String ownNextSteps) {
        status.requireNext(ReportStatus.SUBMITTED);
        difficulties = ownDifficulties;
        nextSteps = ownNextSteps;
    }

    /**
     * Hands it in. What was delivered is kept as it is now; late is what comes first after its last day, whatever is
     * mended later.
     *
     * @param open its last day may still move: its clock is provisional or waits, and nobody is late by it
     */
    public ReportEvent.Submitted submit(List<ReportLine> lines, Contract contract, Actor worker, boolean open, Instant now) {
        status.requireNext(ReportStatus.SUBMITTED);
        contract.requireActive();
        if (!WorkingDays.dayOf(now).isAfter(periodUntil)) {
            throw Rejected.rule("period-not-over", "until", periodUntil);
        }
        requireWords();
        if (submittedAt == null) {
            late = !open && WorkingDays.dayOf(now).isAfter(dueOn);
        }
        status = ReportStatus.SUBMITTED;
        content = Json.write(lines);
        submittedBy = worker.shown();
        submittedBySub = worker.sub();
        submittedAt = now;
        if (frozenAt == null) {
            frozenAt = now;
            frozen = said();
        }
        return new ReportEvent.Submitted(subject(contract), number, periodFrom, periodUntil, late);
    }

    private void requireWords() {
        List<Violation> faults = new ArrayList<>();
        if (difficulties == null || difficulties.isBlank()) {
            faults.add(Violation.of("difficulties", "NotNull"));
        }
        if (nextSteps == null || nextSteps.isBlank()) {
            faults.add(Violation.of("nextSteps", "NotNull"));
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    public ReportEvent.Accepted accept(Contract contract, Actor officer, Instant now) {
        decide(ReportStatus.ACCEPTED, officer, now);
        return new ReportEvent.Accepted(subject(contract), creditCode, number);
    }

    public ReportEvent.Returned giveBack(String reason, Contract contract, Actor officer, Instant now) {
        decide(ReportStatus.RETURNED, officer, now);
        returnedReason = reason;
        return new ReportEvent.Returned(subject(contract), creditCode, number, reason);
    }

    private void decide(ReportStatus how, Actor officer, Instant now) {
        status.requireNext(how);
        status = how;
        decidedBy = officer.shown();
        decidedBySub = officer.sub();
        decidedAt = now;
    }

    /**
     * What was handed in first, in two lines: which report, its period and when; and what it said then. What is mended
     * later changes no sample.
     *
     * @throws Rejected {@code report-not-submitted} while it is with the organisation
     */
    List<String> canonical() {
        requireHandedIn();
        return List.of("report %d %s %s %s".formatted(number, periodFrom, periodUntil, frozenAt()), frozen == null ? said() : frozen);
    }

    private String said() {
        return Json.write(List.of(difficulties, nextSteps, lines()));
    }

    /** As of when the records of its period are in the list from which samples are drawn. */
    public Instant frozenAt() {
        return frozenAt == null ? submittedAt : frozenAt;
    }

    /** @throws Rejected {@code report-not-submitted} while it is with the organisation */
    public void requireHandedIn() {
        if (status != ReportStatus.SUBMITTED && status != ReportStatus.ACCEPTED) {
            throw Rejected.rule("report-not-submitted");
        }
    }

    private List<ReportLine> lines() {
        return List.of(Json.read(content, ReportLine[].class));
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public int number() {
        return number;
    }

    public ReportPeriod period() {
        return new ReportPeriod(periodFrom, periodUntil);
    }

    /** What happens to it, and what its clock runs for. */
    public Subject subject(Contract contract) {
        return new Subject("report", id(), contract.tenantId(), null, projectId, contract.subject().title()).in(contract.id());
    }

    /**
     * An indicator in a period.
     *
     * @param activities how many records there are
     */
    public record ReportLine(String name, String unit, long planned, long delivered, long people, long activities) {
    }
}
