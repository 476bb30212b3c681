package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.account.control.EndMembership;
import org.sheqia.account.control.MemberListing;
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

    @Inject
    MemberListing members;

    @Inject
    EndMembership endMembership;

    @GET
    @Permit(Permission.LOGGED_IN)
    public MeView me() {
        Actor actor = caller.actor();
        List<MembershipView> all = new ArrayList<>(members.of(actor.sub()).stream()
                .map(m -> view(m.id(), new Grant(m.role(), m.scopeId()), m.name(), null)).toList());
        actor.grants().stream().filter(caller::isForAnother).map(g -> view("", g, actor.name(), caller.principal(g).name())).forEach(all::add);
        return new MeView(actor.sub(), actor.username(), actor.name(), all);
    }

    private MembershipView view(String id, Grant grant, String name, String onBehalf) {
        return new MembershipView(id, grant.role().scope(), grant.scopeId(), names.of(grant), grant.role(), name, onBehalf);
    }

    /** Gives a role back, at once. */
    @DELETE
    @Path("memberships/{membership}")
    @Permit(Permission.LOGGED_IN)
    public void leave(@PathParam("membership") String membership) {
        endMembership.leave(membership);
    }

    /** A person and the roles that it has now. */
    public record MeView(String sub, String username, String name, List<MembershipView> memberships) {
    }

    /**
     * A role in a tenant, an organisation or the district.
     *
     * @param membership its id, to leave by; empty for one that another has
     * @param personName the name that the role was given with
     * @param onBehalf   whom one stands in for; null for a role of one's own
     */
    public record MembershipView(String membership, Role.Scope scope, String id, Text name, Role role, String personName,
            @Schema(nullable = true) String onBehalf) {
    }
}
