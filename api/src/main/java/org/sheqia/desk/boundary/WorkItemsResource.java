package org.sheqia.desk.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sheqia.desk.control.DeskFilter;
import org.sheqia.desk.control.DeskFilter.Whose;
import org.sheqia.desk.control.DeskListing;
import org.sheqia.desk.control.DeskListing.WorkPersonView;
import org.sheqia.desk.control.DeskView;
import org.sheqia.desk.control.TakeWork;
import org.sheqia.desk.control.TakeWork.Piece;
import org.sheqia.desk.entity.When;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What waits for me, and whose of us it is. */
@Path("me/work-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkItemsResource {

    private static final int MOST = 500;

    @Inject
    Caller caller;

    @Inject
    DeskListing desk;

    @Inject
    TakeWork takeWork;

    /** @param limit how many at most; the most urgent come first, and the answer says how many there are */
    @GET
    @Permit(Permission.LOGGED_IN)
    public DeskView list(@QueryParam("when") When when, @QueryParam("kind") @Size(max = 60) String kind, @QueryParam("scope") @Size(max = 64) String scope,
            @QueryParam("whose") Whose whose, @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(MOST) int limit) {
        return desk.of(caller.actor(), new DeskFilter(when, kind, scope, whose), limit);
    }

    /** Who may do a piece of work. */
    @GET
    @Path("people")
    @Permit(Permission.LOGGED_IN)
    public List<WorkPersonView> people(@QueryParam("kind") @NotBlank @Size(max = 60) String kind, @QueryParam("thing") @NotBlank @Size(max = 64) String thing,
            @QueryParam("scope") @NotBlank @Size(max = 64) String scope) {
        return desk.people(caller.actor(), new Piece(kind, thing, scope));
    }

    @POST
    @Path("take")
    @Permit(Permission.LOGGED_IN)
    public void take(@Valid @NotNull WorkRequest work) {
        takeWork.take(work.piece());
    }

    @POST
    @Path("give-back")
    @Permit(Permission.LOGGED_IN)
    public void giveBack(@Valid @NotNull WorkRequest work) {
        takeWork.giveBack(work.piece());
    }

    @POST
    @Path("give")
    @Permit(Permission.LOGGED_IN)
    public void give(@Valid @NotNull GiveRequest request) {
        takeWork.give(request.work().piece(), request.sub());
    }

    /**
     * A piece of work, as the list names it.
     *
     * @param scope tenant code, credit code, or {@code district}
     */
    public record WorkRequest(@NotBlank @Size(max = 60) String kind, @NotBlank @Size(max = 64) String thing, @NotBlank @Size(max = 64) String scope) {

        Piece piece() {
            return new Piece(kind, thing, scope);
        }
    }

    /**
     * To whom a piece of work is given.
     *
     * @param sub a person who has a role for it there
     */
    public record GiveRequest(@NotNull @Valid WorkRequest work, @NotBlank @Size(max = 64) String sub) {
    }
}
