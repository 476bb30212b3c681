package org.sheqia.bid.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.bid.control.BidListing;
import org.sheqia.bid.control.LastBids;
import org.sheqia.bid.control.OpenBids;
import org.sheqia.bid.control.OpenedBidView;
import org.sheqia.bid.control.OpeningView;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The opening of a project's bids, and the bids once they are open. */
@Path("tenants/{tenant}/projects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpeningResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    NoteReading noteReading;

    @Inject
    ProjectListing projects;

    @Inject
    BidListing bids;

    @Inject
    LastBids lastBids;

    @Inject
    OpenBids openBids;

    @GET
    @Path("{id}/opening")
    @Permit(Permission.READ_TENANT)
    public OpeningView opening() {
        return bids.opening(tenant, projects.get(tenant, projectId).id());
    }

    @POST
    @Path("{id}/opening/attend")
    @Permit(Permission.RUN_PROJECT)
    public OpeningView attend() {
        lastBids.await(tenant, projectId);
        openBids.attend(tenant, projectId);
        return bids.opening(tenant, projectId);
    }

    @GET
    @Path("{id}/bids")
    @Permit(Permission.READ_TENANT)
    public Page<OpenedBidView> opened() {
        return new Page<>(bids.opened(tenant, projects.get(tenant, projectId).id()), null);
    }

    @GET
    @Path("{id}/bids/{bid}/documents/{file}")
    @Permit(Permission.READ_TENANT)
    public Response document(@PathParam("bid") String bid, @PathParam("file") String file) {
        FileListing.Content content = bids.document(tenant, projectId, bid, file);
        noteReading.ofDocument(bids.bidder(tenant, projectId, bid), projectId, file, content.name());
        return Download.of(content);
    }
}
