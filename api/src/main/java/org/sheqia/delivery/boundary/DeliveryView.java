package org.sheqia.delivery.boundary;

import java.util.List;
import org.sheqia.delivery.control.DeliveryListing.EvaluationView;
import org.sheqia.delivery.control.ExemptionListing.ExemptionView;
import org.sheqia.delivery.control.ProgressListing.ProgressView;
import org.sheqia.delivery.control.VerificationListing.SampleOutcome;

/**
 * How a contract is delivered: plan against actual, and the evaluations.
 *
 * @param checks     what officials found in samples of the records
 * @param exemptions what is done otherwise than the rules say, and why
 */
public record DeliveryView(List<ProgressView> progress, List<EvaluationView> evaluations, SampleOutcome checks,
        List<ExemptionView> exemptions) {
}
