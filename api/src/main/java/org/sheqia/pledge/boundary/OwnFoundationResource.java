package org.sheqia.pledge.boundary;

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
import org.sheqia.pledge.control.DescribeFoundation;
import org.sheqia.pledge.control.FoundationListing;
import org.sheqia.pledge.control.FoundationView;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What a foundation says that it funds. */
@Path("organisations/{creditCode}/foundation-profile")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnFoundationResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    FoundationListing foundations;

    @Inject
    DescribeFoundation describeFoundation;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public FoundationView get() {
        return foundations.own(creditCode);
    }

    /** Shown to everyone once the district has approved it. */
    @PUT
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public FoundationView propose(@HeaderParam("If-Match") Revision seen, @Valid @NotNull FoundationContent content) {
        describeFoundation.propose(creditCode, seen, content);
        return foundations.own(creditCode);
    }
}
