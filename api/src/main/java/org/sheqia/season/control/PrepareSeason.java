package org.sheqia.season.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.tenancy.control.UseCase;

/** Prepares a year's fair unseen, opens it to everybody, and takes back what nothing refers to yet. */
@UseCase
public class PrepareSeason {

    @Inject
    Seasons seasons;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code season-taken}; when the plan contradicts itself */
    public void draft(String code, SeasonPlan plan, boolean sample) {
        requireFree(code);
        seasons.requireKnownTenants(plan);
        Season season = new Season(code, plan, sample);
        seasons.add(season);
        acts.fire(season.drafted());
    }

    public void open(String code, Revision seen) {
        acts.fire(seasons.get(code, seen).open(instant.now()));
    }

    /** Unseen again, while nothing refers to it. */
    public void takeBack(String code, Revision seen) {
        acts.fire(seasons.get(code, seen).takeBack(seasons.isUsed(code)));
    }

    public void discard(String code, Revision seen) {
        Season season = seasons.get(code, seen);
        acts.fire(season.discard());
        seasons.remove(season);
    }

    /** Corrects the code, while nothing refers to it. */
    public void recode(String code, Revision seen, String another) {
        Season season = seasons.get(code, seen);
        requireFree(another);
        Season renamed = season.under(another, seasons.isUsed(code));
        seasons.remove(season);
        seasons.add(renamed);
        acts.fire(renamed.recoded(code));
    }

    private void requireFree(String code) {
        if (seasons.isThere(code)) {
            throw Rejected.field("code", "season-taken");
        }
    }
}
