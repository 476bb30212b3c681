package org.sheqia.bid.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * The box into which a project's envelopes are put, there from the publication on: holds the project's key, wrapped by the
 * portal's. Every submission and the opening write this row, so that on a cluster too one of two at the same moment comes first.
 */
@Entity
@Table(name = "bid_box")
public class BidBox extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "wrapped_key")
    private String wrappedKey;

    private long turns;

    protected BidBox() {
    }

    public BidBox(String projectId, String wrappedKey) {
        this.projectId = projectId;
        this.wrappedKey = wrappedKey;
    }

    /** Takes the box's turn. */
    public void turn() {
        turns++;
    }

    public String wrappedKey() {
        return wrappedKey;
    }
}
