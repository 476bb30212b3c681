package org.sheqia.tenancy.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.sheqia.tenancy.entity.CurrentTenant;

/**
 * The only way to the entity manager of the unit {@code tenant}. A transaction enters at most one tenant; without one,
 * tenant-owned rows can be neither read nor written.
 */
@ApplicationScoped
public class TenantScope implements CurrentTenant {

    private static final String KEY = TenantScope.class.getName();

    @PersistenceContext(unitName = "tenant")
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Makes {@code tenant} the tenant of the running transaction. */
    public void enter(String tenant) {
        Object entered = transaction.getResource(KEY);
        if (entered != null && !entered.equals(tenant)) {
            throw new IllegalStateException("one transaction, two tenants: " + entered + ", " + tenant);
        }
        transaction.putResource(KEY, tenant);
        em.setProperty("tenant-id", tenant);
    }

    /** Rows of the entered tenant, and rows that belong to no tenant. */
    public EntityManager em() {
        return em;
    }

    @Override
    public String required() {
        Object entered = transaction.getResource(KEY);
        if (entered == null) {
            throw new IllegalStateException("no tenant entered");
        }
        return (String) entered;
    }
}
