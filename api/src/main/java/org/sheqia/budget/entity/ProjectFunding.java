package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sheqia.money.entity.Money;
import org.sheqia.tenancy.entity.TenantEntity;

/** What one project holds of one appropriation; every step moves the same sum in both. */
@Entity
@Table(name = "project_funding")
public class ProjectFunding extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "appropriation_id")
    private String appropriationId;

    /** Place in the order in which the project's sources are drawn on. */
    private int line;

    private Money reserved = Money.ZERO;
    private Money committed = Money.ZERO;
    private Money spent = Money.ZERO;

    protected ProjectFunding() {
    }

    public ProjectFunding(String projectId, String appropriationId, int line) {
        this.projectId = projectId;
        this.appropriationId = appropriationId;
        this.line = line;
    }

    /** Moves {@code sum} by one kind of step, here and in the appropriation. */
    public BudgetEntry book(Appropriation from, BudgetEntry.Kind kind, Money sum, String cause, java.time.Instant now) {
        switch (kind) {
            case RESERVED -> {
                from.reserve(sum);
                reserved = reserved.plus(sum);
            }
            case COMMITTED -> {
                from.commit(sum);
                reserved = reserved.minus(sum);
                committed = committed.plus(sum);
            }
            case SPENT -> {
                from.spend(sum);
                committed = committed.minus(sum);
                spent = spent.plus(sum);
            }
            case RESERVE_RELEASED -> {
                from.releaseReserved(sum);
                reserved = reserved.minus(sum);
            }
            case COMMITMENT_RELEASED -> {
                from.releaseCommitted(sum);
                committed = committed.minus(sum);
            }
        }
        if (reserved.isNegative() || committed.isNegative()) {
            throw new IllegalStateException(kind + " " + sum + " of project " + projectId + " is more than it holds");
        }
        return new BudgetEntry(appropriationId, projectId, kind, sum, cause, now);
    }

    public String appropriationId() {
        return appropriationId;
    }

    public Money reserved() {
        return reserved;
    }

    public Money committed() {
        return committed;
    }
}
