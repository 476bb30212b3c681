package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.control.OpenSeason;
import org.sheqia.season.control.RunSeason;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.control.WholeSeason;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The district opens a fair, plans it and closes it. */
@Path("district/seasons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SeasonPlansResource {

    @Inject
    OpenSeason openSeason;

    @Inject
    RunSeason runSeason;

    @Inject
    SeasonListing seasons;

    @POST
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason open(@Valid @NotNull SeasonRequest request) {
        openSeason.open(request.code(), request.plan(), false);
        return seasons.get(request.code());
    }

    @PUT
    @Path("{season}")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason revise(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen, @Valid @NotNull SeasonPlan plan) {
        runSeason.revise(season, seen, plan);
        return seasons.get(season);
    }

    /** From its last day on; afterwards it is read only. */
    @POST
    @Path("{season}/close")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason close(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen) {
        runSeason.close(season, seen);
        return seasons.get(season);
    }

    /**
     * A new fair.
     *
     * @param code like {@code 2027}; begins the numbers of its projects
     */
    public record SeasonRequest(@NotNull @Pattern(regexp = "[0-9]{4}(-[a-z0-9]{1,11})?") String code, @NotNull @Valid SeasonPlan plan) {
    }
}
