package org.sheqia.season.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.problem.entity.Violation;
import org.sheqia.season.control.UnfinishedWork.Kind;
import org.sheqia.season.control.UnfinishedWork.Unfinished;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonEvent;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** Changes a fair's plan until it is closed. */
@UseCase
public class RunSeason {

    @Inject
    Seasons seasons;

    @Inject
    Tenants tenants;

    @Inject
    UsesSeats meetings;

    @Inject
    UnfinishedListing unfinished;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code slot-in-use}, {@code table-in-use} where the plan lacks the place of a meeting; when it contradicts itself */
    public void revise(String code, Revision seen, SeasonPlan plan) {
        seasons.requireKnownTenants(plan);
        acts.fire(seasons.get(code, seen).revise(plan, meetings.usedSeats(code)));
    }

    /** The whole plan is as many days later as its first day; meetings that are planned move along. Who takes part hears of it, and every town. */
    public void postpone(String code, Revision seen, LocalDate opensOn) {
        Season season = seasons.get(code, seen);
        List<Audience> concerned = Stream.concat(seasons.present(code).stream().map(Audience::organisation),
                tenants.all().stream().map(town -> Audience.tenant(town.code(), Role.OFFICER))).toList();
        acts.fire(season.postpone(opensOn, instant.today(), concerned));
    }

    /**
     * @param open how many of each kind were seen to be open; none of those that are left out
     * @throws Rejected {@code more-is-open} with each kind of which another number is open by now
     */
    public void close(String code, Revision seen, Map<Kind, Long> open) {
        SeasonEvent.Closed closed = seasons.get(code, seen).close(instant.now());
        Map<Kind, Long> now = Unfinished.byKind(unfinished.of(code));
        List<Violation> differing = Stream.of(Kind.values()).filter(kind -> !now.getOrDefault(kind, 0L).equals(open.getOrDefault(kind, 0L)))
                .map(kind -> Violation.of("open." + kind, "open-by-now", "count", now.getOrDefault(kind, 0L))).toList();
        if (!differing.isEmpty()) {
            throw Rejected.conflict("more-is-open", differing);
        }
        acts.fire(closed);
    }
}
