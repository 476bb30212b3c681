package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Minutes;
import org.sheqia.meeting.entity.Minutes.Attachment;
import org.sheqia.meeting.entity.Side;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.Question;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** The two sit down, write what was agreed, and tell everyone what every bidder needs to know. */
@UseCase
public class HoldMeeting {

    @Inject
    TenantScope scope;

    @Inject
    Meetings meetings;

    @Inject
    Projects projects;

    @Inject
    Guests guests;

    @Inject
    StoredFiles files;

    @Inject
    AgendaListing agenda;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void checkIn(Side side, String party, String id, Revision seen) {
        Meeting meeting = open(side, party, id, seen);
        scope.enter(meeting.tenant());
        Project project = projects.get(meeting.projectId());
        acts.fire(meeting.checkIn(side, project, instant.now()));
    }

    public void miss(Side side, String party, String id, Revision seen) {
        acts.fire(open(side, party, id, seen).miss(side, instant.now()));
    }

    /** @param documents ids of files that the side has stored */
    public void minute(Side side, String party, String id, Revision seen, List<String> points, List<Attachment> documents) {
        Meeting meeting = open(side, party, id, seen);
        agenda.requireOutsideCommittee(meeting.projectId(), caller.actor());
        if (files.of(party, documents.stream().map(Attachment::id).toList()).size() < documents.size()) {
            throw Rejected.field("documents", "no-file");
        }
        acts.fire(meeting.minute(side, new Minutes(points, documents, caller.actor().shown(), instant.now())));
    }

    /** The question and the answer are public once an approver publishes them; neither names the organisation. */
    public void tellEveryone(String tenant, String id, String question, String answer) {
        Meeting meeting = open(Side.TENANT, tenant, id, new Revision(null));
        meeting.requireHeld();
        scope.enter(tenant);
        Project project = projects.get(meeting.projectId());
        Question told = Question.told(project, meeting.creditCode(), question, instant.now());
        meetings.add(told);
        acts.fire(told.propose(answer, project));
    }

    /** @throws Rejected {@code season-closed} */
    private Meeting open(Side side, String party, String id, Revision seen) {
        Meeting meeting = meetings.meeting(side, party, id, seen);
        guests.requireOpen(meeting.season());
        return meeting;
    }
}
