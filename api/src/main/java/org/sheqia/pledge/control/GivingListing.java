package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.control.GivenYears.Due;
import org.sheqia.pledge.control.GivingView.DueTranche;
import org.sheqia.pledge.control.GivingView.Month;
import org.sheqia.pledge.control.GivingView.Year;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.Means;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.pledge.entity.PledgeTerms;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.pledge.entity.Turn;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;

/** What a foundation has to pay when, whose turn it is, and what is left of its years. */
@Listing
public class GivingListing {

    private static final int MONTHS = 12;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    GivenYears years;

    @Inject
    RequestInstant instant;

    public GivingView of(String creditCode) {
        List<Due> due = years.due(creditCode);
        Means means = years.means(creditCode, due);
        LocalDate today = instant.today();
        List<Due> open = due.stream().filter(d -> d.isPromised() && !d.isPaid()).toList();
        Money overdue = Money.sum(open.stream().filter(d -> d.on().isBefore(today)).map(Due::sum).toList());
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = YearMonth.from(today).plusMonths(i);
            List<Due> then = open.stream().filter(d -> !d.on().isBefore(today) && YearMonth.from(d.on()).equals(month)).toList();
            months.add(new Month(month.toString(), sum(then, TrancheStatus.PLANNED), sum(then, TrancheStatus.REQUESTED)));
        }
        return new GivingView(years(due, means), overdue, months);
    }

    private static Money sum(List<Due> due, TrancheStatus status) {
        return Money.sum(due.stream().filter(d -> d.tranche() == status).map(Due::sum).toList());
    }

    private static List<Year> years(List<Due> due, Means means) {
        Map<Integer, Money> offered = GivenYears.byYear(due, d -> !d.isPromised());
        Map<Integer, Money> promised = GivenYears.byYear(due, Due::isPromised);
        Map<Integer, Money> paid = GivenYears.byYear(due, d -> d.isPromised() && d.isPaid());
        TreeSet<Integer> all = new TreeSet<>(means.sums().keySet());
        all.addAll(means.bound().keySet());
        return all.stream().map(y -> new Year(y, means.sums().get(y), offered.getOrDefault(y, Money.ZERO), promised.getOrDefault(y, Money.ZERO),
                paid.getOrDefault(y, Money.ZERO), means.left(y))).toList();
    }

    /** Which of its own bounds the foundation would go beyond. */
    public List<LimitWarning> warnings(String creditCode, PledgeTerms terms) {
        return years.means(creditCode).warnings(terms);
    }

    /** What is not paid of accepted pledges and due until twelve months from this one on are over, in that order. */
    public Page<DueTranche> tranches(String creditCode, Cursor cursor) {
        TypedQuery<Object[]> query = em.createQuery("select t.id, g.id, t.number, g.tenantId, g.title, t.amount, t.dueOn, t.status, p.status, p.bidDeadline"
                + " from Tranche t, Pledge g, Project p where t.creditCode = :code and g.id = t.pledgeId and p.id = g.projectId and g.status = :accepted"
                + " and t.status in :open and t.dueOn < :until" + (cursor.isStart() ? "" : " and (t.dueOn > :on or (t.dueOn = :on and t.id > :after))")
                + " order by t.dueOn, t.id", Object[].class).setParameter("code", creditCode).setParameter("accepted", PledgeStatus.ACCEPTED)
                .setParameter("open", List.of(TrancheStatus.PLANNED, TrancheStatus.REQUESTED))
                .setParameter("until", YearMonth.from(instant.today()).plusMonths(MONTHS).atDay(1));
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("on", last.day(0)).setParameter("after", last.text(1));
        }
        List<Object[]> rows = query.setMaxResults(cursor.limit() + 1).getResultList();
        Set<String> needed = needed(rows.stream().map(r -> (String) r[1]).distinct().toList());
        return Page.of(rows.stream().map(r -> tranche(r, needed.contains(r[1]))).toList(), cursor.limit(), t -> Cursor.at(t.dueOn(), t.id()));
    }

    private DueTranche tranche(Object[] r, boolean needed) {
        LocalDate dueOn = (LocalDate) r[6];
        TrancheStatus status = (TrancheStatus) r[7];
        boolean contracted = ((ProjectStatus) r[8]).at(instant.now(), (Instant) r[9]).isContracted();
        Turn turn = Turn.of(status, dueOn, instant.today(), contracted, needed);
        return new DueTranche((String) r[0], (String) r[1], (Integer) r[2], (String) r[3], (String) r[4], (Money) r[5], dueOn, status,
                dueOn.isBefore(instant.today()) && turn != Turn.UNNEEDED, turn);
    }

    /** Of these pledges, those of which their projects need more than was asked for. */
    private Set<String> needed(List<String> pledges) {
        return pledges.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select g.id from Pledge g where g.id in :pledges and " + Pledges.NEEDED, String.class)
                .setParameter("pledges", pledges).getResultList());
    }
}
