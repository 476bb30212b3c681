package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 成交: a ranked bid is to become a contract. Proposed by an officer, confirmed by another, shown, then final. Until the
 * contract is signed it can be revoked for a reason that one person gives and another confirms.
 */
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

    /** Of which round of the evaluation it is the result. */
    private int round;

    @Enumerated(EnumType.STRING)
    private AwardStatus status = AwardStatus.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Until when it has to be confirmed. */
    @Column(name = "confirm_by")
    private Instant confirmBy;

    @Column(name = "confirmed_by")
    private String confirmedBy;

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

    /** Who wants it revoked; null while nobody does. */
    @Column(name = "revocation_by")
    private String revocationBy;

    @Column(name = "revocation_reason")
    private String revocationReason;

    @Column(name = "revocation_at")
    private Instant revocationAt;

    @Column(name = "revoked_reason")
    private String revokedReason;

    protected Award() {
    }

    /** @param round the closed round in whose report the candidate is ranked */
    public Award(String projectId, EvaluationRound round, RankedBid candidate, Actor officer, Instant now) {
        this.projectId = projectId;
        this.round = round.number();
        confirmBy = round.confirmBy();
        bidId = candidate.bidId();
        creditCode = candidate.creditCode();
        name = candidate.name();
        amount = candidate.price();
        place = candidate.place();
        proposedBy = officer.sub();
        proposedAt = now;
    }

    /**
     * An approver confirms, so that the result can be shown.
     *
     * @param report       what the result rests on
     * @param acknowledged the approver has seen what small changes would have made another bid win
     */
    public void confirm(EvaluationReport.Content report, boolean acknowledged, Actor approver, Instant now) {
        status.requireNext(AwardStatus.PUBLICITY);
        if (proposedBy.equals(approver.sub())) {
            throw Rejected.forbidden("separation-of-duties");
        }
        requireNoRevocation();
        if (!report.flags().isEmpty() && !acknowledged) {
            throw Rejected.field("acknowledged", "firmness-not-acknowledged", "changes", report.flags().size());
        }
        status = AwardStatus.PUBLICITY;
        confirmedBy = approver.sub();
        confirmedAt = now;
    }

    /**
     * The result is shown until the publicity period ends.
     *
     * @param objections until when it can be objected to
     */
    public AwardEvent.ResultPublished show(Instant publicity, Instant objections, Subject project) {
        publicityEndsAt = publicity;
        objectionEndsAt = objections;
        return new AwardEvent.ResultPublished(project, creditCode, name, amount, publicityEndsAt, objectionEndsAt);
    }

    /** @throws Rejected while the publicity period runs */
    public void makeFinal(Instant now) {
        status.requireNext(AwardStatus.FINAL);
        requireNoRevocation();
        if (now.isBefore(publicityEndsAt)) {
            throw Rejected.rule("publicity-runs", "ends", publicityEndsAt);
        }
        status = AwardStatus.FINAL;
        noticedAt = now;
    }

    /** @param sign until when the contract has to be signed */
    public AwardEvent.AwardNoticed notice(Instant sign, Subject project) {
        signBy = sign;
        return new AwardEvent.AwardNoticed(project, creditCode, name, amount, signBy);
    }

    /** Somebody wants it revoked, for a reason; nothing happens before somebody else confirms. */
    public AwardEvent.RevocationProposed proposeRevocation(String reason, Actor official, Subject project, Instant now) {
        status.requireNext(AwardStatus.REVOKED);
        requireNoRevocation();
        revocationBy = official.sub();
        revocationReason = reason;
        revocationAt = now;
        return new AwardEvent.RevocationProposed(project, name, reason);
    }

    /** @throws Rejected for whoever proposed it */
    public AwardEvent.Fell confirmRevocation(Actor approver, Subject project) {
        requireRevocationProposed();
        if (approver.people().contains(revocationBy)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        return revoke(revocationReason, project);
    }

    /** The award stands after all. */
    public AwardEvent.RevocationDropped dropRevocation(Subject project) {
        requireRevocationProposed();
        revocationBy = null;
        revocationReason = null;
        revocationAt = null;
        return new AwardEvent.RevocationDropped(project, name);
    }

    /** @throws Rejected {@code revocation-proposed} while somebody wants it revoked: nothing goes on that it may undo */
    public void requireNoRevocation() {
        if (revocationBy != null) {
            throw Rejected.conflict("revocation-proposed");
        }
    }

    private void requireRevocationProposed() {
        if (status == AwardStatus.REVOKED || revocationBy == null) {
            throw Rejected.conflict("no-revocation");
        }
    }

    /** Falls with what it rested on: an objection was upheld, or a revocation was confirmed. */
    public AwardEvent.Fell revoke(String reason, Subject project) {
        status.requireNext(AwardStatus.REVOKED);
        status = AwardStatus.REVOKED;
        revokedReason = reason;
        return confirmedAt == null ? new AwardEvent.ProposalRevoked(project, id(), creditCode, name, reason)
                : new AwardEvent.Revoked(project, id(), creditCode, name, reason);
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

    /** A date that was counted again is later. */
    public void move(String clock, Instant due) {
        switch (clock) {
            case "result-notice-runs" -> publicityEndsAt = later(publicityEndsAt, due);
            case "objection-result" -> objectionEndsAt = later(objectionEndsAt, due);
            case "contract-signed" -> signBy = later(signBy, due);
            case "winner-determined" -> confirmBy = later(confirmBy, due);
            default -> {
            }
        }
    }

    private static Instant later(Instant shown, Instant due) {
        return shown == null || due.isBefore(shown) ? shown : due;
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

    public int round() {
        return round;
    }

    public AwardStatus status() {
        return status;
    }
}
