package org.sheqia.delivery.boundary;

import java.util.List;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.DeliveryListing;
import org.sheqia.delivery.control.DeliveryListing.EvaluationView;
import org.sheqia.delivery.control.DeliveryListing.ProgressView;

/** How a contract is delivered: plan against actual, and the evaluations. */
public record DeliveryView(List<ProgressView> progress, List<EvaluationView> evaluations) {

    static DeliveryView of(DeliveryListing delivery, org.sheqia.contract.control.ContractView contract) {
        return new DeliveryView(delivery.progress(contract), delivery.evaluations(contract.id()));
    }
}
