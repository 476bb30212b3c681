package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.control.Circle;
import org.sheqia.notification.entity.Party;
import org.sheqia.project.entity.FollowedProject;
import org.sheqia.tenancy.control.TenantScope;

/**
 * The organisations that follow a project, and what they hear of it: all of them the same, whether they bid or not. The
 * acts themselves do not name them.
 */
@ApplicationScoped
public class Followers implements Circle {

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    @Override
    public Party party() {
        return Party.FOLLOWERS;
    }

    @Override
    public Map<String, Map<String, Object>> of(Act act) {
        return scope.em().createQuery("select w.creditCode from FollowedProject w where w.projectId = :project order by w.creditCode", String.class)
                .setParameter("project", act.subject().project()).getResultStream().collect(Collectors.toMap(Function.identity(), code -> Map.of()));
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

    private FollowedProject find(String creditCode, String projectId) {
        return scope.em().find(FollowedProject.class, new FollowedProject.Key(creditCode, projectId));
    }
}
