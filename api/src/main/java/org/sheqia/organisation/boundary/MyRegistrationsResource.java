package org.sheqia.organisation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.Response;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.FileListing;
import org.sheqia.file.control.FileView;
import org.sheqia.organisation.control.KeepCertificate;
import org.sheqia.organisation.control.RegisterOrganisation;
import org.sheqia.organisation.control.RegistrationListing;
import org.sheqia.organisation.control.RegistrationListing.RegistrationRow;
import org.sheqia.organisation.control.RegistrationView;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** How one comes to speak for an organisation, new or of the district's register. */
@Path("me/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MyRegistrationsResource {

    @Inject
    Caller caller;

    @Inject
    RegistrationListing registrations;

    @Inject
    RegisterOrganisation registerOrganisation;

    @Inject
    KeepCertificate keepCertificate;

    @Inject
    FileListing files;

    @GET
    @Permit(Permission.LOGGED_IN)
    public Page<RegistrationRow> list() {
        return registrations.own(caller.actor().sub());
    }

    @GET
    @Path("{registration}")
    @Permit(Permission.LOGGED_IN)
    public RegistrationView get(@PathParam("registration") String registration) {
        return registrations.own(caller.actor().sub(), registration);
    }

    @POST
    @Permit(Permission.LOGGED_IN)
    public RegistrationView register(@Valid @NotNull RegisterRequest request) {
        return get(registerOrganisation.register(request.creditCode(), request.kind(), request.applicant(), request.profile()));
    }

    @PUT
    @Path("{registration}")
    @Permit(Permission.LOGGED_IN)
    public RegistrationView change(@PathParam("registration") String registration, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ChangeRegistrationRequest request) {
        registerOrganisation.change(registration, seen, request.applicant(), request.profile());
        return get(registration);
    }

    @POST
    @Path("{registration}/withdraw")
    @Permit(Permission.LOGGED_IN)
    public RegistrationView withdraw(@PathParam("registration") String registration, @HeaderParam("If-Match") Revision seen) {
        registerOrganisation.withdraw(registration, seen);
        return get(registration);
    }

    /** A certificate for a registration: PDF or picture, at most 5 MB. */
    @POST
    @Path("certificates")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.LOGGED_IN)
    public FileView upload(@QueryParam("name") String name, byte[] content) {
        return keepCertificate.keep(name, content);
    }

    @GET
    @Path("certificates/{file}")
    @Permit(Permission.LOGGED_IN)
    public Response download(@PathParam("file") String file) {
        return Download.of(files.get(caller.actor().sub(), file));
    }

    /**
     * An organisation, and who wants to speak for it.
     *
     * @param applicant the person's own name, as on its identity card
     */
    public record RegisterRequest(@NotNull @Size(min = 18, max = 18) String creditCode, @NotNull OrganisationKind kind,
            @NotNull @Size(min = 1, max = 120) String applicant, @Valid @NotNull OrganisationProfile profile) {
    }

    /** The same, put right. */
    public record ChangeRegistrationRequest(@NotNull @Size(min = 1, max = 120) String applicant, @Valid @NotNull OrganisationProfile profile) {
    }
}
