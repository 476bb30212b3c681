package org.sheqia.bid.control;

import org.sheqia.bid.entity.BidContent;

/**
 * What lies in a sealed envelope.
 *
 * @param submittedBy who submitted it; null in a draft
 */
record Envelope(String creditCode, String submittedBy, int projectEdition, BidContent content) {
}
