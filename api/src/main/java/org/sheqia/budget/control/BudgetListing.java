package org.sheqia.budget.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.sheqia.budget.control.NamesProjects.ProjectName;
import org.sheqia.budget.entity.Account;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Appropriations with what is in use, and the entries behind every number. */
@Listing
public class BudgetListing {

    private static final String VIEW = "select new org.sheqia.budget.control.AppropriationView(a.id, a.fiscalYear, a.source,"
            + " a.amount, a.balances.reserved, a.balances.committed, a.balances.spent, a.pending, a.returnedReason, a.note, a.enteredAt, a.closedAt, a.pledgeId, a.pledgedBy, a.received,"
            + " a.version)"
            + " from Appropriation a ";
    private static final String ENTRY = "select new org.sheqia.budget.control.BudgetEntryView(e.id, e.appropriationId,"
            + " e.fiscalYear, a.source, e.projectId, e.contractId, e.debit, e.credit, e.amount, e.cause, e.bookedAt)"
            + " from BudgetEntry e join Appropriation a on a.id = e.appropriationId where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    @Inject
    NamesProjects projects;

    @Inject
    NumbersContracts contracts;

    /** All of the tenant's, newest year first, its own before those of pledges. */
    public List<AppropriationView> all(String tenant) {
        return em.createQuery(VIEW + "where a.tenantId = :tenant order by a.fiscalYear desc, a.pledgeId, a.source", AppropriationView.class)
                .setParameter("tenant", tenant)
                .setMaxResults(500).getResultStream().map(a -> a.on(instant.today())).toList();
    }

    public AppropriationView get(String tenant, String id) {
        return em.createQuery(VIEW + "where a.tenantId = :tenant and a.id = :id", AppropriationView.class)
                .setParameter("tenant", tenant).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden).on(instant.today());
    }

    /** The entries that fit, newest first. */
    public Page<BudgetEntryView> entries(String tenant, EntryFilter filter, Cursor cursor) {
        Map<String, Object> values = new HashMap<>(Map.of("tenant", tenant));
        String where = filter.where(values);
        if (!cursor.isStart()) {
            where += " and (e.bookedAt < :at or (e.bookedAt = :at and e.id < :before))";
            Cursor.Last last = cursor.last(2);
            values.put("at", last.instant(0));
            values.put("before", last.text(1));
        }
        TypedQuery<BudgetEntryView> query = em.createQuery(ENTRY + where + " order by e.bookedAt desc, e.id desc", BudgetEntryView.class);
        values.forEach(query::setParameter);
        List<BudgetEntryView> rows = query.setMaxResults(cursor.limit() + 1).getResultList();
        Map<String, ProjectName> names = projects.names(ids(rows, BudgetEntryView::projectId));
        return Page.of(rows.stream().map(e -> e.of(names.getOrDefault(e.projectId(), ProjectName.NONE))).toList(), cursor.limit(),
                e -> Cursor.at(e.bookedAt(), e.id()));
    }

    /** What each month of a fiscal year's appropriations has reserved, committed and spent; what was released counts against it. */
    public List<MonthView> months(String tenant, int fiscalYear) {
        Map<String, MonthView> months = new TreeMap<>();
        em.createQuery("select extract(year from e.bookedOn), extract(month from e.bookedOn), e.debit, e.credit, sum(e.amount)"
                + " from BudgetEntry e where e.tenantId = :tenant and e.fiscalYear = :year"
                + " group by extract(year from e.bookedOn), extract(month from e.bookedOn), e.debit, e.credit", Object[].class)
                .setParameter("tenant", tenant).setParameter("year", fiscalYear).getResultStream().forEach(r -> {
                    String month = "%04d-%02d".formatted(((Number) r[0]).intValue(), ((Number) r[1]).intValue());
                    months.merge(month, MonthView.of(month, (Account) r[2], (Account) r[3], MoneyColumn.read(r[4])), MonthView::plus);
                });
        return List.copyOf(months.values());
    }

    /** What projects hold of a fiscal year's appropriations. */
    public Page<ProjectBudgetView> projects(String tenant, int fiscalYear, Cursor cursor) {
        TypedQuery<ProjectBudgetView> query = em.createQuery("select new org.sheqia.budget.control.ProjectBudgetView(f.id,"
                + " f.projectId, f.contractId, a.id, a.source, f.balances.reserved, f.balances.committed, f.balances.spent)"
                + " from ProjectFunding f join Appropriation a on a.id = f.appropriationId where a.tenantId = :tenant and a.fiscalYear = :year" + (cursor.isStart() ? "" : " and f.id < :before") + " order by f.id desc", ProjectBudgetView.class)
                .setParameter("tenant", tenant).setParameter("year", fiscalYear);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        List<ProjectBudgetView> rows = query.setMaxResults(cursor.limit() + 1).getResultList();
        Map<String, ProjectName> names = projects.names(ids(rows, ProjectBudgetView::projectId));
        Map<String, String> numbers = contracts.numbers(ids(rows, ProjectBudgetView::contractId));
        return Page.of(rows.stream().map(f -> f.of(names.getOrDefault(f.projectId(), ProjectName.NONE), numbers.get(f.contractId()))).toList(),
                cursor.limit(), f -> Cursor.at(f.id()));
    }

    private static <T> List<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * Which entries.
     *
     * @param from  the first day, or null
     * @param until the last day, or null
     */
    public record EntryFilter(Integer fiscalYear, String appropriationId, String projectId, String contractId, Account account,
            LocalDate from, LocalDate until) {

        String where(Map<String, Object> values) {
            StringBuilder where = new StringBuilder("e.tenantId = :tenant");
            add(where, values, " and e.fiscalYear = :year", "year", fiscalYear);
            add(where, values, " and e.appropriationId = :appropriation", "appropriation", appropriationId);
            add(where, values, " and e.projectId = :project", "project", projectId);
            add(where, values, " and e.contractId = :contract", "contract", contractId);
            add(where, values, " and (e.debit = :account or e.credit = :account)", "account", account);
            add(where, values, " and e.bookedOn >= :from", "from", from);
            add(where, values, " and e.bookedOn <= :until", "until", until);
            return where.toString();
        }

        private static void add(StringBuilder where, Map<String, Object> values, String clause, String name, Object value) {
            if (value != null) {
                where.append(clause);
                values.put(name, value);
            }
        }
    }
}
