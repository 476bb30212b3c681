package org.sheqia.organisation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.organisation.control.ChangeFacts;
import org.sheqia.organisation.control.ChangeProfile;
import org.sheqia.organisation.control.OrganisationListing;
import org.sheqia.organisation.control.OrganisationRow;
import org.sheqia.organisation.control.OrganisationView;
import org.sheqia.organisation.entity.ContactProfile;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The social organisations of the district, as everyone sees them, and how one joins. */
@Path("organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationsResource {

    @Inject
    OrganisationListing organisations;

    @Inject
    ChangeFacts changeFacts;

    @Inject
    ChangeProfile changeProfile;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<OrganisationRow> list(@QueryParam("kind") OrganisationKind kind, @QueryParam("q") String text,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return organisations.list(kind, text, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{creditCode}")
    @Permit(Permission.PUBLIC)
    public OrganisationRow get(@PathParam("creditCode") String creditCode) {
        return organisations.row(creditCode);
    }

    @GET
    @Path("{creditCode}/profile")
    @Permit(Permission.READ_ORGANISATION)
    public OrganisationView profile(@PathParam("creditCode") String creditCode) {
        return organisations.get(creditCode);
    }

    @PUT
    @Path("{creditCode}/profile")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public OrganisationView change(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ContactProfile profile) {
        changeProfile.change(creditCode, seen, profile);
        return organisations.get(creditCode);
    }

    /** What the district vouches for is to be another; it decides. */
    @POST
    @Path("{creditCode}/facts")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public OrganisationView propose(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ProposeFactsRequest request) {
        changeFacts.propose(creditCode, seen, request.facts(), request.grounds());
        return organisations.get(creditCode);
    }
}
