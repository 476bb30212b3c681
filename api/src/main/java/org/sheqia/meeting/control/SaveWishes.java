package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.WishList;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A participant says whom it wishes to meet and when it cannot. Meetings of slots in which it now cannot are called off. */
@UseCase
public class SaveWishes {

    @Inject
    TenantScope scope;

    @Inject
    Meetings meetings;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    WishListing listing;

    @Inject
    FairRooms rooms;

    @Inject
    Places places;

    @Inject
    Guests guests;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param wishes the most wanted first; @param most null for the usual; @param representative who speaks for a project, or null */
    public record Wanted(List<String> wishes, List<String> absences, Integer most, String representative) {
    }

    public void ofProject(String tenant, String projectId, Revision seen, Wanted wanted) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        if (project.number() == null) {
            throw Rejected.rule("project-not-published");
        }
        guests.requireOpen(project.season());
        meetings.timetable(project.season());
        Set<String> known = organisations.byCode(new HashSet<>(wanted.wishes())).values().stream()
                .map(Organisation::creditCode).collect(Collectors.toSet());
        save(project.season(), tenant, projectId, project.subject().title(), seen, wanted, known);
    }

    public void ofOrganisation(String season, String creditCode, Revision seen, Wanted wanted) {
        Organisation organisation = organisations.get(creditCode);
        organisation.requireUnlisted(instant.today());
        guests.requireOpen(season);
        meetings.timetable(season);
        guests.requirePresent(season, creditCode);
        save(season, null, creditCode, organisation.name(), seen, wanted, listing.published(wanted.wishes()));
    }

    /** With the timetables held. */
    private void save(String code, String tenant, String party, String title, Revision seen, Wanted wanted, Set<String> known) {
        if (!known.containsAll(wanted.wishes()) || new HashSet<>(wanted.wishes()).size() < wanted.wishes().size()) {
            throw Rejected.field("wishes", "wish-unknown");
        }
        Set<String> slots = rooms.slots(code).stream().map(FairRooms.Slot::id).collect(Collectors.toSet());
        if (!slots.containsAll(wanted.absences())) {
            throw Rejected.field("absences", "slot-unknown");
        }
        WishList list = meetings.wishList(code, party).orElse(null);
        Revision.check(seen, list == null ? party : list.id(), list == null ? 0 : list.version());
        if (list == null) {
            list = new WishList(code, tenant, party);
            meetings.add(list);
        }
        acts.fire(list.wish(wanted.wishes(), wanted.absences(), wanted.most(), wanted.representative(), title, instant.now()));
        for (Meeting meeting : meetings.planned(code, party, wanted.absences(), instant.now())) {
            acts.fire(meeting.callOff("absent"));
        }
        if (wanted.representative() != null) {
            places.requireOneTable(party);
        }
    }
}
