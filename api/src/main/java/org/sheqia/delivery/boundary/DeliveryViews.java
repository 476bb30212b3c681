package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.DeliveryListing;
import org.sheqia.delivery.control.ExemptionListing;
import org.sheqia.delivery.control.ExemptionListing.ExemptionView;
import org.sheqia.delivery.control.ProgressListing;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.security.control.Caller;

/** Puts together how a contract is delivered, the same for both sides. */
@RequestScoped
public class DeliveryViews {

    @Inject
    ProgressListing progress;

    @Inject
    DeliveryListing delivery;

    @Inject
    VerificationListing verifications;

    @Inject
    ExemptionListing exemptions;

    @Inject
    Caller caller;

    DeliveryView ofTenant(ContractView contract) {
        return of(contract, exemptions.of(contract.id(), caller.actor().sub()));
    }

    DeliveryView ofOrganisation(ContractView contract) {
        return of(contract, exemptions.confirmed(contract.id()));
    }

    private DeliveryView of(ContractView contract, List<ExemptionView> exempted) {
        return new DeliveryView(progress.of(contract), delivery.evaluations(contract.id()), verifications.outcome(contract.id()), exempted);
    }
}
