package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.project.control.Funders;

/** The foundations whose pledges to a project were accepted. */
@ApplicationScoped
public class PledgedFunders implements Funders {

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    @Override
    public Set<String> of(String tenant, String projectId) {
        return cross.createQuery("select p.creditCode from Pledge p where p.tenantId = :tenant and p.projectId = :project and p.status = :accepted",
                String.class).setParameter("tenant", tenant).setParameter("project", projectId)
                .setParameter("accepted", PledgeStatus.ACCEPTED).getResultStream().collect(Collectors.toSet());
    }
}
