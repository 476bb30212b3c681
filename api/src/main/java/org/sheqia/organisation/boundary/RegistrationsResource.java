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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.file.boundary.Download;
import org.sheqia.organisation.control.DecideRegistration;
import org.sheqia.organisation.control.OpenCertificate;
import org.sheqia.organisation.control.RegistrationListing.RegistrationRow;
import org.sheqia.organisation.control.RegistrationListing;
import org.sheqia.organisation.control.RegistrationView;
import org.sheqia.organisation.entity.RegistrationStatus;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Registrations that the district decides on. */
@Path("district/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RegistrationsResource {

    @Inject
    RegistrationListing registrations;

    @Inject
    DecideRegistration decideRegistration;

    @Inject
    OpenCertificate openCertificate;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public Page<RegistrationRow> list(@QueryParam("status") @DefaultValue("PENDING") RegistrationStatus status, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return registrations.list(status, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{registration}")
    @Permit(Permission.READ_DISTRICT)
    public RegistrationView get(@PathParam("registration") String registration) {
        return registrations.get(registration);
    }

    /** A certificate that was sent with it. */
    @GET
    @Path("{registration}/documents/{file}")
    @Permit(Permission.READ_DISTRICT)
    public Response document(@PathParam("registration") String registration, @PathParam("file") String file) {
        return Download.of(openCertificate.ofRegistration(registration, file));
    }

    @POST
    @Path("{registration}/approve")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public RegistrationView approve(@PathParam("registration") String registration, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ApproveRegistrationRequest request) {
        decideRegistration.approve(registration, seen, request.exceptionReason(), request.representativeNumber(), request.controllerNumber());
        return registrations.get(registration);
    }

    @POST
    @Path("{registration}/return")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public RegistrationView giveBack(@PathParam("registration") String registration, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decideRegistration.giveBack(registration, seen, request.reason());
        return registrations.get(registration);
    }

    @POST
    @Path("{registration}/refuse")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public RegistrationView refuse(@PathParam("registration") String registration, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        decideRegistration.refuse(registration, seen, request.reason());
        return registrations.get(registration);
    }

    /**
     * An approval, with what the official has seen.
     *
     * @param exceptionReason      why a credit code that breaks its checks is accepted; asked for only then
     * @param representativeNumber identity number of the legal representative, which is not kept; null only for one that is known
     * @param controllerNumber     the same of the controlling person
     */
    public record ApproveRegistrationRequest(@Schema(nullable = true) @Size(min = 2, max = 2000) String exceptionReason,
            @Schema(nullable = true) @Size(max = 40) String representativeNumber, @Schema(nullable = true) @Size(max = 40) String controllerNumber) {
    }
}
