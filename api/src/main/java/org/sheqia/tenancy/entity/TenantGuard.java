package org.sheqia.tenancy.entity;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** Refuses to write a row of any tenant but the current one, however the row was come by. */
public class TenantGuard {

    @Inject
    CurrentTenant current;

    @PrePersist
    void fill(TenantEntity row) {
        row.belongTo(current.required());
    }

    @PreUpdate
    @PreRemove
    void compare(TenantEntity row) {
        if (!current.required().equals(row.tenantId())) {
            throw new IllegalStateException("a row of " + row.tenantId() + " in a transaction of " + current.required());
        }
    }
}
