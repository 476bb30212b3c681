package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.control.PrepareSeason;
import org.sheqia.season.control.RunSeason;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.control.SeasonView;
import org.sheqia.season.control.UnfinishedListing;
import org.sheqia.season.control.UnfinishedWork.Kind;
import org.sheqia.season.control.UnfinishedWork.Unfinished;
import org.sheqia.season.control.WholeSeason;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The district prepares a fair, opens it, plans it and closes it. */
@Path("district/seasons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SeasonPlansResource {

    private static final String CODE = "[0-9]{4}(-[a-z0-9]{1,11})?";

    @Inject
    PrepareSeason prepareSeason;

    @Inject
    RunSeason runSeason;

    @Inject
    SeasonListing seasons;

    @Inject
    UnfinishedListing unfinishedListing;

    /** All of them, the prepared ones too, the latest first. */
    @GET
    @Permit(Permission.READ_DISTRICT)
    public List<SeasonView> list() {
        return seasons.withDrafts();
    }

    @GET
    @Path("{season}")
    @Permit(Permission.READ_DISTRICT)
    public WholeSeason get(@PathParam("season") String season) {
        return seasons.getWithDrafts(season);
    }

    /** Prepares a fair that nobody but the district sees. */
    @POST
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason draft(@Valid @NotNull SeasonRequest request) {
        prepareSeason.draft(request.code(), request.plan(), false);
        return get(request.code());
    }

    @PUT
    @Path("{season}")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason revise(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen, @Valid @NotNull SeasonPlan plan) {
        runSeason.revise(season, seen, plan);
        return get(season);
    }

    /** From now on everybody sees it. */
    @POST
    @Path("{season}/open")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason open(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen) {
        prepareSeason.open(season, seen);
        return get(season);
    }

    /** Unseen again, while nothing refers to it. */
    @POST
    @Path("{season}/take-back")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason takeBack(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen) {
        prepareSeason.takeBack(season, seen);
        return get(season);
    }

    /** The code is corrected, while nothing refers to it. */
    @POST
    @Path("{season}/recode")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason recode(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen, @Valid @NotNull RecodeRequest request) {
        prepareSeason.recode(season, seen, request.code());
        return get(request.code());
    }

    /** Every day of the plan moves, so that the fair begins on that one; meetings that are planned move along. */
    @POST
    @Path("{season}/postpone")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason postpone(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull PostponeRequest request) {
        runSeason.postpone(season, seen, request.opensOn());
        return get(season);
    }

    /** A draft that nobody needs. */
    @POST
    @Path("{season}/discard")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public List<SeasonView> discard(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen) {
        prepareSeason.discard(season, seen);
        return list();
    }

    /** What is open before it is closed. */
    @GET
    @Path("{season}/unfinished")
    @Permit(Permission.READ_DISTRICT)
    public List<Unfinished> unfinished(@PathParam("season") String season) {
        return unfinishedListing.of(season);
    }

    /** From its last day on, and where what is open has been seen; afterwards it is read only. */
    @POST
    @Path("{season}/close")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public WholeSeason close(@PathParam("season") String season, @HeaderParam("If-Match") Revision seen, @Valid @NotNull CloseRequest request) {
        runSeason.close(season, seen, request.open());
        return get(season);
    }

    /**
     * A new fair.
     *
     * @param code like {@code 2027}; begins the numbers of its projects
     */
    public record SeasonRequest(@NotNull @Pattern(regexp = CODE) String code, @NotNull @Valid SeasonPlan plan) {
    }

    /** @param code like {@code 2027} */
    public record RecodeRequest(@NotNull @Pattern(regexp = CODE) String code) {
    }

    /** @param opensOn the new first day */
    public record PostponeRequest(@NotNull LocalDate opensOn) {
    }

    /** @param open how many of each kind were seen to be open; kinds of which there are none may be left out */
    public record CloseRequest(@NotNull Map<@NotNull Kind, @NotNull @Min(0) Long> open) {
    }
}
