package org.sheqia.reminder.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.delivery.control.ReportListing;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.reminder.entity.ReminderEvent;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.Tenant.Side;

/** What all tenants' people should be reminded of at an instant and have not been yet. */
@Listing
class DueReminders {

    private static final int SOON = 5;
    private static final Period WAIT = new Period(5, Period.Unit.WORKING, "custom", null, null);
    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Calendars calendars;

    List<DueReminder> at(Instant now) {
        List<DueReminder> due = new ArrayList<>();
        reports(due, WorkingDays.dayOf(now));
        payments(due, now);
        signatures(due, now);
        rectifications(due, now);
        calendar(due);
        Set<String> done = done(due.stream().map(DueReminder::id).toList());
        return due.stream().filter(d -> !done.contains(d.id())).toList();
    }

    private void reports(List<DueReminder> due, LocalDate today) {
        em.createQuery("select r.id, c.title, c.tenantId, c.projectId, c.creditCode, r.dueOn, c.id from Report r, Contract c"
                + " where c.id = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE"
                + " and r.status = org.sheqia.delivery.entity.ReportStatus.DRAFT and r.periodUntil < :today and r.dueOn is not null"
                + " and not " + ReportListing.WAITS + " and (r.dueOn >= :today or not " + ReportListing.OPEN + ")", Object[].class)
                .setParameter("today", today).getResultStream().forEach(r -> {
                    LocalDate last = (LocalDate) r[5];
                    if (today.isAfter(last)) {
                        due.add(new DueReminder("report/" + r[0] + "/late", new ReminderEvent.Late(subject("report", r), (String) r[4], last)));
                    } else if (!today.isBefore(last.minusDays(SOON))) {
                        due.add(new DueReminder("report/" + r[0] + "/due", new ReminderEvent.Due(subject("report", r), (String) r[4], last)));
                    }
                });
    }

    private void payments(List<DueReminder> due, Instant now) {
        em.createQuery("select p.id, c.title, c.tenantId, c.projectId, c.creditCode, p.number, p.status, p.dueAt, p.requestedAt,"
                + " p.confirmedAt, p.approvedAt, c.id from Payment p, Contract c where c.id = p.contractId and p.status in"
                + " (org.sheqia.payment.entity.PaymentStatus.DUE, org.sheqia.payment.entity.PaymentStatus.REQUESTED,"
                + " org.sheqia.payment.entity.PaymentStatus.APPROVED)", Object[].class).getResultStream().forEach(r -> {
                    PaymentStatus status = (PaymentStatus) r[6];
                    boolean confirmed = r[9] != null;
                    Instant since = (Instant) (status == PaymentStatus.DUE ? r[7] : status == PaymentStatus.APPROVED ? r[10] : confirmed ? r[9] : r[8]);
                    if (hasWaited(since, now)) {
                        Audience turn = status == PaymentStatus.DUE ? Audience.organisation((String) r[4])
                                : Audience.tenant((String) r[2], status == PaymentStatus.REQUESTED && !confirmed ? Role.OFFICER : Role.FINANCE);
                        due.add(new DueReminder("payment/" + r[0] + "/" + since, new ReminderEvent.Waiting(subject("payment", r),
                                (Integer) r[5], since, turn)));
                    }
                });
    }

    private void signatures(List<DueReminder> due, Instant now) {
        signatures(due, now, "contract", "Contract", "c.id", "org.sheqia.contract.entity.ContractStatus.SIGNING");
        signatures(due, now, "supplement", "Supplement", "c.contractId", "org.sheqia.contract.entity.SupplementStatus.SIGNING");
    }

    private void signatures(List<DueReminder> due, Instant now, String type, String entity, String contract, String signing) {
        em.createQuery("select c.id, c.title, c.tenantId, c.projectId, c.creditCode, c.round.offeredAt, c.round.signedByOrganisationAt,"
                + " c.round.signedByTenantAt, c.round.signsFirst, " + contract + " from " + entity + " c where c.status = " + signing, Object[].class)
                .getResultStream().forEach(r -> {
                    Side turn = r[6] != null ? Side.TENANT : r[7] != null ? Side.ORGANISATION : (Side) r[8];
                    Instant since = (Instant) (r[6] != null ? r[6] : r[7] != null ? r[7] : r[5]);
                    if (since != null && hasWaited(since, now)) {
                        due.add(new DueReminder(type + "/" + r[0] + "/" + since, new ReminderEvent.SignatureWaiting(subject(type, r),
                                since, turn == Side.TENANT ? Audience.tenant((String) r[2], Role.APPROVER) : Audience.organisation((String) r[4]))));
                    }
                });
    }

    private void rectifications(List<DueReminder> due, Instant now) {
        em.createQuery("select e.id, c.title, c.tenantId, c.projectId, c.creditCode, e.rectification.dueBy, e.status, c.id from Evaluation e, Contract c"
                + " where c.id = e.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and e.rectification.dueBy <= :soon"
                + " and (e.status = org.sheqia.delivery.entity.EvaluationStatus.FINAL"
                + " or e.status = org.sheqia.delivery.entity.EvaluationStatus.RETURNED)", Object[].class)
                .setParameter("soon", now.plus(Duration.ofDays(SOON))).getResultStream().forEach(r -> due.add(new DueReminder(
                        "evaluation/" + r[0] + (r[6] == EvaluationStatus.RETURNED ? "/" + r[5] : ""), new ReminderEvent.RectificationDue(subject("evaluation", r), (String) r[4], (Instant) r[5]))));
    }

    /** Once a year. */
    private void calendar(List<DueReminder> due) {
        calendars.missing().map(String::valueOf).ifPresent(year -> due.add(new DueReminder("calendar/" + year, new ReminderEvent.CalendarMissing(
                new Subject("calendar", year, null, null, null, year), Integer.parseInt(year)))));
    }

    private Set<String> done(List<String> ids) {
        Set<String> done = new HashSet<>();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            done.addAll(em.createQuery("select r.id from Reminder r where r.id in :ids", String.class)
                    .setParameter("ids", ids.subList(i, Math.min(i + CHUNK, ids.size()))).getResultList());
        }
        return done;
    }

    /** More than the working days that anybody may take. */
    private boolean hasWaited(Instant since, Instant now) {
        return !now.isBefore(calendars.current().end(since, WAIT));
    }

    /** @param row its last column the contract */
    private static Subject subject(String type, Object[] row) {
        return new Subject(type, (String) row[0], (String) row[2], null, (String) row[3], (String) row[1]).in((String) row[row.length - 1]);
    }
}
