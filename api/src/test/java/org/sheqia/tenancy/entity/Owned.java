package org.sheqia.tenancy.entity;

/** Rows of a tenant without a database: the tenant is theirs once they are written. */
public final class Owned {

    private Owned() {
    }

    public static <T extends TenantEntity> T by(String tenant, T row) {
        row.belongTo(tenant);
        return row;
    }
}
