package org.sheqia.meeting.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Meeting.Party;
import org.sheqia.meeting.entity.Place;
import org.sheqia.problem.entity.Violation;

/**
 * Who sits at tables in some hours, in whichever season: slots of one beginning may have different hours, and people have one day
 * for all fairs.
 *
 * @param speakers who speaks for a project, by its id, where somebody is named
 */
record Sittings(List<Meeting> meetings, Map<String, String> speakers) {

    Sittings without(Set<String> leaving) {
        return new Sittings(meetings.stream().filter(m -> !leaving.contains(m.id())).toList(), speakers);
    }

    List<Meeting> during(Place place) {
        return meetings.stream().filter(m -> m.place().meets(place)).toList();
    }

    /** What keeps the two away from the place: everybody is at one table at a time. */
    List<Violation> busy(Party party, Place place) {
        List<Violation> busy = new ArrayList<>();
        List<Meeting> others = during(place);
        if (others.stream().anyMatch(m -> m.creditCode().equals(party.creditCode()))) {
            busy.add(Violation.of("slot", "organisation-busy"));
        }
        if (others.stream().anyMatch(m -> m.projectId().equals(party.projectId()))) {
            busy.add(Violation.of("slot", "project-busy"));
        } else if (others.stream().anyMatch(m -> haveOneSpeaker(m.projectId(), party.projectId()))) {
            busy.add(Violation.of("slot", "representative-busy"));
        }
        return busy;
    }

    boolean haveOneSpeaker(String project, String other) {
        return speakers.containsKey(project) && speakers.get(project).equals(speakers.get(other));
    }
}
