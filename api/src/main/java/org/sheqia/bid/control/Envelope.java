package org.sheqia.bid.control;

import java.util.List;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.PricedLine;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.Control;
import org.sheqia.organisation.entity.OrganisationFacts;

/**
 * What lies in a sealed envelope.
 *
 * @param submittedBySub who submitted it; null in one of before V26
 * @param price          what is offered, as computed when it was submitted; what is opened is this
 * @param lines          of which the price is the sum
 * @param control        who stood behind the bidder then; null in one of before V29
 * @param facts          what was approved of it then; null in one of before V38
 */
record Envelope(String creditCode, String submittedBySub, String submittedBy, BidContent content, Money price, List<PricedLine> lines,
        Control control, OrganisationFacts facts) {

    int projectEdition() {
        return content.projectEdition();
    }
}
