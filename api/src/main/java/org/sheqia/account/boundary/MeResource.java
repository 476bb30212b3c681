package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.sheqia.account.control.ScopeNames;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.Text;

/** Who I am here. */
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {

    @Inject
    Caller caller;

    @Inject
    ScopeNames names;

    @GET
    @Permit(Permission.LOGGED_IN)
    public MeView me() {
        Actor actor = caller.actor();
        return new MeView(actor.sub(), actor.username(), actor.name(), actor.grants().stream()
                .sorted(Comparator.comparing(Grant::scopeId).thenComparing(Grant::role))
                .map(g -> new MembershipView(g.role().scope(), g.scopeId(), names.of(g), g.role())).toList());
    }

    /** A person and the roles that it has now. */
    public record MeView(String sub, String username, String name, List<MembershipView> memberships) {
    }

    /** A role in a tenant, an organisation or the district. */
    public record MembershipView(Role.Scope scope, String id, Text name, Role role) {
    }
}
