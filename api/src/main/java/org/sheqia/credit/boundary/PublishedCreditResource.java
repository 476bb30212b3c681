package org.sheqia.credit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.credit.control.CreditListing;
import org.sheqia.credit.control.CreditRecordView;
import org.sheqia.organisation.control.OrganisationListing;
import org.sheqia.problem.control.Cursor;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The part of an organisation's credit record that is for everyone. */
@Path("organisations/{creditCode}/record")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublishedCreditResource {

    @Inject
    CreditListing credit;

    @Inject
    OrganisationListing organisations;

    @GET
    @Permit(Permission.PUBLIC)
    public CreditRecordView get(@PathParam("creditCode") String creditCode, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return credit.published(organisations.row(creditCode).creditCode(), Cursor.of(cursor, limit));
    }
}
