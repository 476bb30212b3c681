package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.project.control.Funders;
import org.sheqia.tenancy.control.TenantScope;

/** The foundations whose pledges to a project were accepted. */
@ApplicationScoped
public class PledgedFunders implements Funders {

    @Inject
    TenantScope scope;

    @Override
    public Set<String> of(String projectId) {
        return scope.em().createQuery("select p.creditCode from Pledge p where p.projectId = :project and p.status = :accepted", String.class)
                .setParameter("project", projectId).setParameter("accepted", PledgeStatus.ACCEPTED).getResultStream().collect(Collectors.toSet());
    }
}
