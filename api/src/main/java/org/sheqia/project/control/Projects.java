package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Amendment;
import org.sheqia.project.entity.Edition;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectCounter;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Procedure;

/** The entered tenant's projects. */
@ApplicationScoped
public class Projects {

    @Inject
    TenantScope scope;

    @Inject
    Tenants tenants;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The project, locked until the transaction ends; hidden when the tenant has none of that id. */
    public Project get(String id) {
        return scope.em().createQuery("select p from Project p where p.id = :id", Project.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The project in the revision that the caller looked at. */
    public Project get(String id, Revision seen) {
        Project project = get(id);
        Revision.check(seen, id, project.version());
        return project;
    }

    /** The rules under which the project was published, whatever the procedure says today; today's for one that has not been. */
    public Procedure rulesOf(Project project) {
        return project.publishedRules().map(tenants::withClocks).orElseGet(() -> tenants.procedureOf(project.content().procedure()));
    }

    /** The tenant of a published project, whoever asks. */
    public Optional<String> tenantOfPublished(String id) {
        return cross.createQuery("select p.tenantId from Project p where p.id = :id and p.publishedAt is not null",
                String.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Until when a published project of the tenant takes bids. */
    public Optional<Instant> bidDeadline(String tenant, String id) {
        return cross.createQuery("select p.bidDeadline from Project p where p.id = :id and p.tenantId = :tenant and p.publishedAt is not null",
                Instant.class).setParameter("id", id).setParameter("tenant", tenant).getResultStream().findFirst();
    }

    /** What a published edition of a project asks for. */
    public ProjectContent edition(String projectId, int number) {
        return cross.createQuery("select e.content from Edition e where e.projectId = :project and e.number = :number", ProjectContent.class)
                .setParameter("project", projectId).setParameter("number", number).getSingleResult();
    }

    /** When an edition of a project was published. */
    public Optional<Instant> publishedAt(String projectId, int edition) {
        return scope.em().createQuery("select e.publishedAt from Edition e where e.projectId = :project and e.number = :number", Instant.class)
                .setParameter("project", projectId).setParameter("number", edition).getResultStream().findFirst();
    }

    /** The next number of the tenant in a season, like {@code 2026-dali-012}. */
    String nextNumber(String season) {
        ProjectCounter counter = scope.em().createQuery("select c from ProjectCounter c where c.season = :season",
                ProjectCounter.class).setParameter("season", season).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElse(null);
        if (counter == null) {
            counter = new ProjectCounter(season);
            scope.em().persist(counter);
        }
        return "%s-%s-%03d".formatted(season, scope.required(), counter.next());
    }

    Optional<Amendment> amendment(String projectId, String id) {
        return scope.em().createQuery("select a from Amendment a where a.id = :id and a.projectId = :project", Amendment.class)
                .setParameter("id", id).setParameter("project", projectId).getResultStream().findFirst();
    }

    void add(Project project) {
        scope.em().persist(project);
    }

    void add(Edition edition) {
        scope.em().persist(edition);
    }

    void add(Amendment amendment) {
        scope.em().persist(amendment);
    }
}
