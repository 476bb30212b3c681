package org.sheqia.season.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.season.entity.Participation;
import org.sheqia.season.entity.Participation.Delegation;
import org.sheqia.season.entity.Season;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation takes part in a fair, or stands back. The season stays as it is meanwhile, and others hold it beside; two colleagues at
 * once are one after the other by the key and the version of their organisation's part.
 */
@UseCase
public class TakePart {

    @Inject
    Seasons seasons;

    @Inject
    Organisations organisations;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void take(String code, String creditCode, Delegation delegation) {
        Season season = seasons.held(code).orElseThrow(Rejected::hidden);
        Organisation organisation = organisations.get(creditCode);
        Participation participation = seasons.participation(code, creditCode).orElseGet(() -> {
            Participation first = new Participation(code, organisation);
            seasons.add(first);
            return first;
        });
        acts.fire(participation.take(season, organisation, delegation, instant.now()));
    }

    public void standBack(String code, String creditCode) {
        Season season = seasons.held(code).orElseThrow(Rejected::hidden);
        Participation participation = seasons.participation(code, creditCode).orElseThrow(() -> Rejected.conflict("not-taking-part"));
        acts.fire(participation.standBack(season, instant.now()));
    }
}
