package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.season.control.OverviewListing;
import org.sheqia.season.control.OverviewListing.DistrictNumbers;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A season over all tenants. */
@Path("district/overview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictOverviewResource {

    @Inject
    OverviewListing overview;

    @Inject
    SeasonListing seasons;

    /** @param season code of the fair; the one that runs unless said */
    @GET
    @Permit(Permission.READ_DISTRICT)
    public DistrictNumbers get(@QueryParam("season") String season) {
        return overview.district(seasons.orRunning(season));
    }
}
