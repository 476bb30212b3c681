package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.EndMembership;
import org.sheqia.account.control.MemberListing;
import org.sheqia.account.control.MemberListing.MemberView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Role;

/** Who works for this tenant, and as what. */
@Path("tenants/{tenant}/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantMembersResource {

    @PathParam("tenant")
    String scopeId;

    @Inject
    MemberListing members;

    @Inject
    EndMembership endMembership;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<MemberView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return members.in(Role.Scope.TENANT, scopeId, Cursor.of(cursor, limit));
    }

    @DELETE
    @Path("{member}")
    @Permit(Permission.MANAGE_MEMBERS)
    public void remove(@PathParam("member") String member) {
        endMembership.remove(Role.Scope.TENANT, scopeId, member);
    }
}
