package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.Panel;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's committees, reports, awards and objections, by project. */
@ApplicationScoped
public class Awards {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The tenant of a project to whose committee the person belongs; hidden otherwise. */
    public String tenantOfMember(String sub, String projectId) {
        return cross.createQuery("select m.tenantId from CommitteeMember m where m.sub = :sub and m.projectId = :project",
                String.class).setParameter("sub", sub).setParameter("project", projectId).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
    }

    List<CommitteeMember> committee(String projectId) {
        return scope.em().createQuery("select m from CommitteeMember m where m.projectId = :project order by m.place",
                CommitteeMember.class).setParameter("project", projectId).getResultList();
    }

    CommitteeMember member(String projectId, String sub) {
        return scope.em().createQuery("select m from CommitteeMember m where m.projectId = :project and m.sub = :sub",
                CommitteeMember.class).setParameter("project", projectId).setParameter("sub", sub)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** How the project's committee came to be; made when it is first asked for. Whoever asks has locked the project. */
    Panel panel(String projectId) {
        return scope.em().createQuery("select x from Panel x where x.projectId = :project", Panel.class).setParameter("project", projectId)
                .getResultStream().findFirst().orElseGet(() -> {
                    byte[] salt = new byte[16];
                    RANDOM.nextBytes(salt);
                    Panel panel = new Panel(projectId, HexFormat.of().formatHex(salt));
                    scope.em().persist(panel);
                    return panel;
                });
    }

    /** The newest round; none before the opening. */
    Optional<EvaluationRound> round(String projectId) {
        return scope.em().createQuery("select r from EvaluationRound r where r.projectId = :project order by r.number desc",
                EvaluationRound.class).setParameter("project", projectId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The number of the last round that was closed; none before. */
    public Optional<Integer> closedRound(String projectId) {
        return Optional.ofNullable(scope.em().createQuery("select max(r.number) from EvaluationRound r where r.projectId = :project and r.closedAt is not null",
                Integer.class).setParameter("project", projectId).getSingleResult());
    }

    /** @throws Rejected unless the project is evaluated, in a round that is open */
    EvaluationRound openRound(Project project, Instant now) {
        project.requireStatus(ProjectStatus.EVALUATION, now);
        EvaluationRound round = round(project.id()).orElseThrow(() -> Rejected.conflict("no-round"));
        round.requireOpen();
        return round;
    }

    /** The report of a round, whatever came after it. */
    EvaluationReport report(String projectId, int round) {
        return scope.em().createQuery("select r from EvaluationReport r where r.projectId = :project and r.round = :round",
                EvaluationReport.class).setParameter("project", projectId).setParameter("round", round).getSingleResult();
    }

    /** @throws Rejected {@code separation-of-duties} for a person who has had a seat on the project's committee, or stands in for one */
    public void requireOutside(String projectId, Actor actor) {
        if (actor.people().stream().anyMatch(sub -> hasSat(projectId, sub))) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    /** Whether the person has had a seat on the project's committee; a reserve who never came in has not. */
    public boolean hasSat(String projectId, String sub) {
        return !scope.em().createQuery("select m.id from CommitteeMember m where m.projectId = :project and m.sub = :sub and m.status <> :reserve",
                String.class).setParameter("project", projectId).setParameter("sub", sub).setParameter("reserve", MemberStatus.RESERVE)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Every award that the project has had, oldest first. */
    public List<Award> of(String projectId) {
        return scope.em().createQuery("select a from Award a where a.projectId = :project order by a.proposedAt, a.id",
                Award.class).setParameter("project", projectId).getResultList();
    }

    /** The award that stands. */
    public Optional<Award> standing(String projectId) {
        return of(projectId).stream().filter(a -> a.status() != AwardStatus.REVOKED).findFirst();
    }

    /** @throws Rejected unless that award stands, and nobody wants it revoked */
    public void requireUndisputed(String projectId, String awardId) {
        standing(projectId).filter(a -> a.id().equals(awardId)).orElseThrow(() -> Rejected.conflict("no-award")).requireNoRevocation();
    }

    void add(Object row) {
        scope.em().persist(row);
    }
}
