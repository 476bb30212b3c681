package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheqia.account.control.Ties;
import org.sheqia.audit.entity.Duties;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Stage;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** What the acts on objections and complaints would refuse to whoever asks, so that nobody is offered it. The acts decide. */
@ApplicationScoped
public class RemedyActs {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Remedies remedies;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** Whether the caller, or whom it stands in for, has sat on the project's committee: it has no part in what follows. */
    boolean hasSat(String projectId) {
        return !em.createQuery("select m.id from CommitteeMember m where m.projectId = :project and m.sub in :people and m.status <> :reserve", String.class)
                .setParameter("project", projectId).setParameter("people", caller.actor().people()).setParameter("reserve", MemberStatus.RESERVE)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * Of these things those with which the caller may not go on.
     *
     * @param row see {@link Duties#row}
     */
    Set<String> barred(String row, Collection<String> ids) {
        return Set.copyOf(em.createQuery("select distinct r.subjectId from AuditRecord r where r.subjectId in :ids and r.act in :barring"
                + " and (r.actorSub in :people or r.onBehalfSub in :people)", String.class).setParameter("ids", ids)
                .setParameter("barring", Duties.rows().get(row)).setParameter("people", caller.actor().people()).getResultList());
    }

    /** Whether the caller is of the complaint's authority and belongs to neither side. */
    boolean mayDecide(Complaint complaint) {
        return caller.actor().is(complaint.authority(), Grant.DISTRICT) && !hasSat(complaint.projectId()) && !isTied(complaint);
    }

    /** Whether the caller reads what others say to it: who may decide, and the auditor. */
    boolean mayHear(Complaint complaint) {
        return mayDecide(complaint) || caller.actor().is(Role.DISTRICT_AUDITOR, Grant.DISTRICT);
    }

    /** Whether the caller belongs to the buyer, the complainant or a bidder, or did within three years. */
    private boolean isTied(Complaint complaint) {
        Set<String> sides = new HashSet<>(em.createQuery("select b.creditCode from Bid b where b.projectId = :project"
                + " and b.creditCode is not null", String.class).setParameter("project", complaint.projectId()).getResultList());
        sides.addAll(List.of(complaint.tenantId(), complaint.creditCode()));
        return !em.createQuery("select m.id from Membership m where m.sub in :people and m.scopeId in :sides"
                + " and (m.validUntil is null or m.validUntil >= :since)", String.class).setParameter("people", caller.actor().people()).setParameter("sides", sides)
                .setParameter("since", Ties.since(instant.now())).setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * What an organisation cannot object to, whatever the time: it takes no part in that, has objected to it where that is done
     * once, or it is not there any more.
     */
    Set<Grounds> closed(String creditCode, String projectId) {
        Set<Grounds> closed = remedies.tookPart(projectId, creditCode) ? EnumSet.noneOf(Grounds.class) : EnumSet.of(Grounds.PROCESS, Grounds.RESULT);
        Project project = em.find(Project.class, projectId);
        if (project.statusAt(instant.now()).next().isEmpty()) {
            closed.addAll(EnumSet.of(Grounds.DOCUMENTS, Grounds.PROCESS));
        }
        if (stage(Grounds.RESULT, project) == null) {
            closed.add(Grounds.RESULT);
        }
        em.createQuery("select o.grounds, o.stage from Objection o where o.projectId = :project and o.creditCode = :code and o.stageKey is not null",
                Object[].class).setParameter("project", projectId).setParameter("code", creditCode).getResultStream()
                .filter(r -> r[1].equals(stage((Grounds) r[0], project))).forEach(r -> closed.add((Grounds) r[0]));
        return closed;
    }

    /** The one that stands; null for a result that is not there. */
    private String stage(Grounds grounds, Project project) {
        return switch (grounds) {
            case DOCUMENTS -> Stage.edition(project.materialEdition());
            case PROCESS -> em.createQuery("select r.number from EvaluationRound r where r.projectId = :project and r.closedAt is not null order by r.number desc",
                    Integer.class).setParameter("project", project.id()).setMaxResults(1).getResultStream().findFirst().map(Stage::evaluation).orElse(Stage.OPENING);
            case RESULT -> project.statusAt(instant.now()) == ProjectStatus.FAILED ? Stage.FAILED
                    : em.createQuery("select a.id from Award a where a.projectId = :project and a.status <> org.sheqia.award.entity.AwardStatus.REVOKED"
                            + " order by a.proposedAt, a.id", String.class).setParameter("project", project.id()).setMaxResults(1).getResultStream()
                            .findFirst().map(Stage::award).orElse(null);
        };
    }
}
