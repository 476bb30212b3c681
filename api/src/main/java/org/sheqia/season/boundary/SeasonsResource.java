package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.season.control.OverviewListing;
import org.sheqia.season.control.OverviewListing.SeasonNumbers;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A season's published numbers. */
@Path("seasons/{season}/numbers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SeasonsResource {

    @Inject
    OverviewListing overview;

    @GET
    @Permit(Permission.PUBLIC)
    public SeasonNumbers numbers(@PathParam("season") String season) {
        return overview.published(season);
    }
}
