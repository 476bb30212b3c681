package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.Identities;
import org.sheqia.account.control.InviteMember;
import org.sheqia.account.control.MemberListing;
import org.sheqia.account.control.MemberListing.TenantAdministrators;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Role;

/** Who administers each tenant. The district invites the administrators; they invite everyone else. */
@Path("district/tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantAdministratorsResource {

    @Inject
    MemberListing members;

    @Inject
    Identities identities;

    @Inject
    InviteMember inviteMember;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<TenantAdministrators> list() {
        return new Page<>(members.administrators(), null);
    }

    @POST
    @Path("{tenant}/administrators")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public Page<TenantAdministrators> invite(@PathParam("tenant") String tenant, @Valid @NotNull InviteAdministratorRequest request) {
        inviteMember.invite(Role.Scope.TENANT, tenant, Role.TENANT_ADMIN, identities.invite(request.email(), request.name()));
        return list();
    }

    /** Whom to invite, by the address of its account. */
    public record InviteAdministratorRequest(@NotNull @Email @Size(max = 200) String email,
            @NotNull @Size(min = 1, max = 60) String name) {
    }
}
