package org.sheqia.bid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.bid.entity.PricedLine;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.tenancy.entity.Owned;

/** Bids without a container. */
final class BidFixture {

    static final Instant EVENING = Instant.parse("2026-04-19T11:00:00Z");
    static final String SEAL = "5ea1".repeat(16);
    static final String BIDDER = "52440605MJD000018D";
    static final BidContent OFFER = new BidContent(1, "方案", List.of(new LinePrice("indicator-1", Money.of("150.00"))), List.of(), List.of());
    static final List<PricedLine> LINES = List.of(new PricedLine("indicator-1", "探访", "次", 12, Money.of("150.00"), Money.of("1800.00")));

    private BidFixture() {
    }

    /** On its way; a rejected one was rejected by the rules at the opening. */
    static Bid in(BidStatus status) {
        Bid bid = switch (status) {
            case DRAFT -> Owned.by("dali", new Bid("p-1", SEAL));
            case SUBMITTED -> in(BidStatus.DRAFT);
            case WITHDRAWN, OPENED -> in(BidStatus.SUBMITTED);
            case REJECTED, SCORED -> in(BidStatus.OPENED);
            case WON, LOST -> in(BidStatus.SCORED);
        };
        switch (status) {
            case DRAFT -> bid.save("sealed draft", EVENING);
            case SUBMITTED -> bid.submit("sealed offer", EVENING);
            case WITHDRAWN -> bid.withdraw();
            case OPENED -> open(bid);
            case REJECTED -> bid.rejectAtOpening("older-edition");
            default -> bid.become(status);
        }
        return bid;
    }

    private static final OrganisationFacts FACTS = new OrganisationFacts(OrganisationKind.PRIVATE_NON_ENTERPRISE, "启创社工", "陈伟", "陈伟", "4A", LocalDate.of(2028, 12, 31));

    static void open(Bid bid) {
        bid.open(BIDDER, FACTS.name(), FACTS, OFFER, LINES, Money.of("1800.00"));
    }
}
