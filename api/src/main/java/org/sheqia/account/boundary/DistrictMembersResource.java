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
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** Who works for the district, and as what: its admins and auditors, and the evaluators. */
@Path("district/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictMembersResource {

    @Inject
    MemberListing members;

    @Inject
    Identities identities;

    @Inject
    InviteMember inviteMember;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<MemberView> list() {
        return new Page<>(members.in(Role.Scope.DISTRICT, Grant.DISTRICT), null);
    }

    @POST
    @Permit(Permission.ADMINISTER_DISTRICT)
    public Page<MemberView> invite(@Valid @NotNull InviteMemberRequest request) {
        InviteMember.requireRoleOf(Role.Scope.DISTRICT, request.role());
        inviteMember.invite(Role.Scope.DISTRICT, Grant.DISTRICT, request.role(), identities.invite(request.email(), request.name()));
        return list();
    }

    @DELETE
    @Path("{member}")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public Page<MemberView> remove(@PathParam("member") String member) {
        inviteMember.remove(Role.Scope.DISTRICT, Grant.DISTRICT, member);
        return list();
    }
}
