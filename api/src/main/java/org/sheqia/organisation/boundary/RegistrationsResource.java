package org.sheqia.organisation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.organisation.boundary.OrganisationsResource.RegisterOrganisationRequest;
import org.sheqia.organisation.control.DecideRegistration;
import org.sheqia.organisation.control.OrganisationListing;
import org.sheqia.organisation.control.OrganisationRow;
import org.sheqia.organisation.control.OrganisationView;
import org.sheqia.organisation.control.TakeRegister;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationStatus;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Registrations that the district decides on. */
@Path("district/organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RegistrationsResource {

    @Inject
    OrganisationListing organisations;

    @Inject
    FileListing files;

    @Inject
    DecideRegistration decideRegistration;

    @Inject
    TakeRegister takeRegister;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<OrganisationRow> list(@QueryParam("status") @DefaultValue("PENDING") OrganisationStatus status,
            @QueryParam("kind") OrganisationKind kind, @QueryParam("q") String text, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return organisations.list(status, kind, text, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{creditCode}")
    @Permit(Permission.READ_DISTRICT)
    public OrganisationView get(@PathParam("creditCode") String creditCode) {
        return organisations.get(creditCode);
    }

    /** A certificate that the organisation sent with its profile. */
    @GET
    @Path("{creditCode}/documents/{file}")
    @Permit(Permission.READ_DISTRICT)
    public Response document(@PathParam("creditCode") String creditCode, @PathParam("file") String file) {
        if (organisations.get(creditCode).profile().documents().stream().noneMatch(d -> d.id().equals(file))) {
            throw Rejected.hidden();
        }
        return Download.of(files.get(creditCode, file));
    }

    @POST
    @Path("{creditCode}/approve")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView approve(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ApproveOrganisationRequest request) {
        decideRegistration.approve(creditCode, seen, request.exceptionReason());
        return organisations.get(creditCode);
    }

    @POST
    @Path("{creditCode}/return")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView giveBack(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decideRegistration.giveBack(creditCode, seen, request.reason());
        return organisations.get(creditCode);
    }

    /** Takes organisations from the district's register, all or none. */
    @POST
    @Path("register")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public TakenView takeRegister(@Valid @NotNull TakeRegisterRequest request) {
        return new TakenView(takeRegister.take(request.organisations().stream()
                .map(o -> new TakeRegister.Entry(o.creditCode(), o.kind(), o.profile())).toList()));
    }

    /** Organisations of the district's register, at most 500 at once. */
    public record TakeRegisterRequest(@NotNull @Size(min = 1, max = 500)
            List<@Valid @NotNull RegisterOrganisationRequest> organisations) {
    }

    /** How many were taken. */
    public record TakenView(int taken) {
    }

    /** An approval; the reason is asked for only where the credit code breaks its checksum. */
    public record ApproveOrganisationRequest(@Size(min = 2, max = 2000) String exceptionReason) {
    }
}
