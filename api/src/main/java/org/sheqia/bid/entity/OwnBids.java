package org.sheqia.bid.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which bids an organisation has that are not opened yet: found by a keyed hash of it, and sealed. */
@Entity
@Table(name = "own_bids")
public class OwnBids {

    @Id
    @Column(name = "owner_seal")
    private String ownerSeal;

    private String sealed;

    protected OwnBids() {
    }

    public OwnBids(String ownerSeal, String sealed) {
        this.ownerSeal = ownerSeal;
        this.sealed = sealed;
    }

    public void keep(String resealed) {
        sealed = resealed;
    }

    public String sealed() {
        return sealed;
    }
}
