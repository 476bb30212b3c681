package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.money.entity.Money;
import org.sheqia.tenancy.entity.TenantEntity;

/** One step of money in an appropriation, with its cause. Never changed. */
@Entity
@Table(name = "budget_entry")
public class BudgetEntry extends TenantEntity {

    @Column(name = "appropriation_id")
    private String appropriationId;

    @Column(name = "project_id")
    private String projectId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Money amount;
    private String cause;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected BudgetEntry() {
    }

    BudgetEntry(String appropriationId, String projectId, Kind kind, Money amount, String cause, Instant now) {
        this.appropriationId = appropriationId;
        this.projectId = projectId;
        this.kind = kind;
        this.amount = amount;
        this.cause = cause;
        bookedAt = now;
    }

    /** What a step does with the money. */
    public enum Kind {
        /** Free to reserved. */
        RESERVED,
        /** Reserved to committed. */
        COMMITTED,
        /** Committed to spent. */
        SPENT,
        /** Reserved to free. */
        RESERVE_RELEASED,
        /** Committed to free. */
        COMMITMENT_RELEASED
    }
}
