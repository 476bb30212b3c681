package org.sheqia.budget.control;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.budget.control.NamesProjects.ProjectName;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.money.entity.Money;

/**
 * What a project holds of one appropriation; in yuan.
 *
 * @param contractId     the contract for which it is held; null before one is signed
 * @param contractNumber its number
 */
public record ProjectBudgetView(String id, String projectId, @Schema(nullable = true) String number, String title,
        @Schema(nullable = true) String contractId, @Schema(nullable = true) String contractNumber, String appropriationId, FundingSource source, Money reserved, Money committed, Money spent) {

    /** As the books have it, without names. */
    public ProjectBudgetView(String id, String projectId, String contractId, String appropriationId, FundingSource source, Money reserved,
            Money committed, Money spent) {
        this(id, projectId, null, null, contractId, null, appropriationId, source, reserved, committed, spent);
    }

    ProjectBudgetView of(ProjectName name, String contract) {
        return new ProjectBudgetView(id, projectId, name.number(), name.title(), contractId, contract, appropriationId, source, reserved, committed, spent);
    }
}
