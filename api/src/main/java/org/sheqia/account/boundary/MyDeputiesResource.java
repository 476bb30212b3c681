package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.sheqia.account.control.DeputyListing;
import org.sheqia.account.control.DeputyListing.CandidateView;
import org.sheqia.account.control.DeputyListing.DeputyView;
import org.sheqia.account.control.NameDeputy;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Who does my work while I am away, and whose I do. */
@Path("me/deputies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MyDeputiesResource {

    @Inject
    Caller caller;

    @Inject
    DeputyListing deputies;

    @Inject
    NameDeputy nameDeputy;

    @GET
    @Permit(Permission.LOGGED_IN)
    public Page<DeputyView> list() {
        return deputies.of(caller.actor().sub());
    }

    @GET
    @Path("candidates")
    @Permit(Permission.LOGGED_IN)
    public Page<CandidateView> candidates(@QueryParam("scope") @NotNull String scope) {
        return deputies.candidates(caller.actor().sub(), scope);
    }

    @POST
    @Permit(Permission.LOGGED_IN)
    public Page<DeputyView> name(@Valid @NotNull NameDeputyRequest request) {
        nameDeputy.name(request.scope(), request.membership(), WorkingDays.startOf(request.from()), WorkingDays.startOf(request.until().plusDays(1)),
                request.reason());
        return list();
    }

    @POST
    @Path("{deputy}/end")
    @Permit(Permission.LOGGED_IN)
    public Page<DeputyView> end(@PathParam("deputy") String deputy) {
        nameDeputy.end(deputy);
        return list();
    }

    /**
     * @param scope      where: tenant code, credit code or {@code district}
     * @param membership who, as the candidates name it
     * @param until      the last day
     */
    public record NameDeputyRequest(@NotNull @Size(min = 1, max = 64) String scope, @NotNull @Size(min = 1, max = 36) String membership,
            @NotNull LocalDate from, @NotNull LocalDate until, @NotNull @Size(min = 2, max = 500) String reason) {
    }
}
