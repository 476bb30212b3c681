package org.sheqia.pledge.boundary;

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
import java.util.List;
import org.sheqia.pledge.control.ProgrammeListing;
import org.sheqia.pledge.control.ProgrammeView;
import org.sheqia.pledge.control.ProposalView;
import org.sheqia.pledge.control.RunProgramme;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.ProgrammeContent;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A foundation's own programmes, and its decisions on what is proposed. */
@Path("organisations/{creditCode}/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnProgrammesResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    ProgrammeListing programmes;

    @Inject
    RunProgramme runProgramme;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<ProgrammeView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return programmes.ofFoundation(creditCode, Cursor.of(cursor, limit));
    }

    @POST
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProgrammeView draft(@Valid @NotNull ProgrammeContent content) {
        return programmes.ofFoundation(creditCode, runProgramme.draft(creditCode, content));
    }

    @GET
    @Path("{programme}")
    @Permit(Permission.READ_ORGANISATION)
    public ProgrammeView get(@PathParam("programme") String programme) {
        return programmes.ofFoundation(creditCode, programme);
    }

    @PUT
    @Path("{programme}")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProgrammeView revise(@PathParam("programme") String programme, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ProgrammeContent content) {
        runProgramme.revise(creditCode, programme, seen, content);
        return programmes.ofFoundation(creditCode, programme);
    }

    /** Which of its own bounds the foundation would go beyond by opening the draft as it is. */
    @GET
    @Path("{programme}/warnings")
    @Permit(Permission.READ_ORGANISATION)
    public List<LimitWarning> warnings(@PathParam("programme") String programme) {
        return programmes.warnings(creditCode, programme);
    }

    @POST
    @Path("{programme}/open")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProgrammeView open(@PathParam("programme") String programme, @HeaderParam("If-Match") Revision seen, @Valid OpenProgrammeRequest request) {
        runProgramme.open(creditCode, programme, seen, request == null ? List.of() : request.seen());
        return programmes.ofFoundation(creditCode, programme);
    }

    @POST
    @Path("{programme}/close")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProgrammeView close(@PathParam("programme") String programme, @HeaderParam("If-Match") Revision seen) {
        runProgramme.close(creditCode, programme, seen);
        return programmes.ofFoundation(creditCode, programme);
    }

    @GET
    @Path("{programme}/proposals")
    @Permit(Permission.READ_ORGANISATION)
    public Page<ProposalView> proposals(@PathParam("programme") String programme, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return programmes.proposals(creditCode, programme, Cursor.of(cursor, limit));
    }

    @POST
    @Path("{programme}/proposals/{proposal}/accept")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProgrammeView accept(@PathParam("programme") String programme, @PathParam("proposal") String proposal,
            @HeaderParam("If-Match") Revision seen) {
        runProgramme.accept(creditCode, programme, proposal, seen);
        return programmes.ofFoundation(creditCode, programme);
    }

    @POST
    @Path("{programme}/proposals/{proposal}/decline")
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public ProgrammeView decline(@PathParam("programme") String programme, @PathParam("proposal") String proposal,
            @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        runProgramme.decline(creditCode, programme, proposal, seen, request.reason());
        return programmes.ofFoundation(creditCode, programme);
    }

    /** {@code seen}: the warnings that the foundation has seen and opens the programme all the same. */
    public record OpenProgrammeRequest(@NotNull @Size(max = 20) List<@Valid @NotNull LimitWarning> seen) {
    }
}
