package org.sheqia.tenancy.entity;

/** Entities of a tenant, without a database. */
public final class Belonging {

    private Belonging() {
    }

    public static <T extends TenantEntity> T to(String tenant, T entity) {
        entity.belongTo(tenant);
        return entity;
    }
}
