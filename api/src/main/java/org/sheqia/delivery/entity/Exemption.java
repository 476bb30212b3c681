package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 例外: what a rule of the delivery forbids or asks for is done otherwise, for a reason that one person gives and another
 * confirms. Custom; it stays on record whether it is confirmed or not.
 */
@Entity
@Table(name = "exemption")
public class Exemption extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** Id of the evaluation, the sample or the contract that it is about. */
    private String about;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ASKED;

    private String reason;
    private String covers;

    @Column(name = "asked_by")
    private String askedBy;

    /** For whom, by who stood in. */
    @Column(name = "asked_for")
    private String askedFor;

    @Column(name = "asked_by_sub")
    private String askedBySub;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_sub")
    private String decidedBySub;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** What is done otherwise. */
    public enum Kind {
        /** A final evaluation before the end of the term. */
        EARLY_FINAL,
        /** A rectification counts as failed, since nothing was reported by its date. */
        NOT_RECTIFIED,
        /** A sample is drawn again. */
        SAMPLE_AGAIN,
        /** A contract is closed though something of its checklist is open. */
        CLOSING
    }

    /** Whether it holds. */
    public enum Status { ASKED, CONFIRMED, DECLINED }

    protected Exemption() {
    }

    /** @param about id of the evaluation, the sample or the contract */
    public Exemption(Contract contract, Kind kind, String about, String reason, List<LeftOpen> covers, Actor official, Instant now) {
        contractId = contract.id();
        projectId = contract.projectId();
        this.kind = kind;
        this.about = about;
        this.reason = reason;
        this.covers = covers.isEmpty() ? null : Json.write(covers);
        askedBy = official.shown();
        askedBySub = official.sub();
        askedFor = official.principalSub();
        askedAt = now;
    }

    public DeliveryEvent.ExemptionAsked asked(Contract contract) {
        return new DeliveryEvent.ExemptionAsked(contract.subject(), kind, about, reason, covers());
    }

    /** @throws Rejected {@code separation-of-duties} to whoever asked for it */
    public DeliveryEvent.ExemptionConfirmed confirm(Contract contract, Actor approver, Instant now) {
        requireAsked();
        if (approver.isOneOf(askedBySub, askedFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        end(Status.CONFIRMED, approver, now);
        return new DeliveryEvent.ExemptionConfirmed(contract.subject(), askedBySub, kind, about, reason);
    }

    /** The rule holds; whoever asked may take the request back so. */
    public DeliveryEvent.ExemptionDeclined decline(Contract contract, Actor official, Instant now) {
        requireAsked();
        end(Status.DECLINED, official, now);
        return new DeliveryEvent.ExemptionDeclined(contract.subject(), askedBySub, kind, about);
    }

    private void requireAsked() {
        if (status != Status.ASKED) {
            throw Rejected.state(status, List.of());
        }
    }

    private void end(Status how, Actor official, Instant now) {
        status = how;
        decidedBy = official.shown();
        decidedBySub = official.sub();
        decidedAt = now;
    }

    public boolean isOpen() {
        return status == Status.ASKED;
    }

    public boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }

    public Kind kind() {
        return kind;
    }

    public String about() {
        return about;
    }

    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** What of a checklist is left open; nothing for another kind. */
    public List<LeftOpen> covers() {
        return covers == null ? List.of() : List.of(Json.read(covers, LeftOpen[].class));
    }

    /** Something of a checklist that is left open, and how much of it. */
    public record LeftOpen(String item, long missing) {
    }
}
