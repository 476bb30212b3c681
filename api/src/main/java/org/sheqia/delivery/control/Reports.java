package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.SupplementEvent;
import org.sheqia.delivery.entity.Outlook;
import org.sheqia.delivery.entity.Report;
import org.sheqia.delivery.entity.Report.ReportLine;
import org.sheqia.delivery.entity.ReportPeriod;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's reports. They are there from the last signature on, one for each period of the contract. */
@ApplicationScoped
public class Reports {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    DeliveryTimes times;

    void signed(@Observes ContractEvent.ContractSigned event) {
        Contract contract = contracts.get(event.subject().id());
        List<ReportPeriod> periods = ReportPeriod.of(contract.terms().reports().schedule(), contract.serviceFrom(), contract.serviceUntil());
        for (int i = 0; i < periods.size(); i++) {
            add(new Report(contract, i + 1, periods.get(i)), contract);
        }
    }

    /** A longer term: the last period grows to its full length where it is still a draft, and more follow. */
    void extended(@Observes SupplementEvent.Extended event) {
        Contract contract = contracts.get(event.contractId());
        List<Report> reports = scope.em().createQuery("select r from Report r where r.contractId = :contract order by r.number", Report.class)
                .setParameter("contract", contract.id()).getResultList();
        List<ReportPeriod> periods = ReportPeriod.of(contract.terms().reports().schedule(), contract.serviceFrom(), contract.serviceUntil());
        LocalDate next = contract.serviceFrom();
        for (int i = 0; i < periods.size(); i++) {
            ReportPeriod period = new ReportPeriod(next, periods.get(i).until());
            if (i >= reports.size()) {
                add(new Report(contract, i + 1, period), contract);
            } else if (reports.get(i).lengthen(period)) {
                run(reports.get(i), contract);
            }
            next = (i < reports.size() ? reports.get(i).period() : period).until().plusDays(1);
        }
        if (!next.isAfter(contract.serviceUntil())) {
            add(new Report(contract, Math.max(reports.size(), periods.size()) + 1, new ReportPeriod(next, contract.serviceUntil())), contract);
        }
    }

    private void add(Report report, Contract contract) {
        scope.em().persist(report);
        run(report, contract);
    }

    private void run(Report report, Contract contract) {
        report.dueBy(times.start(report.subject(contract), report.rule(), WorkingDays.startOf(report.period().until())));
    }

    /** One from before its day was kept gets its clock. */
    void date(Report report, Contract contract) {
        if (!report.isDated()) {
            run(report, contract);
        }
    }

    List<String> ids(String contractId) {
        return scope.em().createQuery("select r.id from Report r where r.contractId = :contract", String.class).setParameter("contract", contractId)
                .getResultList();
    }

    /** Of all contracts of a project. */
    List<String> idsOf(String projectId) {
        return scope.em().createQuery("select r.id from Report r where r.projectId = :project", String.class).setParameter("project", projectId)
                .getResultList();
    }

    Optional<Report> find(String id) {
        return Optional.ofNullable(scope.em().find(Report.class, id));
    }

    Report get(String contractId, String id, Revision seen) {
        Report report = get(contractId, id);
        Revision.check(seen, id, report.version());
        return report;
    }

    Report get(String contractId, String id) {
        return scope.em().createQuery("select r from Report r where r.id = :id and r.contractId = :contract", Report.class)
                .setParameter("id", id).setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** What was planned and delivered in a period. */
    List<ReportLine> lines(Contract contract, ReportPeriod period) {
        return lines(contract.terms(), contract.serviceFrom(), contract.serviceUntil(), period, scope.em().createQuery(SUMS, Object[].class)
                .setParameter("contract", contract.id()).setParameter("from", period.from()).setParameter("until", period.until())
                .getResultList());
    }

    static final String SUMS = "select r.indicator, sum(r.quantity), sum(r.people), count(r) from ServiceRecord r"
            + " where r.contractId = :contract and r.voidedReason is null and r.servedOn between :from and :until group by r.indicator";

    /** @param sums of {@link #SUMS} */
    static List<ReportLine> lines(ContractTerms terms, LocalDate from, LocalDate until, ReportPeriod period, List<Object[]> sums) {
        Map<Integer, Object[]> done = new HashMap<>();
        sums.forEach(s -> done.put((Integer) s[0], s));
        List<ReportLine> lines = new ArrayList<>();
        for (int i = 0; i < terms.indicators().size(); i++) {
            ContractTerms.Line line = terms.indicators().get(i);
            long planned = Outlook.planned(line.quantity(), from, until, period.until())
                    - Outlook.planned(line.quantity(), from, until, period.from().minusDays(1));
            Object[] sum = done.getOrDefault(i, new Object[] {i, 0, 0, 0});
            lines.add(new ReportLine(line.name(), line.unit(), planned, ((Number) sum[1]).longValue(), ((Number) sum[2]).longValue(),
                    ((Number) sum[3]).longValue()));
        }
        return lines;
    }
}
