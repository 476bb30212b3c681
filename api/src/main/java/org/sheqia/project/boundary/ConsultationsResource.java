package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.calendar.boundary.Received;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.AnswerConsultation;
import org.sheqia.project.control.ConsultationAnswerView;
import org.sheqia.project.control.ConsultationListing;
import org.sheqia.project.control.ConsultationListing.OwnAnswer;
import org.sheqia.project.control.ConsultationRow;
import org.sheqia.project.control.ConsultationView;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The needs that are put before the public: everybody reads them, who is logged in answers once. */
@Path("consultations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsultationsResource {

    @Inject
    ConsultationListing consultations;

    @Inject
    AnswerConsultation answerConsultation;

    @Inject
    Caller caller;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<ConsultationRow> list(@QueryParam("tenant") String tenant, @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return consultations.all(tenant, open, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{consultation}")
    @Permit(Permission.PUBLIC)
    public ConsultationView get(@PathParam("consultation") String id) {
        return consultations.get(id);
    }

    /** None while more can come: nobody answers after the others. */
    @GET
    @Path("{consultation}/answers")
    @Permit(Permission.PUBLIC)
    public Page<ConsultationAnswerView> answers(@PathParam("consultation") String id, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return consultations.answers(id, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{consultation}/answers/mine")
    @Permit(Permission.LOGGED_IN)
    public OwnAnswer mine(@PathParam("consultation") String id) {
        return consultations.own(id, caller.actor().sub());
    }

    @POST
    @Received
    @Path("{consultation}/answers")
    @Permit(Permission.LOGGED_IN)
    public OwnAnswer answer(@PathParam("consultation") String id, @Valid @NotNull AnswerConsultationRequest request) {
        answerConsultation.answer(id, request.text());
        return mine(id);
    }

    /** An answer; it will be public, with your name, once the consultation is over. */
    public record AnswerConsultationRequest(@NotNull @Size(min = 2, max = 2000) String text) {
    }
}
