package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.MeetingRequest;
import org.sheqia.meeting.entity.Side;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** One side asks the other for a meeting about a project; the other says yes or no. */
@UseCase
public class AskForMeeting {

    @Inject
    TenantScope scope;

    @Inject
    Meetings meetings;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Guests guests;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public String askAsTenant(String tenant, String projectId, String creditCode, String purpose) {
        scope.enter(tenant);
        return ask(Side.TENANT, projects.get(projectId), creditCode, purpose);
    }

    public String askAsOrganisation(String creditCode, String projectId, String purpose) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(() -> Rejected.field("projectId", "project-unknown")));
        return ask(Side.ORGANISATION, projects.get(projectId), creditCode, purpose);
    }

    private String ask(Side side, Project project, String creditCode, String purpose) {
        Organisation organisation = organisations.find(creditCode).filter(o -> o.against(instant.today()).isEmpty())
                .orElseThrow(() -> Rejected.field("creditCode", "organisation-unknown"));
        guests.requireOpen(project.season());
        guests.requirePresent(project.season(), creditCode);
        if (meetings.isRequested(project.id(), creditCode, instant.now())) {
            throw Rejected.conflict("meeting-requested");
        }
        MeetingRequest.requireMoreAllowed(meetings.asked(side, project, creditCode));
        MeetingRequest request = MeetingRequest.ask(side, project, organisation, purpose, instant.now());
        meetings.add(request);
        acts.fire(request.asked());
        return request.id();
    }

    public void accept(Side side, String party, String id, Revision seen) {
        MeetingRequest request = open(side, party, id, seen);
        scope.enter(request.tenant());
        acts.fire(request.accept(side, projects.get(request.projectId()), instant.now()));
    }

    public void decline(Side side, String party, String id, Revision seen) {
        acts.fire(open(side, party, id, seen).decline(side, instant.now()));
    }

    public void withdraw(Side side, String party, String id, Revision seen) {
        acts.fire(open(side, party, id, seen).withdraw(side, instant.now()));
    }

    /** @throws Rejected {@code season-closed} */
    private MeetingRequest open(Side side, String party, String id, Revision seen) {
        MeetingRequest request = meetings.request(side, party, id, seen);
        guests.requireOpen(request.season());
        return request;
    }
}
