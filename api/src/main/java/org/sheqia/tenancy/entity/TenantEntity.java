package org.sheqia.tenancy.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * A row that belongs to one tenant. In the persistence unit {@code tenant} every statement on it is confined to the
 * current tenant; a listener closes the ways around.
 */
@MappedSuperclass
@EntityListeners(TenantGuard.class)
public abstract class TenantEntity {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenantId;

    @Version
    private long version;

    public String id() {
        return id;
    }

    public String tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    void belongTo(String tenant) {
        tenantId = tenant;
    }
}
