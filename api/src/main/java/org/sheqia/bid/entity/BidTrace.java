package org.sheqia.bid.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sheqia.tenancy.entity.TenantEntity;

/** Who submitted, confirmed or withdrew a bid, sealed until the box is opened. */
@Entity
@Table(name = "bid_trace")
public class BidTrace extends TenantEntity {

    @Column(name = "bid_id")
    private String bidId;

    private int number;
    private String sealed;

    protected BidTrace() {
    }

    /** @param number its place among the acts of the bid, from 1 on */
    public BidTrace(String bidId, int number, String sealed) {
        this.bidId = bidId;
        this.number = number;
        this.sealed = sealed;
    }
}
