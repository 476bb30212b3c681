package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.control.SeasonListing.ParticipationView;
import org.sheqia.season.control.TakePart;
import org.sheqia.season.entity.Participation.Delegation;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An organisation's part in a fair. */
@Path("organisations/{creditCode}/seasons/{season}/participation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ParticipationResource {

    @Inject
    TakePart takePart;

    @Inject
    SeasonListing seasons;

    @PathParam("creditCode")
    String creditCode;

    @PathParam("season")
    String season;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public ParticipationView get() {
        String code = seasons.get(season).code();
        return seasons.participation(code, creditCode).orElseGet(() -> new ParticipationView(code, false, null, null, 0));
    }

    @POST
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public ParticipationView take(@Valid @NotNull Delegation delegation) {
        takePart.take(season, creditCode, delegation);
        return get();
    }

    @POST
    @Path("withdraw")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public ParticipationView withdraw() {
        takePart.standBack(season, creditCode);
        return get();
    }
}
