package org.sheqia.meeting.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.meeting.control.WishListView;
import org.sheqia.meeting.control.SaveWishes;
import org.sheqia.meeting.control.WishListing;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Whom a tenant wishes to meet about one of its projects. */
@Path("tenants/{tenant}/projects/{id}/wishes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectWishesResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    WishListing wishes;

    @Inject
    SaveWishes saveWishes;

    @GET
    @Permit(Permission.READ_TENANT)
    public WishListView get() {
        return wishes.ofProject(tenant, projectId);
    }

    @PUT
    @Permit(Permission.DRAFT_PROJECT)
    public WishListView save(@HeaderParam("If-Match") Revision seen, @Valid @NotNull ProjectWishesRequest request) {
        saveWishes.ofProject(tenant, projectId, seen, request.wanted());
        return wishes.ofProject(tenant, projectId);
    }
}
