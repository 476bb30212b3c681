package org.sheqia.season.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.tenancy.control.UseCase;

/** Changes a fair's plan until it is closed. */
@UseCase
public class RunSeason {

    @Inject
    Seasons seasons;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void revise(String code, Revision seen, SeasonPlan plan) {
        seasons.requireKnownTenants(plan);
        acts.fire(seasons.get(code, seen).revise(plan));
    }

    public void close(String code, Revision seen) {
        acts.fire(seasons.get(code, seen).close(instant.now()));
    }
}
