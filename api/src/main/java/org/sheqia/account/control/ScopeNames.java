package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Text;

/** What people call a tenant, an organisation or the district. */
@ApplicationScoped
public class ScopeNames {

    private static final Text DISTRICT = new Text("南海区", "Nanhai District");

    @Inject
    Tenants tenants;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    public Text district() {
        return DISTRICT;
    }

    public Text of(Grant grant) {
        return switch (grant.role().scope()) {
            case TENANT -> tenants.find(grant.scopeId()).map(Tenant::name)
                    .orElseGet(() -> new Text(grant.scopeId(), grant.scopeId()));
            case ORGANISATION -> em.createQuery("select o.name from Organisation o where o.creditCode = :code", String.class)
                    .setParameter("code", grant.scopeId()).getResultStream().findFirst().map(n -> new Text(n, n))
                    .orElseGet(() -> new Text(grant.scopeId(), grant.scopeId()));
            case DISTRICT -> district();
        };
    }
}
