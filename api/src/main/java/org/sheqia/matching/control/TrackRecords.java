package org.sheqia.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.matching.entity.TrackRecord;
import org.sheqia.money.entity.Money;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/** What is known of organisations, read for all of them together in a few questions. */
@ApplicationScoped
public class TrackRecords {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    public Map<String, TrackRecord> of(Collection<String> creditCodes) {
        if (creditCodes.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, Integer>> contracts = new HashMap<>();
        Map<String, Money> largest = new HashMap<>();
        rows("select c.creditCode, p.field, count(c), max(c.amount) from Contract c, Project p where p.id = c.projectId"
                + " and c.creditCode in :codes and c.activeAt is not null group by c.creditCode, p.field", creditCodes).forEach(r -> {
                    contracts.computeIfAbsent((String) r[0], code -> new HashMap<>()).put(String.valueOf(r[1]), ((Number) r[2]).intValue());
                    largest.merge((String) r[0], MoneyColumn.read(r[3]), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                });
        Map<String, Integer> running = counts("select c.creditCode, count(c) from Contract c where c.creditCode in :codes"
                + " and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE group by c.creditCode", creditCodes);
        Map<String, Integer> people = counts("select s.creditCode, count(distinct s.certificate) from ContractStaff s where s.creditCode in :codes"
                + " group by s.creditCode", creditCodes);
        Map<String, BigDecimal> scores = new HashMap<>();
        em.createQuery("select c.creditCode, avg(e.score) from Evaluation e, Contract c where c.id = e.contractId and c.creditCode in :codes"
                + " and e.stage = :stage and e.status in :done group by c.creditCode", Object[].class).setParameter("codes", creditCodes)
                .setParameter("stage", Stage.FINAL).setParameter("done", Set.of(EvaluationStatus.FINAL, EvaluationStatus.RECTIFIED,
                EvaluationStatus.RETURNED, EvaluationStatus.ACCEPTED, EvaluationStatus.UNRECTIFIED)).getResultStream().forEach(r -> scores.put((String) r[0], new BigDecimal(r[1].toString())));
        return rows("select o.creditCode, o.contact.fields from Organisation o where o.creditCode in :codes", creditCodes).stream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> new TrackRecord(Set.copyOf(Arrays.asList(((String) r[1]).split("、"))),
                        contracts.getOrDefault(r[0], Map.of()), largest.get(r[0]), running.getOrDefault(r[0], 0), scores.get(r[0]),
                        people.getOrDefault(r[0], 0))));
    }

    private Map<String, Integer> counts(String jpql, Collection<String> creditCodes) {
        return rows(jpql, creditCodes).stream().collect(Collectors.toMap(r -> (String) r[0], r -> ((Number) r[1]).intValue()));
    }

    private List<Object[]> rows(String jpql, Collection<String> creditCodes) {
        return em.createQuery(jpql, Object[].class).setParameter("codes", creditCodes).getResultList();
    }
}
