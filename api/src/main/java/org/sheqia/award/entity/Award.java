package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.Procedure;

/** 成交: a ranked bid is to become a contract. Proposed by an officer, confirmed by another, shown, then final. */
@Entity
@Table(name = "award")
public class Award extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "bid_id")
    private String bidId;

    @Column(name = "credit_code")
    private String creditCode;

    private String name;
    private Money amount;
    private int place;

    @Enumerated(EnumType.STRING)
    private AwardStatus status = AwardStatus.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "publicity_ends_at")
    private Instant publicityEndsAt;

    @Column(name = "objection_ends_at")
    private Instant objectionEndsAt;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "sign_by")
    private Instant signBy;

    @Column(name = "revoked_reason")
    private String revokedReason;

    protected Award() {
    }

    public Award(String projectId, RankedBid candidate, Actor officer, Instant now) {
        this.projectId = projectId;
        bidId = candidate.bidId();
        creditCode = candidate.creditCode();
        name = candidate.name();
        amount = candidate.price();
        place = candidate.place();
        proposedBy = officer.sub();
        proposedAt = now;
    }

    /** An approver confirms: the publicity period begins, and behind it the time for objections. */
    public AwardEvent.ResultPublished confirm(Procedure procedure, Actor approver, Subject project, Instant now) {
        status.requireNext(AwardStatus.PUBLICITY);
        if (proposedBy.equals(approver.sub())) {
            throw Rejected.forbidden("separation-of-duties");
        }
        status = AwardStatus.PUBLICITY;
        confirmedAt = now;
        publicityEndsAt = WorkingDays.end(now, procedure.publicity());
        // The day on which the publicity ends is the event from which the time for objections is counted.
        objectionEndsAt = WorkingDays.end(publicityEndsAt.minusSeconds(1), procedure.objection());
        return new AwardEvent.ResultPublished(project, creditCode, name, amount, publicityEndsAt, objectionEndsAt);
    }

    /** @throws Rejected while the publicity period runs */
    public AwardEvent.AwardNoticed makeFinal(Procedure procedure, Subject project, Instant now) {
        status.requireNext(AwardStatus.FINAL);
        if (now.isBefore(publicityEndsAt)) {
            throw Rejected.rule("publicity-runs", "ends", publicityEndsAt);
        }
        status = AwardStatus.FINAL;
        noticedAt = now;
        signBy = WorkingDays.end(now, procedure.signing());
        return new AwardEvent.AwardNoticed(project, creditCode, name, amount, signBy);
    }

    public AwardEvent.Revoked revoke(String reason, Subject project) {
        status.requireNext(AwardStatus.REVOKED);
        status = AwardStatus.REVOKED;
        revokedReason = reason;
        return new AwardEvent.Revoked(project, name, reason);
    }

    /** @throws Rejected unless the result is shown and the time for objections has not passed */
    public void requireOpenForObjections(Instant now) {
        if (status != AwardStatus.PUBLICITY && status != AwardStatus.FINAL) {
            throw Rejected.state(status, status.next());
        }
        if (!now.isBefore(objectionEndsAt)) {
            throw Rejected.rule("objection-too-late", "ends", objectionEndsAt);
        }
    }

    public String bidId() {
        return bidId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public Money amount() {
        return amount;
    }

    /** Until when the law has the contract signed; null before the award is final. */
    public Instant signBy() {
        return signBy;
    }

    public AwardStatus status() {
        return status;
    }
}
