package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sheqia.budget.entity.BudgetEntry.Cause;
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

    /** Place in the order in which the project's sources of one year are drawn on. */
    private int line;

    @Embedded
    private Balances balances = new Balances();

    protected ProjectFunding() {
    }

    public ProjectFunding(String projectId, String appropriationId, int line) {
        this.projectId = projectId;
        this.appropriationId = appropriationId;
        this.line = line;
    }

    /** Moves {@code sum} here and in the appropriation. */
    public BudgetEntry book(Appropriation from, Transfer transfer, Money sum, Cause cause) {
        BudgetEntry entry = from.book(transfer, sum, cause);
        balances.apply(transfer, sum);
        return entry;
    }

    /** The same line in another year's appropriation, holding nothing yet. */
    ProjectFunding in(Appropriation next) {
        return new ProjectFunding(projectId, next.id(), line);
    }

    public String projectId() {
        return projectId;
    }

    public String appropriationId() {
        return appropriationId;
    }

    public int line() {
        return line;
    }

    public Balances balances() {
        return balances;
    }
}
