package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Amendment;
import org.sheqia.project.entity.ContentChanges;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer proposes to change a published project. */
@UseCase
public class ProposeAmendment {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the amendment */
    public String propose(String tenant, String id, Revision seen, ProjectContent amended, String reason) {
        scope.enter(tenant);
        Project project = projects.get(id, seen);
        ProjectContent content = project.propose(amended, instant.now());
        ledger.requireSecured(content.appropriations(), content.fiscalYears());
        ContentChanges changes = ContentChanges.between(project.content(), content);
        if (changes.changes().isEmpty()) {
            throw Rejected.rule("nothing-changed");
        }
        Amendment amendment = new Amendment(id, content, reason, caller.actor(), instant.now());
        projects.add(amendment);
        acts.fire(new ProjectEvent.AmendmentProposed(project.subject(), reason, changes.changes()));
        return amendment.id();
    }
}
