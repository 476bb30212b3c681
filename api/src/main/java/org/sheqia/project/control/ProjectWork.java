package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Period;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits on the way of a project to its bidders. */
@ApplicationScoped
public class ProjectWork implements OffersWork, OffersDates {

    @Inject
    Tenants tenants;

    @Inject
    Calendars calendars;

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("finish-draft", "select p.id, p.title, p.tenantId, p.changedAt, p.id from Project p where p.tenantId = :scope and p.status ="
                    + " org.sheqia.project.entity.ProjectStatus.DRAFT and p.drafters like concat('%', :sub, '%') order by"
                    + " p.changedAt desc",
                    Role.OFFICER),
                WorkKind.open("revise-project", "select p.id, p.title, p.tenantId, p.changedAt, p.id from Project p where p.tenantId = :scope and p.status ="
                    + " org.sheqia.project.entity.ProjectStatus.RETURNED order by p.changedAt",
                    Role.OFFICER),
                WorkKind.counted("review-project", this::lastDayToPublish, "select p.id, p.title, p.tenantId, p.changedAt, p.id, p.bidDeadline, p.procedureCode from Project p where"
                    + " p.tenantId = :scope and p.status = org.sheqia.project.entity.ProjectStatus.UNDER_REVIEW order by"
                    + " p.changedAt",
                    Role.APPROVER),
                WorkKind.open("close-consultation", "select p.id, p.title, p.tenantId, c.closesAt, c.id from Project p, Consultation c where p.tenantId = :scope"
                    + " and c.tenantId = :scope and c.projectId = p.id and c.closesAt <= :now and c.status ="
                    + " org.sheqia.project.entity.ConsultationStatus.OPEN order by c.closesAt",
                    Role.OFFICER),
                WorkKind.open("confirm-need-exemption", "select p.id, p.title, p.tenantId, x.askedAt, x.id from Project p, NeedExemption x where p.tenantId = :scope"
                    + " and x.tenantId = :scope and x.projectId = p.id and x.status ="
                    + " org.sheqia.project.entity.NeedExemption.Status.ASKED order by x.askedAt",
                    Role.APPROVER),
                // Nearer to the deadline than the procedure's lead the deadline moves: nothing makes it late.
                WorkKind.open("decide-amendment", "select p.id, p.title, p.tenantId, a.proposedAt, a.id from Project p, Amendment a where p.tenantId = :scope"
                    + " and a.tenantId = :scope and a.projectId = p.id and p.status ="
                    + " org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.bidDeadline > :now and a.status ="
                    + " org.sheqia.project.entity.Amendment.Status.PROPOSED order by a.proposedAt",
                    Role.APPROVER),
                WorkKind.official("answer-question", "inquiry-answer", "select p.id, q.text, p.tenantId, q.askedAt, q.id, q.answerBy from Project p, Question q where p.tenantId ="
                    + " :scope and q.tenantId = :scope and q.projectId = p.id and q.answeredAt is null and (q.proposedAnswer is"
                    + " null or q.returnedReason is not null) order by q.askedAt",
                    Role.OFFICER),
                WorkKind.official("publish-answer", "inquiry-answer", "select p.id, q.text, p.tenantId, q.askedAt, q.id, q.answerBy from Project p, Question q where p.tenantId ="
                    + " :scope and q.tenantId = :scope and q.projectId = p.id and q.answeredAt is null and q.proposedAnswer is not"
                    + " null and q.returnedReason is null order by q.askedAt",
                    Role.APPROVER));
    }

    /** Published later, it would be open for bids for too short a time: then the deadline has to move first. */
    private Instant lastDayToPublish(Object[] row) {
        return lastDayToPublish((Instant) row[5], tenants.procedureOf((String) row[6]).bidPeriod(), calendars.current());
    }

    static Instant lastDayToPublish(Instant bidDeadline, Period bidPeriod, WorkingCalendar calendar) {
        LocalDate deadline = WorkingDays.dayOf(bidDeadline);
        LocalDate day = deadline;
        while (calendar.lastDay(WorkingDays.startOf(day), bidPeriod).isAfter(deadline)) {
            day = day.minusDays(1);
        }
        return WorkingDays.startOf(day.plusDays(1));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                DateKind.of("bid-deadline", "select p.id, p.id, p.title, p.tenantId, p.bidDeadline, null from Project p where p.tenantId = :scope and"
                    + " p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.bidDeadline >= :from and p.bidDeadline <"
                    + " :until order by p.bidDeadline",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("opening", "select p.id, p.id, p.title, p.tenantId, p.openingAt, null from Project p where p.tenantId = :scope and"
                    + " p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.openingAt >= :from and p.openingAt <"
                    + " :until order by p.openingAt",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("bid-deadline", "select p.id, p.id, p.title, p.tenantId, p.bidDeadline, null from Project p, FollowedProject w where"
                    + " w.creditCode = :scope and p.id = w.projectId and p.status ="
                    + " org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.bidDeadline >= :from and p.bidDeadline < :until"
                    + " order by p.bidDeadline",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                DateKind.of("opening", "select p.id, p.id, p.title, p.tenantId, p.openingAt, null from Project p, FollowedProject w where"
                    + " w.creditCode = :scope and p.id = w.projectId and p.status ="
                    + " org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.openingAt >= :from and p.openingAt < :until order"
                    + " by p.openingAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }
}
