package org.sheqia.award.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.ExpertListing;
import org.sheqia.account.control.ExpertListing.EvaluatorView;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Everyone who may sit on a committee or assess a delivery. */
@Path("tenants/{tenant}/evaluators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EvaluatorsResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    ExpertListing experts;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<EvaluatorView> list() {
        return new Page<>(experts.all(), null);
    }
}
