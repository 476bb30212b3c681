package org.sheqia.award.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 利害关系: what the portal knows of people's ties to a project, now or within three years (政府采购法实施条例 第9条). Ties to the
 * buyer and to who funds count from the beginning, ties to bidders once the bids are open, so that no refusal tells who bids.
 *
 * @param buyer           the tenant whose project it is
 * @param funders         credit codes of those who fund it
 * @param bidders         credit codes of those whose bids are open
 * @param tied            by subject, to which of all these a person is tied
 * @param representatives subjects of those who may speak for their own tenant as buyer
 */
public record KnownTies(String buyer, Set<String> funders, Collection<String> bidders, Map<String, Set<String>> tied,
        Set<String> representatives) {

    /** Why the person may not sit; empty when nothing is known against it. */
    public Optional<Leaving> of(String sub) {
        Set<String> scopes = tied.getOrDefault(sub, Set.of());
        if (scopes.contains(buyer) && !representatives.contains(sub)) {
            return Optional.of(Leaving.TIE_TO_BUYER);
        }
        if (scopes.stream().anyMatch(funders::contains)) {
            return Optional.of(Leaving.TIE_TO_FUNDER);
        }
        return scopes.stream().anyMatch(bidders::contains) ? Optional.of(Leaving.TIE_TO_BIDDER) : Optional.empty();
    }
}
