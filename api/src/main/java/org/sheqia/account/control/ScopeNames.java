package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    NamesOrganisations organisations;

    public Text district() {
        return DISTRICT;
    }

    public Text of(Grant grant) {
        return switch (grant.role().scope()) {
            case TENANT -> tenants.find(grant.scopeId()).map(Tenant::name)
                    .orElseGet(() -> new Text(grant.scopeId(), grant.scopeId()));
            case ORGANISATION -> organisations.name(grant.scopeId()).map(n -> new Text(n, n))
                    .orElseGet(() -> new Text(grant.scopeId(), grant.scopeId()));
            case DISTRICT -> district();
        };
    }
}
