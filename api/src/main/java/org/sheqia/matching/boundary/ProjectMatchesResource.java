package org.sheqia.matching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.matching.control.MatchFilter;
import org.sheqia.matching.control.ProjectMatches;
import org.sheqia.matching.control.ProjectMatches.ProjectMatch;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The projects that fit an organisation, and why. */
@Path("organisations/{creditCode}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectMatchesResource {

    @Inject
    ProjectMatches matches;

    /** The best first, among those that are open for bids; {@code minAmount} and {@code maxAmount} are of the gap for a foundation. */
    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<ProjectMatch> list(@PathParam("creditCode") String creditCode, @QueryParam("tenant") String tenant, @QueryParam("field") String field,
            @QueryParam("minAmount") String minAmount, @QueryParam("maxAmount") String maxAmount, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return matches.of(creditCode, new MatchFilter(tenant, field, money("minAmount", minAmount), money("maxAmount", maxAmount)), Cursor.of(cursor, limit));
    }

    private static Money money(String name, String value) {
        try {
            return value == null || value.isEmpty() ? null : Money.of(value);
        } catch (IllegalArgumentException e) {
            throw Rejected.field(name, "money");
        }
    }
}
