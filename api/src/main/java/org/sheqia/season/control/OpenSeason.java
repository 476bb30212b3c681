package org.sheqia.season.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.tenancy.control.UseCase;

/** Opens a year's fair. */
@UseCase
public class OpenSeason {

    @Inject
    Seasons seasons;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code season-taken}; when the plan contradicts itself */
    public void open(String code, SeasonPlan plan, boolean sample) {
        if (seasons.isThere(code)) {
            throw Rejected.field("code", "season-taken");
        }
        seasons.requireKnownTenants(plan);
        Season season = new Season(code, plan, sample);
        seasons.add(season);
        acts.fire(season.opened());
    }
}
