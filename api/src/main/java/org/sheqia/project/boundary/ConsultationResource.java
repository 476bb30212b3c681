package org.sheqia.project.boundary;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.ConsultationAnswerView;
import org.sheqia.project.control.ConsultationListing;
import org.sheqia.project.control.ExceptNeed;
import org.sheqia.project.control.HoldConsultation;
import org.sheqia.project.control.NeedListing;
import org.sheqia.project.control.NeedView;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** How a tenant puts the need of a draft before the public, or has an exception from that confirmed. */
@Path("tenants/{tenant}/projects/{id}/consultation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsultationResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("id")
    String projectId;

    @Inject
    NeedListing needs;

    @Inject
    ConsultationListing consultations;

    @Inject
    HoldConsultation holdConsultation;

    @Inject
    ExceptNeed exceptNeed;

    @Inject
    Caller caller;

    @GET
    @Permit(Permission.READ_TENANT)
    public NeedView get() {
        return needs.of(tenant, projectId, caller.actor().sub());
    }

    @POST
    @Permit(Permission.DRAFT_PROJECT)
    public NeedView open(@HeaderParam("If-Match") Revision seen, @Valid @NotNull OpenConsultationRequest request) {
        holdConsultation.open(tenant, projectId, seen, request.until());
        return get();
    }

    @GET
    @Path("{consultation}/answers")
    @Permit(Permission.READ_TENANT)
    public Page<ConsultationAnswerView> answers(@PathParam("consultation") String consultation, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return consultations.answersOfTenant(tenant, projectId, consultation, Cursor.of(cursor, limit));
    }

    @POST
    @Path("{consultation}/close")
    @Permit(Permission.DRAFT_PROJECT)
    public NeedView close(@PathParam("consultation") String consultation, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull CloseConsultationRequest request) {
        holdConsultation.close(tenant, projectId, consultation, seen, request.summary(), request.changes());
        return get();
    }

    @POST
    @Path("{consultation}/withdraw")
    @Permit(Permission.DRAFT_PROJECT)
    public NeedView withdraw(@PathParam("consultation") String consultation, @Valid @NotNull ReasonRequest request) {
        holdConsultation.withdraw(tenant, projectId, consultation, request.reason());
        return get();
    }

    @POST
    @Path("{consultation}/answers/{answer}/hide")
    @Permit(Permission.RUN_PROJECT)
    public NeedView hide(@PathParam("consultation") String consultation, @PathParam("answer") String answer, @Valid @NotNull ReasonRequest request) {
        holdConsultation.hide(tenant, projectId, consultation, answer, request.reason());
        return get();
    }

    @POST
    @Path("exceptions")
    @Permit(Permission.DRAFT_PROJECT)
    public NeedView except(@HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        exceptNeed.ask(tenant, projectId, seen, request.reason());
        return get();
    }

    @POST
    @Path("exceptions/{exception}/confirm")
    @Permit(Permission.REVIEW_PROJECT)
    public NeedView confirm(@PathParam("exception") String exception) {
        exceptNeed.confirm(tenant, projectId, exception);
        return get();
    }

    /** The public is to be asked; whoever asked for the exception may take it back so. */
    @POST
    @Path("exceptions/{exception}/decline")
    @Permit(Permission.RUN_PROJECT)
    public NeedView decline(@PathParam("exception") String exception) {
        exceptNeed.decline(tenant, projectId, exception);
        return get();
    }

    /** The last day on which everybody may answer. */
    public record OpenConsultationRequest(@NotNull LocalDate until) {
    }

    /**
     * What came of it.
     *
     * @param summary what was taken up of the answers and what not, and why
     * @param changes what was changed of the need since the notice; asked for where something was
     */
    public record CloseConsultationRequest(@NotNull @Size(min = 10, max = 4000) String summary,
            @Schema(nullable = true) @Size(max = 4000) String changes) {
    }
}
