package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.money.entity.Money;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * What one project holds of one appropriation; every step moves the same sum in both. Reserved for the project until a
 * contract is signed, and that contract's from then on; what changes or renews a contract is its own from the start.
 */
@Entity
@Table(name = "project_funding")
public class ProjectFunding extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "appropriation_id")
    private String appropriationId;

    /** The contract for which it is held; null before one is signed. */
    @Column(name = "contract_id")
    private String contractId;

    /** Place in the order in which the project's sources of one year are drawn on. */
    private int line;

    @Embedded
    private Balances balances = new Balances();

    protected ProjectFunding() {
    }

    public ProjectFunding(String projectId, String contractId, String appropriationId, int line) {
        this.projectId = projectId;
        this.contractId = contractId;
        this.appropriationId = appropriationId;
        this.line = line;
    }

    /** Moves {@code sum} here and in the appropriation. */
    public BudgetEntry book(Appropriation from, Transfer transfer, Money sum, Cause cause) {
        BudgetEntry entry = from.book(transfer, sum, cause);
        balances.apply(transfer, sum);
        return entry;
    }

    public void holdFor(String contract) {
        contractId = contract;
    }

    /** True for what the contract holds, and for what no contract holds yet. */
    public boolean isFor(String contract) {
        return contractId == null || contractId.equals(contract);
    }

    boolean isLike(ProjectFunding other) {
        return projectId.equals(other.projectId) && Objects.equals(contractId, other.contractId);
    }

    /** The same line in another year's appropriation, holding nothing yet. */
    ProjectFunding in(Appropriation next) {
        return new ProjectFunding(projectId, contractId, next.id(), line);
    }

    public String projectId() {
        return projectId;
    }

    public String contractId() {
        return contractId;
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
