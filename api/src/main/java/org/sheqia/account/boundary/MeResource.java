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
import java.util.List;
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
        return new MeView(actor.sub(), actor.username(), actor.name(), members.of(actor.sub()).stream()
                .map(m -> new MembershipView(m.id(), m.role().scope(), m.scopeId(), names.of(new Grant(m.role(), m.scopeId())), m.role(), m.name())).toList());
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
     * @param membership  its id, to leave by
     * @param personName the name that the role was given with
     */
    public record MembershipView(String membership, Role.Scope scope, String id, Text name, Role role, String personName) {
    }
}
