package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.MemberListing;
import org.sheqia.account.control.MemberListing.TenantAdministrators;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Who administers each tenant. The district invites the administrators; they invite everyone else. */
@Path("district/tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantAdministratorsResource {

    @Inject
    MemberListing members;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<TenantAdministrators> list() {
        return new Page<>(members.administrators(), null);
    }
}
