package org.sheqia.tenancy.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.ContractTemplate.Purpose;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.TenantCatalog;

/** The tenants of this portal, as configured at its start. */
@ApplicationScoped
public class Tenants {

    @Inject
    @ConfigProperty(name = "portal.tenants.dir")
    Optional<String> folder;

    private TenantCatalog catalog;

    @PostConstruct
    void load() {
        catalog = TenantCatalog.load(folder.map(Path::of).orElse(null));
    }

    public List<Tenant> all() {
        return catalog.tenants();
    }

    public Optional<Tenant> find(String code) {
        return catalog.tenant(code);
    }

    /** The tenant of that code; hidden when there is none. */
    public Tenant get(String code) {
        return catalog.tenant(code).orElseThrow(Rejected::hidden);
    }

    public ContractTemplate contractTemplate(Tenant tenant) {
        return catalog.contractTemplate(tenant);
    }

    /** The template of what changes a contract. */
    public ContractTemplate template(Purpose purpose) {
        return catalog.template(purpose);
    }

    public Optional<Tenant> named(String name) {
        return catalog.tenantNamed(name);
    }

    public List<Procedure> procedures() {
        return catalog.procedures();
    }

    /** The procedure of that code; null for none. */
    public Procedure procedureOf(String code) {
        return code == null ? null : catalog.procedure(code).orElse(null);
    }

    /** Rules as they were stored; those from before there were clocks with the clocks of today's procedure. */
    public Procedure withClocks(Procedure stored) {
        return stored.completedBy(procedureOf(stored.code()));
    }
}
