package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.problem.control.Page;
import org.sheqia.season.control.WorkItem;
import org.sheqia.season.control.WorkListing;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What waits for me. */
@Path("me/work-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkItemsResource {

    @Inject
    Caller caller;

    @Inject
    WorkListing work;

    @GET
    @Permit(Permission.LOGGED_IN)
    public Page<WorkItem> list() {
        return new Page<>(work.of(caller.actor()), null);
    }
}
