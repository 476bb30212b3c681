package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.clock.entity.Clock;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.delivery.entity.Report.ReportLine;
import org.sheqia.delivery.entity.ReportPeriod;
import org.sheqia.delivery.entity.ReportStatus;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** The reports of a contract. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class ReportListing {

    private static final int MOST = 500;
    private static final String REPORT = "select r.id, r.number, r.periodFrom, r.periodUntil, r.dueOn, r.status, r.late, r.difficulties,"
            + " r.nextSteps, r.submittedBy, r.submittedAt, r.returnedReason, r.decidedAt, r.version, r.content from Report r"
            + " where r.contractId = :contract";

    private static final String NEWEST = "exists (select k from Clock k where k.subjectId = r.id and not exists (select n from Clock n where n.replaces = k.id)"
            + " and ";
    /** Of a report {@code r} in a query: its time does not run. */
    public static final String WAITS = NEWEST + "k.state = org.sheqia.clock.entity.Clock.State.PAUSED)";
    /** Of a report {@code r} in a query: its last day may still move, so that nobody is late by it. */
    public static final String OPEN = NEWEST + "(k.provisional = true or k.state = org.sheqia.clock.entity.Clock.State.PAUSED))";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    @Inject
    ClockListing clocks;

    /** The first period first. */
    public List<ReportView> of(ContractView contract) {
        List<Object[]> rows = em.createQuery(REPORT + " order by r.number", Object[].class).setParameter("contract", contract.id()).getResultList();
        Map<String, ClockView> official = clocks.of(rows.stream().map(r -> (String) r[0]).toList()).stream()
                .collect(Collectors.toMap(ClockView::subjectId, Function.identity()));
        return rows.stream().map(r -> view(contract, r, official.get(r[0]))).toList();
    }

    /** Those whose day was never kept, of all tenants, in the order of their ids. */
    List<Undated> undated(String after) {
        return em.createQuery("select new org.sheqia.delivery.control.ReportListing.Undated(r.id, r.tenantId, r.contractId) from Report r"
                + " where r.dueOn is null and r.id > :after order by r.id", Undated.class).setParameter("after", after).setMaxResults(MOST).getResultList();
    }

    /** The same as the buyer may see it: no words that have not been handed in. */
    public List<ReportView> handedIn(ContractView contract) {
        return of(contract).stream().map(ReportView::handedIn).toList();
    }

    /** One with its numbers: as they were handed in, or as they are now. */
    public WholeReport of(ContractView contract, String id) {
        Object[] row = em.createQuery(REPORT + " and r.id = :id", Object[].class).setParameter("contract", contract.id())
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        ReportView view = view(contract, row, clocks.of(List.of(id)).stream().findFirst().orElse(null));
        boolean open = view.status() == ReportStatus.DRAFT || view.status() == ReportStatus.RETURNED;
        return new WholeReport(view, open ? lines(contract, view) : List.of(Json.read((String) row[14], ReportLine[].class)), view.version());
    }

    private List<ReportLine> lines(ContractView contract, ReportView report) {
        return Reports.lines(contract.terms(), contract.serviceFrom(), contract.serviceUntil(),
                new ReportPeriod(report.from(), report.until()), em.createQuery(Reports.SUMS, Object[].class)
                        .setParameter("contract", contract.id()).setParameter("from", report.from())
                        .setParameter("until", report.until()).getResultList());
    }

    private ReportView view(ContractView contract, Object[] r, ClockView official) {
        LocalDate until = (LocalDate) r[3];
        LocalDate due = (LocalDate) r[4];
        ReportStatus status = (ReportStatus) r[5];
        LocalDate today = instant.today();
        boolean open = contract.status() == ContractStatus.ACTIVE && (status == ReportStatus.DRAFT || status == ReportStatus.RETURNED);
        return new ReportView((String) r[0], (Integer) r[1], (LocalDate) r[2], until, due, official, status, open && today.isAfter(until),
                (Boolean) r[6] || (open && status == ReportStatus.DRAFT && due != null && today.isAfter(due) && isCertain(official)),
                (String) r[7], (String) r[8], (String) r[9],
                (Instant) r[10], (String) r[11], (Instant) r[12], (Long) r[13]);
    }

    /** Nobody is late by a day that may still move. */
    private static boolean isCertain(ClockView official) {
        return official == null || !official.provisional() && official.state() != Clock.State.PAUSED;
    }

    /**
     * A report.
     *
     * @param dueOn the last day on which it is in time; null for a moment, where it is from before that was kept
     * @param clock the same with its count and calendar
     * @param ready true when it waits for the organisation and its period is over
     * @param late  true when it was handed in too late, or is overdue
     */
    public record ReportView(String id, int number, LocalDate from, LocalDate until, @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) ClockView clock, ReportStatus status, boolean ready, boolean late, @Schema(nullable = true) String difficulties,
            @Schema(nullable = true) String nextSteps, @Schema(nullable = true) String submittedBy,
            @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) String returnedReason,
            @Schema(nullable = true) Instant decidedAt, long version) implements Versioned {

        ReportView handedIn() {
            return status == ReportStatus.DRAFT ? new ReportView(id, number, from, until, dueOn, clock, status, ready, late, null, null, null,
                    null, null, null, version) : this;
        }
    }

    /** A report that has no clock. */
    public record Undated(String id, String tenant, String contractId) {
    }

    /** A report with its numbers. */
    public record WholeReport(ReportView report, List<ReportLine> lines, long version) implements Versioned {

        /** As the buyer may see it. */
        public WholeReport handedIn() {
            return new WholeReport(report.handedIn(), lines, version);
        }
    }
}
