package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.Identities;
import org.sheqia.account.control.InviteMember;
import org.sheqia.account.control.MemberListing;
import org.sheqia.account.control.MemberListing.MemberView;
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
    Identities identities;

    @Inject
    InviteMember inviteMember;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<MemberView> list() {
        return new Page<>(members.in(Role.Scope.TENANT, scopeId), null);
    }

    @POST
    @Permit(Permission.MANAGE_MEMBERS)
    public Page<MemberView> invite(@Valid @NotNull InviteMemberRequest request) {
        InviteMember.requireRoleOf(Role.Scope.TENANT, request.role());
        inviteMember.invite(Role.Scope.TENANT, scopeId, request.role(), identities.invite(request.email(), request.name()));
        return list();
    }

    @DELETE
    @Path("{member}")
    @Permit(Permission.MANAGE_MEMBERS)
    public Page<MemberView> remove(@PathParam("member") String member) {
        inviteMember.remove(Role.Scope.TENANT, scopeId, member);
        return list();
    }
}
