package org.sheqia.bid.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.tenancy.entity.TenantEntity;

/** One envelope that was submitted; never changed, still sealed. */
@Entity
@Table(name = "bid_edition")
public class BidEdition extends TenantEntity {

    @Column(name = "bid_id")
    private String bidId;

    private int number;
    private String envelope;
    private String checksum;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected BidEdition() {
    }

    public BidEdition(Bid bid) {
        bidId = bid.id();
        number = bid.edition();
        envelope = bid.envelope();
        checksum = bid.checksum();
        submittedAt = bid.submittedAt();
    }
}
