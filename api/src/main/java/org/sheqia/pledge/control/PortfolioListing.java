package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.opinion.control.OpinionListing.OpinionResult;
import org.sheqia.pledge.control.PortfolioView.Delivered;
import org.sheqia.pledge.control.PortfolioView.FundedContract;
import org.sheqia.pledge.control.PortfolioView.FundedProject;
import org.sheqia.pledge.control.PortfolioView.Result;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands.Grade;

/** What came of a foundation's accepted pledges: a few statements for a page of them, however much was delivered. */
@Listing
public class PortfolioListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    OpinionListing opinions;

    @Inject
    RequestInstant instant;

    /** @param year whose payments are told apart; this year's where null */
    public PortfolioView of(String creditCode, Integer year, Cursor cursor) {
        int of = year == null ? instant.today().getYear() : year;
        Object[] sums = em.createQuery("select sum(g.amount), sum(g.received) from Pledge g where g.creditCode = :code and g.status = :accepted",
                Object[].class).setParameter("code", creditCode).setParameter("accepted", PledgeStatus.ACCEPTED).getSingleResult();
        Map<String, Money> inYear = receivedIn(of, creditCode);
        Page<PledgeRow> page = pledges(creditCode, cursor);
        Map<String, List<FundedContract>> contracts = contracts(page.items().stream().map(PledgeRow::projectId).distinct().toList());
        Map<String, Money> ceilings = ceilings(page.items());
        return new PortfolioView(of, MoneyColumn.read(sums[0]), MoneyColumn.read(sums[1]), Money.sum(inYear.values()), page.items().stream().map(g ->
                new FundedProject(g.id(), g.tenant(), g.projectId(), g.projectNumber(), g.title(), g.projectStatus(),
                        ceilings.get(g.projectId()), g.amount(), g.received(), inYear.getOrDefault(g.id(), Money.ZERO),
                        contracts.getOrDefault(g.projectId(), List.of()))).toList(), page.next());
    }

    private Page<PledgeRow> pledges(String creditCode, Cursor cursor) {
        TypedQuery<PledgeRow> query = em.createQuery(PledgeListing.ROW + "g.creditCode = :code and g.status = :accepted"
                + (cursor.isStart() ? "" : " and g.id < :before") + " order by g.id desc", PledgeRow.class)
                .setParameter("code", creditCode).setParameter("accepted", PledgeStatus.ACCEPTED);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        List<PledgeRow> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(g -> g.at(instant.now())).toList();
        return Page.of(rows, cursor.limit(), g -> Cursor.at(g.id()));
    }

    private Map<String, Money> ceilings(List<PledgeRow> pledges) {
        Map<String, Money> ceilings = new HashMap<>();
        if (!pledges.isEmpty()) {
            em.createQuery("select p.id, p.budgetCeiling from Project p where p.id in :ids", Object[].class)
                    .setParameter("ids", pledges.stream().map(PledgeRow::projectId).distinct().toList())
                    .getResultStream().forEach(r -> ceilings.put((String) r[0], (Money) r[1]));
        }
        return ceilings;
    }

    /** What was acknowledged in a year in China, by pledge. */
    private Map<String, Money> receivedIn(int year, String creditCode) {
        Map<String, Money> received = new HashMap<>();
        em.createQuery("select t.pledgeId, sum(t.amount) from Tranche t where t.creditCode = :code and t.acknowledgedAt >= :from"
                + " and t.acknowledgedAt < :until group by t.pledgeId", Object[].class).setParameter("code", creditCode)
                .setParameter("from", begin(year)).setParameter("until", begin(year + 1)).getResultStream()
                .forEach(r -> received.put((String) r[0], MoneyColumn.read(r[1])));
        return received;
    }

    private static Instant begin(int year) {
        return WorkingDays.startOf(LocalDate.of(year, 1, 1));
    }

    /** The contracts in force or ended of these projects, by project. */
    private Map<String, List<FundedContract>> contracts(List<String> projectIds) {
        Map<String, List<FundedContract>> funded = new HashMap<>();
        if (projectIds.isEmpty()) {
            return funded;
        }
        Map<String, Object[]> found = em.createQuery("select c.id, c.projectId, c.tenantId, c.number, c.organisationName, c.terms from Contract c"
                + " where c.projectId in :projects and c.activeAt is not null order by c.createdAt, c.id", Object[].class)
                .setParameter("projects", projectIds).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (found.isEmpty()) {
            return funded;
        }
        Map<String, Map<Integer, Long>> delivered = delivered(found.keySet().stream().toList());
        Map<String, List<Result>> results = results(found.keySet().stream().toList());
        Map<String, OpinionResult> said = opinions.ofContracts(found.values().stream().collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[2])));
        found.forEach((id, r) -> {
            OpinionResult opinion = said.get(id);
            funded.computeIfAbsent((String) r[1], p -> new ArrayList<>()).add(new FundedContract(id, (String) r[3], (String) r[4],
                    indicators(Json.read((String) r[5], ContractTerms.class), delivered.getOrDefault(id, Map.of())),
                    results.getOrDefault(id, List.of()), opinion == null ? 0 : opinion.answers(), opinion == null ? null : opinion.points()));
        });
        return funded;
    }

    private static List<Delivered> indicators(ContractTerms terms, Map<Integer, Long> delivered) {
        List<Delivered> indicators = new ArrayList<>();
        for (int i = 0; i < terms.indicators().size(); i++) {
            ContractTerms.Line line = terms.indicators().get(i);
            indicators.add(new Delivered(line.name(), line.unit(), line.quantity(), delivered.getOrDefault(i, 0L)));
        }
        return indicators;
    }

    private Map<String, Map<Integer, Long>> delivered(List<String> contractIds) {
        Map<String, Map<Integer, Long>> delivered = new HashMap<>();
        em.createQuery("select r.contractId, r.indicator, sum(r.quantity) from ServiceRecord r where r.contractId in :contracts"
                + " and r.voidedReason is null group by r.contractId, r.indicator", Object[].class)
                .setParameter("contracts", contractIds).getResultStream().forEach(r -> delivered
                        .computeIfAbsent((String) r[0], c -> new HashMap<>()).put((Integer) r[1], ((Number) r[2]).longValue()));
        return delivered;
    }

    private Map<String, List<Result>> results(List<String> contractIds) {
        Map<String, List<Result>> results = new HashMap<>();
        em.createQuery("select e.contractId, e.stage, e.attempt, e.status, e.score, e.grade from Evaluation e where e.contractId in :contracts"
                + " and e.finalAt is not null order by e.finalAt, e.id", Object[].class).setParameter("contracts", contractIds)
                .getResultStream().forEach(r -> results.computeIfAbsent((String) r[0], c -> new ArrayList<>()).add(
                        new Result((Stage) r[1], (Integer) r[2], (EvaluationStatus) r[3], (BigDecimal) r[4], (Grade) r[5])));
        return results;
    }
}
