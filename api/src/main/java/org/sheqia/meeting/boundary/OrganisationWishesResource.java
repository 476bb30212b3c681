package org.sheqia.meeting.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.meeting.control.SaveWishes;
import org.sheqia.meeting.control.WishListView;
import org.sheqia.meeting.control.WishListing;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Which projects an organisation or a foundation wishes to talk about. */
@Path("organisations/{creditCode}/wishes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationWishesResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    SeasonListing seasons;

    @Inject
    WishListing wishes;

    @Inject
    SaveWishes saveWishes;

    /** @param season code of the fair; the one that runs unless said */
    @GET
    @Permit(Permission.READ_ORGANISATION)
    public WishListView get(@QueryParam("season") String season) {
        return wishes.ofOrganisation(seasons.orRunning(season), creditCode);
    }

    @PUT
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public WishListView save(@QueryParam("season") String season, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull WishesRequest request) {
        String code = seasons.orRunning(season);
        saveWishes.ofOrganisation(code, creditCode, seen, request.wanted());
        return get(code);
    }
}
