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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.file.boundary.Download;
import org.sheqia.organisation.control.ChangeFacts;
import org.sheqia.organisation.control.OpenCertificate;
import org.sheqia.organisation.control.OrganisationListing.ProposalRow;
import org.sheqia.organisation.control.OrganisationListing;
import org.sheqia.organisation.control.OrganisationView;
import org.sheqia.organisation.control.RecordStanding;
import org.sheqia.organisation.control.TakeRegister;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.Standing;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What the district knows of its organisations, vouches for and writes down against them. */
@Path("district/organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictOrganisationsResource {

    @Inject
    OrganisationListing organisations;

    @Inject
    OpenCertificate openCertificate;

    @Inject
    ChangeFacts changeFacts;

    @Inject
    RecordStanding recordStanding;

    @Inject
    TakeRegister takeRegister;

    /** Whose facts are to be others. */
    @GET
    @Path("proposals")
    @Permit(Permission.READ_DISTRICT)
    public Page<ProposalRow> proposals(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return organisations.proposals(Cursor.of(cursor, limit));
    }

    @GET
    @Path("{creditCode}")
    @Permit(Permission.READ_DISTRICT)
    public OrganisationView get(@PathParam("creditCode") String creditCode) {
        return organisations.get(creditCode);
    }

    /** A certificate of the organisation. */
    @GET
    @Path("{creditCode}/documents/{file}")
    @Permit(Permission.READ_DISTRICT)
    public Response document(@PathParam("creditCode") String creditCode, @PathParam("file") String file) {
        return Download.of(openCertificate.ofOrganisation(creditCode, file));
    }

    /** Corrects facts; another official approves. */
    @POST
    @Path("{creditCode}/facts")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView correct(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ProposeFactsRequest request) {
        changeFacts.correct(creditCode, seen, request.facts(), request.grounds());
        return organisations.get(creditCode);
    }

    @POST
    @Path("{creditCode}/facts/approve")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView approve(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ApproveFactsRequest request) {
        changeFacts.approve(creditCode, seen, request.representativeNumber(), request.controllerNumber());
        return organisations.get(creditCode);
    }

    @POST
    @Path("{creditCode}/facts/return")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView giveBack(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        changeFacts.giveBack(creditCode, seen, request.reason());
        return organisations.get(creditCode);
    }

    /** Writes down what stands against it; it counts once another has confirmed it, a suspension at once for a week. */
    @POST
    @Path("{creditCode}/standings")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView record(@PathParam("creditCode") String creditCode, @HeaderParam("If-Match") Revision seen, @Valid @NotNull Standing.Found found) {
        recordStanding.record(creditCode, seen, found);
        return organisations.get(creditCode);
    }

    @POST
    @Path("{creditCode}/standings/{standing}/confirm")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView confirm(@PathParam("creditCode") String creditCode, @PathParam("standing") String standing,
            @HeaderParam("If-Match") Revision seen) {
        recordStanding.confirm(creditCode, seen, standing);
        return organisations.get(creditCode);
    }

    @POST
    @Path("{creditCode}/standings/{standing}/end")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public OrganisationView end(@PathParam("creditCode") String creditCode, @PathParam("standing") String standing,
            @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        recordStanding.end(creditCode, seen, standing, request.reason());
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
    public record TakeRegisterRequest(@NotNull @Size(min = 1, max = 500) List<@Valid @NotNull RegisterEntry> organisations) {
    }

    /** One of them. */
    public record RegisterEntry(@NotNull @Size(min = 18, max = 18) String creditCode, @NotNull OrganisationKind kind,
            @Valid @NotNull OrganisationProfile profile) {
    }

    /** How many were taken. */
    public record TakenView(int taken) {
    }

    /** Numbers of identity papers that an official has seen; they are not kept. Null for a person who stays. */
    public record ApproveFactsRequest(@Schema(nullable = true) @Size(max = 40) String representativeNumber,
            @Schema(nullable = true) @Size(max = 40) String controllerNumber) {
    }
}
