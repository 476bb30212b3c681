package org.sheqia.payment.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.delivery.control.ExemptionListing;
import org.sheqia.delivery.control.ExemptionListing.ExemptionView;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.delivery.entity.Exemption.LeftOpen;
import org.sheqia.delivery.entity.Exemption.Status;
import org.sheqia.payment.entity.Checklist;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.Listing;

/** What is open of a contract before it can be closed. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class ClosingListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Checklists checklists;

    @Inject
    ProjectListing projects;

    @Inject
    ExemptionListing exemptions;

    @Inject
    Caller caller;

    public ClosingView of(ContractView contract) {
        Checklist list = checklists.of(em, contract.tenant(), contract.id(),
                projects.get(contract.tenant(), contract.projectId()).content().beneficiaryCount() != null);
        ExemptionView exemption = exemptions.of(contract.id(), caller.actor().sub()).stream().filter(x -> x.kind() == Kind.CLOSING)
                .findFirst().orElse(null);
        List<LeftOpen> covered = exemption != null && exemption.status() == Status.CONFIRMED ? exemption.covers() : List.of();
        return new ClosingView(list.lines(), exemption, contract.status() == ContractStatus.ACTIVE && list.isCoveredBy(covered));
    }

    /**
     * What has to be done before a contract is closed.
     *
     * @param exemption the latest that was asked for
     * @param closable  whether an approver can close it now
     */
    public record ClosingView(List<Checklist.Line> lines, @Schema(nullable = true) ExemptionView exemption, boolean closable) {
    }
}
