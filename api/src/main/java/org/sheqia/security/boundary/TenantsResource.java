package org.sheqia.security.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Text;

/** Who buys, and by which rules. */
@Path("tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantsResource {

    @Inject
    Tenants tenants;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<TenantView> list() {
        return new Page<>(tenants.all().stream().map(t -> new TenantView(t.code(), t.name(), t.kind(), t.regionCode(),
                t.colour())).toList(), null);
    }

    @GET
    @Path("{tenant}")
    @Permit(Permission.PUBLIC)
    public TenantDetail get(@PathParam("tenant") String code) {
        Tenant tenant = tenants.get(code);
        return new TenantDetail(tenant, tenant.procedures().stream().map(tenants::procedureOf).toList());
    }

    /** A buyer in a list. */
    public record TenantView(String code, Text name, Tenant.Kind kind, String regionCode, String colour) {
    }

    /** A buyer with all its rules. */
    public record TenantDetail(Tenant tenant, List<Procedure> procedures) {
    }
}
