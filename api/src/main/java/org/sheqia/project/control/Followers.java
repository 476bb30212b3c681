package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.control.Outbox;
import org.sheqia.project.entity.FollowedProject;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.QuestionEvent;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/**
 * The organisations that follow a project, and what they hear of it: all of them the same, whether they bid or not. The
 * acts themselves do not name them.
 */
@ApplicationScoped
public class Followers {

    @Inject
    TenantScope scope;

    @Inject
    Outbox outbox;

    @Inject
    RequestInstant instant;

    void amended(@Observes ProjectEvent.Amended act) {
        tell(act);
    }

    void cancelled(@Observes ProjectEvent.Cancelled act) {
        tell(act);
    }

    void failed(@Observes ProjectEvent.Failed act) {
        tell(act);
    }

    void answered(@Observes QuestionEvent.Answered act) {
        tell(act);
    }

    /** From here on the organisation follows the project; once is enough. */
    public void add(String creditCode, String projectId) {
        if (find(creditCode, projectId) == null) {
            scope.em().persist(new FollowedProject(creditCode, projectId, instant.now()));
        }
    }

    void remove(String creditCode, String projectId) {
        FollowedProject followed = find(creditCode, projectId);
        if (followed != null) {
            scope.em().remove(followed);
        }
    }

    private void tell(Act act) {
        List<String> codes = scope.em().createQuery("select w.creditCode from FollowedProject w where w.projectId = :project"
                + " order by w.creditCode", String.class).setParameter("project", act.subject().project()).getResultList();
        outbox.tell(act, codes.stream().flatMap(code -> Stream.of(Role.ORG_ADMIN, Role.ORG_STAFF).map(role -> new Audience(code, role))).toList());
    }

    private FollowedProject find(String creditCode, String projectId) {
        return scope.em().find(FollowedProject.class, new FollowedProject.Key(creditCode, projectId));
    }
}
