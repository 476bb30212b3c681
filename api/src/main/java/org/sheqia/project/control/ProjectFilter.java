package org.sheqia.project.control;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;

/** Which projects a list shows; null for any. {@code text} is looked for in title and number. */
public record ProjectFilter(String tenant, String season, Stream stream, String field, ProjectStatus status, String procedure,
        Money minBudget, Money maxBudget, String text) {

    /** JPQL predicates over {@code p} with their values. */
    record Where(List<String> predicates, Map<String, Object> values) {

        void and(String predicate, String name, Object value) {
            if (value != null) {
                predicates.add(predicate);
                values.put(name, value);
            }
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    boolean isSearch() {
        return text != null && !text.isBlank();
    }

    Where where(Instant now) {
        Where where = new Where(new ArrayList<>(), new LinkedHashMap<>());
        where.and("p.tenantId = :tenant", "tenant", tenant);
        where.and("p.season = :season", "season", season);
        where.and("p.stream = :stream", "stream", stream);
        where.and("p.field = :field", "field", field);
        where.and("p.procedureCode = :procedure", "procedure", procedure);
        where.and("p.budgetCeiling >= :min", "min", minBudget);
        where.and("p.budgetCeiling <= :max", "max", maxBudget);
        if (status == ProjectStatus.PUBLISHED || status == ProjectStatus.SEALED) {
            where.and("p.status = :status", "status", ProjectStatus.PUBLISHED);
            where.and(status == ProjectStatus.SEALED ? "p.bidDeadline <= :now" : "p.bidDeadline > :now", "now", now);
        } else {
            where.and("p.status = :status", "status", status);
        }
        return where;
    }
}
