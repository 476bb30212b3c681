package org.sheqia.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.matching.entity.Shortfall;
import org.sheqia.money.entity.Money;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;

/** What the projects that are open for bids still lack, read for all of them together in a few questions. */
@ApplicationScoped
public class Shortfalls {

    /** What residents said of contracts that began so long ago or later. */
    private static final int DAYS = 3 * 366;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    OpinionListing opinions;

    /** The gaps alone: for whoever does not fund, and nothing else is asked. */
    BiFunction<ProjectRow, ProjectContent, Shortfall> gaps(Instant now) {
        Map<String, Object[]> pledged = pledged(now);
        return (row, content) -> shortfall(row, content, pledged.get(row.id()), 0, null);
    }

    BiFunction<ProjectRow, ProjectContent, Shortfall> at(Instant now) {
        Map<String, Object[]> pledged = pledged(now);
        Map<List<String>, Integer> running = running();
        Map<List<String>, BigDecimal> said = said(now);
        return (row, content) -> shortfall(row, content, pledged.get(row.id()), running.getOrDefault(key(row.tenant(), row.area()), 0),
                said.get(key(row.tenant(), row.field())));
    }

    private static Shortfall shortfall(ProjectRow row, ProjectContent content, Object[] pledged, int running, BigDecimal opinion) {
        Money ceiling = row.budgetCeiling() == null ? Money.ZERO : row.budgetCeiling();
        return new Shortfall(pledged == null ? ceiling : ceiling.minus(MoneyColumn.read(pledged[1])), pledged == null ? 0 : ((Number) pledged[2]).intValue(),
                row.area(), running, opinion, content.beneficiaries());
    }

    /** The sum of accepted pledges and the number of who made them, by project. */
    private Map<String, Object[]> pledged(Instant now) {
        Map<String, Object[]> pledged = new HashMap<>();
        em.createQuery("select g.projectId, sum(g.amount), count(distinct g.creditCode) from Pledge g, Project p where p.id = g.projectId"
                + " and g.status = :accepted and p.status = :published and p.bidDeadline > :now group by g.projectId", Object[].class)
                .setParameter("accepted", PledgeStatus.ACCEPTED).setParameter("published", ProjectStatus.PUBLISHED).setParameter("now", now)
                .getResultStream().forEach(r -> pledged.put((String) r[0], r));
        return pledged;
    }

    /** Contracts in force by buyer and area. */
    private Map<List<String>, Integer> running() {
        Map<List<String>, Integer> running = new HashMap<>();
        em.createQuery("select c.tenantId, p.area, count(c) from Contract c, Project p where p.id = c.projectId and c.status = :active"
                + " and p.area is not null group by c.tenantId, p.area", Object[].class).setParameter("active", ContractStatus.ACTIVE)
                .getResultStream().forEach(r -> running.put(key((String) r[0], (String) r[1]), ((Number) r[2]).intValue()));
        return running;
    }

    /** The mean of what the public is told that residents say, by buyer and field. */
    private Map<List<String>, BigDecimal> said(Instant now) {
        Map<String, String> tenants = new HashMap<>();
        Map<String, List<String>> keys = new HashMap<>();
        em.createQuery("select c.id, c.tenantId, p.field from Contract c, Project p where p.id = c.projectId and c.activeAt > :since"
                + " and p.field is not null", Object[].class).setParameter("since", now.minus(DAYS, ChronoUnit.DAYS)).getResultStream().forEach(r -> {
                    tenants.put((String) r[0], (String) r[1]);
                    keys.put((String) r[0], key((String) r[1], (String) r[2]));
                });
        Map<List<String>, List<BigDecimal>> points = new HashMap<>();
        opinions.ofContracts(tenants).forEach((contract, result) -> {
            if (result.points() != null) {
                points.computeIfAbsent(keys.get(contract), k -> new ArrayList<>()).add(result.points());
            }
        });
        Map<List<String>, BigDecimal> said = new HashMap<>();
        points.forEach((key, all) -> said.put(key, all.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP)));
        return said;
    }

    private static List<String> key(String tenant, String name) {
        return List.of(tenant, String.valueOf(name));
    }
}
