package org.sheqia.remedy.boundary;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.entity.Revision;
import org.sheqia.remedy.control.FileComplaint;
import org.sheqia.remedy.control.FileObjection;
import org.sheqia.remedy.control.RemedyListing;
import org.sheqia.remedy.control.RemedyListing.RemediesView;
import org.sheqia.remedy.control.RemedyPapers;
import org.sheqia.remedy.control.StateOnComplaint;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An organisation's objections and complaints about a project. The {@code If-Match} is the objection's or the complaint's revision. */
@Path("organisations/{creditCode}/projects/{id}/remedies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnRemediesResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("id")
    String projectId;

    @Inject
    RemedyListing remedies;

    @Inject
    RemedyPapers papers;

    @Inject
    FileObjection fileObjection;

    @Inject
    FileComplaint fileComplaint;

    @Inject
    StateOnComplaint stateOnComplaint;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public RemediesView list() {
        return remedies.ofOrganisation(creditCode, projectId);
    }

    @POST
    @Path("objections")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView file(@Valid @NotNull FileObjectionRequest request) {
        fileObjection.file(creditCode, projectId, request.grounds(), request.letter().letter());
        return list();
    }

    @POST
    @Path("objections/{objection}/correct")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView correct(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen, @Valid @NotNull LetterRequest request) {
        fileObjection.correct(creditCode, projectId, objection, seen, request.letter());
        return list();
    }

    @POST
    @Path("objections/{objection}/withdraw")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView withdraw(@PathParam("objection") String objection, @HeaderParam("If-Match") Revision seen) {
        fileObjection.withdraw(creditCode, projectId, objection, seen);
        return list();
    }

    /** Who is not content with the answer, or got none in time. */
    @POST
    @Path("objections/{objection}/complaint")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView complain(@PathParam("objection") String objection, @Valid @NotNull FileComplaintRequest request) {
        fileComplaint.file(creditCode, projectId, objection, request.matters(), request.letter().letter());
        return list();
    }

    @POST
    @Path("complaints/{complaint}/correct")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView correctComplaint(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull LetterRequest request) {
        fileComplaint.correct(creditCode, projectId, complaint, seen, request.letter());
        return list();
    }

    @POST
    @Path("complaints/{complaint}/withdraw")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView withdrawComplaint(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen) {
        fileComplaint.withdraw(creditCode, projectId, complaint, seen);
        return list();
    }

    /** To another's complaint, by who took part; once, and read by the authority only. */
    @POST
    @Path("complaints/{complaint}/explain")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public RemediesView explain(@PathParam("complaint") String complaint, @Valid @NotNull RemediesResource.ExplainRequest request) {
        stateOnComplaint.state(creditCode, projectId, complaint, request.explanation());
        return list();
    }

    @GET
    @Path("objections/{objection}/letter.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response letter(@PathParam("objection") String objection) {
        return Download.of(papers.ofOrganisation(creditCode, projectId).objection(objection));
    }

    @GET
    @Path("objections/{objection}/answer.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response answer(@PathParam("objection") String objection) {
        return Download.of(papers.ofOrganisation(creditCode, projectId).answer(objection));
    }

    @GET
    @Path("complaints/{complaint}/letter.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response complaint(@PathParam("complaint") String complaint) {
        return Download.of(papers.ofOrganisation(creditCode, projectId).complaint(complaint));
    }

    @GET
    @Path("complaints/{complaint}/decision.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response decision(@PathParam("complaint") String complaint) {
        return Download.of(papers.ofOrganisation(creditCode, projectId).decision(complaint));
    }

    /** What is objected to, and the letter. */
    public record FileObjectionRequest(@NotNull Grounds grounds, @NotNull @Valid LetterRequest letter) {
    }

    /** With which of the objection's matters it goes on, by their numbers from 1, and the letter. */
    public record FileComplaintRequest(@NotNull @Size(min = 1, max = 10) List<@NotNull Integer> matters, @NotNull @Valid LetterRequest letter) {
    }
}
