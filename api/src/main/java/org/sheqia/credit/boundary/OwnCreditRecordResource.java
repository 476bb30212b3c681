package org.sheqia.credit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.credit.control.ContestEntry;
import org.sheqia.credit.control.CreditListing;
import org.sheqia.credit.control.CreditRecordView;
import org.sheqia.credit.entity.CreditKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An organisation's own credit record, and what it says against it. */
@Path("organisations/{creditCode}/credit-record")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnCreditRecordResource {

    @Inject
    CreditListing credit;

    @Inject
    ContestEntry contestEntry;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public CreditRecordView get(@PathParam("creditCode") String creditCode, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return credit.of(creditCode, Cursor.of(cursor, limit));
    }

    @POST
    @Path("contests")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public CreditRecordView contest(@PathParam("creditCode") String creditCode, @Valid @NotNull ContestRequest request) {
        contestEntry.file(creditCode, request.kind(), request.source(), request.words());
        return get(creditCode, null, null);
    }

    /** Which entry is wrong, and why. */
    public record ContestRequest(@NotNull CreditKind kind, @NotNull @Size(min = 1, max = 36) String source,
            @NotNull @Size(min = 10, max = 2000) String words) {
    }
}
