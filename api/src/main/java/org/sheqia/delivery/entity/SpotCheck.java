package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/** 现场抽查: an officer went there, and this is what was found. */
@Entity
@Table(name = "spot_check")
public class SpotCheck extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String place;
    private String findings;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_by_sub")
    private String checkedBySub;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SpotCheck() {
    }

    public SpotCheck(Contract contract, LocalDate visitedOn, String place, String findings, Actor officer, Instant now) {
        contract.requireActive();
        if (visitedOn.isBefore(contract.serviceFrom()) || visitedOn.isAfter(contract.serviceUntil())) {
            throw Rejected.field("visitedOn", "outside-term", "from", contract.serviceFrom(), "until", contract.serviceUntil());
        }
        if (visitedOn.isAfter(WorkingDays.dayOf(now))) {
            throw Rejected.field("visitedOn", "in-future");
        }
        contractId = contract.id();
        projectId = contract.projectId();
        this.visitedOn = visitedOn;
        this.place = place;
        this.findings = findings;
        checkedBy = officer.shown();
        checkedBySub = officer.sub();
        recordedAt = now;
    }

    public VerificationEvent.Visited visited(Contract contract) {
        return new VerificationEvent.Visited(new Subject("spot-check", id(), contract.tenantId(), null, projectId,
                contract.subject().title()).in(contract.id()), contract.creditCode(), visitedOn, place, findings);
    }
}
