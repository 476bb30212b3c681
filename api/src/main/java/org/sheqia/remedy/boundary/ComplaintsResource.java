package org.sheqia.remedy.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.file.boundary.Download;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.remedy.control.HandleComplaint;
import org.sheqia.remedy.control.RemedyListing;
import org.sheqia.remedy.control.RemedyListing.ComplaintRow;
import org.sheqia.remedy.control.RemedyListing.RemediesView;
import org.sheqia.remedy.control.RemedyPapers;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Complaints, for the finance bureau and, below the thresholds, the district. The {@code If-Match} is the complaint's revision. */
@Path("district/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ComplaintsResource {

    @Inject
    RemedyListing remedies;

    @Inject
    RemedyPapers papers;

    @Inject
    HandleComplaint handleComplaint;

    @GET
    @Permit(Permission.READ_COMPLAINTS)
    public Page<ComplaintRow> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return remedies.ofAuthority(Cursor.of(cursor, limit));
    }

    /** With the objection that it goes on from. */
    @GET
    @Path("{complaint}")
    @Permit(Permission.READ_COMPLAINTS)
    public RemediesView get(@PathParam("complaint") String complaint) {
        return remedies.complaint(complaint);
    }

    @POST
    @Path("{complaint}/accept")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView accept(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull AcceptComplaintRequest request) {
        handleComplaint.accept(complaint, seen, request.suspends());
        return get(complaint);
    }

    @POST
    @Path("{complaint}/correction")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView askCorrection(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull RemediesResource.CorrectionRequest request) {
        handleComplaint.askCorrection(complaint, seen, request.reason(), request.until());
        return get(complaint);
    }

    @POST
    @Path("{complaint}/refuse")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView refuse(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        handleComplaint.refuse(complaint, seen, request.reason());
        return get(complaint);
    }

    /** It belongs to another office, which the reason names. */
    @POST
    @Path("{complaint}/pass-on")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView passOn(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        handleComplaint.passOn(complaint, seen, request.reason());
        return get(complaint);
    }

    /** What was suspended goes on before the decision. */
    @POST
    @Path("{complaint}/end-suspension")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView endSuspension(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        handleComplaint.endSuspension(complaint, seen, request.reason());
        return get(complaint);
    }

    /** A test or an expert's opinion is waited for; that time does not count. */
    @POST
    @Path("{complaint}/pause")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView pause(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull PauseRequest request) {
        handleComplaint.pause(complaint, seen, request.reason(), request.until());
        return get(complaint);
    }

    @POST
    @Path("{complaint}/resume")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView resume(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen) {
        handleComplaint.resume(complaint, seen);
        return get(complaint);
    }

    @POST
    @Path("{complaint}/decide")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView decide(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull DecideComplaintRequest request) {
        handleComplaint.decide(complaint, seen, request.outcome(), request.excludesWinner(), request.decision());
        return get(complaint);
    }

    /** A rejected complaint was false: who filed it is barred. */
    @POST
    @Path("{complaint}/false")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView findFalse(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen, @Valid @NotNull FindFalseRequest request) {
        handleComplaint.findFalse(complaint, seen, request.months(), request.reason());
        return get(complaint);
    }

    @POST
    @Path("{complaint}/publish")
    @Permit(Permission.DECIDE_COMPLAINT)
    public RemediesView publish(@PathParam("complaint") String complaint, @HeaderParam("If-Match") Revision seen) {
        handleComplaint.publish(complaint, seen);
        return get(complaint);
    }

    @GET
    @Path("{complaint}/letter.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_COMPLAINTS)
    public Response letter(@PathParam("complaint") String complaint) {
        return Download.of(papers.ofAuthority().complaint(complaint));
    }

    @GET
    @Path("{complaint}/decision.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_COMPLAINTS)
    public Response decision(@PathParam("complaint") String complaint) {
        return Download.of(papers.ofAuthority().decision(complaint));
    }

    /** What is waited for, and the last day that it is expected to take, at most 90 days ahead. */
    @Schema(name = "PauseComplaintRequest")
    public record PauseRequest(@NotNull @Size(min = 2, max = 2000) String reason, @NotNull LocalDate until) {
    }

    /** {@code suspends}: whether the procedure waits for the decision, by law for at most 30 days. */
    public record AcceptComplaintRequest(@NotNull Boolean suspends) {
    }

    /**
     * The decision and its ground.
     *
     * @param excludesWinner whether the bid that had won takes no part in a new evaluation
     */
    public record DecideComplaintRequest(@NotNull Outcome outcome, @NotNull Boolean excludesWinner, @NotNull @Size(min = 10, max = 8000) String decision) {
    }

    /** For how many months it is barred, within what the rule of the procedure allows, and what was false. */
    public record FindFalseRequest(@NotNull @Min(1) @Max(120) Integer months, @NotNull @Size(min = 10, max = 2000) String reason) {
    }
}
