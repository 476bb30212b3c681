package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/** A record of a sample: confirmed, or doubted with a finding; once. */
@Entity
@Table(name = "verified_record")
public class VerifiedRecord extends TenantEntity {

    @Column(name = "verification_id")
    private String verificationId;

    @Column(name = "record_id")
    private String recordId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String finding;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_by_sub")
    private String checkedBySub;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected VerifiedRecord() {
    }

    VerifiedRecord(String verificationId, String recordId, int number) {
        this.verificationId = verificationId;
        this.recordId = recordId;
        this.number = number;
    }

    public VerificationEvent.Checked check(Outcome found, String words, ServiceRecord serviceRecord, Contract contract, Actor officer, Instant now) {
        if (outcome != null) {
            throw Rejected.conflict("record-verified");
        }
        if (found == Outcome.DOUBTED && (words == null || words.isBlank())) {
            throw Rejected.field("finding", "NotNull");
        }
        outcome = found;
        finding = words;
        checkedBy = officer.name();
        checkedBySub = officer.sub();
        checkedAt = now;
        return new VerificationEvent.Checked(serviceRecord.subject(contract), contract.creditCode(), found, words);
    }

    public String recordId() {
        return recordId;
    }

    /** What the officer found. */
    public enum Outcome { CONFIRMED, DOUBTED }
}
