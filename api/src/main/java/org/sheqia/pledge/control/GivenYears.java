package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sheqia.money.entity.Money;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.pledge.entity.FoundationContent.YearBudget;
import org.sheqia.pledge.entity.Means;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.problem.control.Json;

/** What a foundation has published that it has to give, and what of it is due when, of pledges that are offered or accepted. */
@ApplicationScoped
public class GivenYears {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    Means means(String creditCode) {
        return means(creditCode, due(creditCode));
    }

    Means means(String creditCode, List<Due> due) {
        FoundationContent content = em.createQuery("select f.content from FoundationProfile f where f.creditCode = :code and f.content is not null",
                String.class).setParameter("code", creditCode).getResultStream().findFirst().map(json -> Json.read(json, FoundationContent.class)).orElse(null);
        return new Means(content == null ? null : content.grantMin(), content == null ? null : content.grantMax(), content == null ? Map.of()
                : content.budgets().stream().collect(Collectors.toMap(YearBudget::year, YearBudget::amount)), byYear(due, d -> true));
    }

    /** One row for each day on which something is due, and each state that it is in; without what will never be asked for. */
    List<Due> due(String creditCode) {
        return em.createQuery("select t.dueOn, g.status, t.status, sum(t.amount) from Tranche t, Pledge g, Project p where t.creditCode = :code"
                + " and g.id = t.pledgeId and p.id = g.projectId and g.status in :alive and not (" + Pledges.UNNEEDED + ") group by t.dueOn, g.status, t.status order by t.dueOn", Object[].class).setParameter("code", creditCode)
                .setParameter("alive", List.of(PledgeStatus.OFFERED, PledgeStatus.ACCEPTED)).getResultStream()
                .map(r -> new Due((LocalDate) r[0], (PledgeStatus) r[1], (TrancheStatus) r[2], MoneyColumn.read(r[3]))).toList();
    }

    static Map<Integer, Money> byYear(List<Due> due, Predicate<Due> which) {
        Map<Integer, Money> sums = new HashMap<>();
        due.stream().filter(which).forEach(d -> sums.merge(d.on().getYear(), d.sum(), Money::plus));
        return sums;
    }

    /** What is due on one day, in yuan. */
    record Due(LocalDate on, PledgeStatus pledge, TrancheStatus tranche, Money sum) {

        boolean isPromised() {
            return pledge == PledgeStatus.ACCEPTED;
        }

        boolean isPaid() {
            return tranche == TrancheStatus.CONFIRMED || tranche == TrancheStatus.ACKNOWLEDGED;
        }
    }
}
