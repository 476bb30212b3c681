package org.sheqia.opinion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.opinion.control.GiveOpinion;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.opinion.control.OpinionListing.SurveyForm;
import org.sheqia.opinion.entity.Opinion;
import org.sheqia.problem.boundary.CallerAddress;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Residents say what a service was like, without a login. */
@Path("surveys/{link}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpinionsResource {

    @Inject
    OpinionListing opinions;

    @Inject
    GiveOpinion giveOpinion;

    @Inject
    CallerAddress from;

    /** What the link of a poster asks. */
    @GET
    @Permit(Permission.PUBLIC)
    public SurveyForm form(@PathParam("link") String link) {
        return opinions.form(link);
    }

    /** Once per device; 409 where the device has answered, 429 where too many answer at once. */
    @POST
    @Permit(Permission.PUBLIC)
    public OpinionReceipt give(@PathParam("link") String link, @Valid @NotNull GiveOpinionRequest request) {
        return new OpinionReceipt(giveOpinion.give(link, request.device(), new Opinion.Answers(request.received(), request.ratings(),
                request.words()), from.network()).taken());
    }

    /**
     * What a resident says.
     *
     * @param device  a random token that the device made for this link alone; only its keyed hash is kept
     * @param ratings 1 to 5 for each question, in their order
     */
    public record GiveOpinionRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{16,64}") String device, @NotNull Boolean received,
            @NotNull @Size(min = 1, max = 3) List<@NotNull @Min(1) @Max(5) Integer> ratings, @Size(max = 1000) String words) {
    }

    /** The day of an answer that was taken. */
    public record OpinionReceipt(LocalDate givenOn) {
    }
}
