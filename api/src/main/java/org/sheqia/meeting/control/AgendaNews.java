package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.meeting.entity.MeetingEvent;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.meeting.entity.TimetableEdition.Kind;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.security.entity.Role;

/** Tells those whose agendas an edition of the timetable changes, and nobody else. */
@ApplicationScoped
public class AgendaNews {

    @Inject
    SeasonListing seasons;

    @Inject
    Event<Act> acts;

    /** One act for each tenant and organisation, in the order of their chains, so that two publications do not wait for each other. */
    void tell(String season, int edition, List<Change> changes) {
        Map<String, List<Change>> byChain = new TreeMap<>();
        for (Change change : changes) {
            byChain.computeIfAbsent(change.tenant(), key -> new ArrayList<>()).add(change);
            byChain.computeIfAbsent(change.creditCode(), key -> new ArrayList<>()).add(change);
        }
        String fair = seasons.find(season).map(plan -> plan.name().zh()).orElse(season);
        byChain.forEach((chain, theirs) -> {
            boolean organisation = theirs.get(0).creditCode().equals(chain);
            Subject subject = new Subject("agenda", season, organisation ? null : chain, organisation ? chain : null, null, fair);
            acts.fire(new MeetingEvent.AgendaChanged(subject, edition, count(theirs, Kind.ADDED), count(theirs, Kind.MOVED),
                    count(theirs, Kind.REMOVED), theirs, organisation ? Audience.organisation(chain) : Audience.tenant(chain, Role.OFFICER)));
        });
    }

    static int count(List<Change> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
