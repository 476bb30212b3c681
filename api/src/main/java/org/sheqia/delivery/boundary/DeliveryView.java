package org.sheqia.delivery.boundary;

import java.util.List;
import org.sheqia.delivery.control.DeliveryListing.EvaluationView;
import org.sheqia.delivery.control.ProgressListing.ProgressView;

/** How a contract is delivered: plan against actual, and the evaluations. */
public record DeliveryView(List<ProgressView> progress, List<EvaluationView> evaluations) {
}
