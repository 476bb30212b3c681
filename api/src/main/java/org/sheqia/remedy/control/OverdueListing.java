package org.sheqia.remedy.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.tenancy.control.Listing;

/** 逾期督办: official dates that are over in any town while nobody has done what they ask; what ran out last first. */
@Listing
public class OverdueListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    ClockListing clocks;

    /** @param tenant of one buyer; null for all */
    public Page<OverdueRow> list(String tenant, Cursor cursor) {
        TypedQuery<Object[]> query = em.createQuery("select k.id, k.tenantId, p.id, p.title, k.subjectId, k.code from Clock k, Project p where p.id = k.projectId"
                + " and k.state = org.sheqia.clock.entity.Clock.State.EXPIRED and not exists (select n from Clock n where n.replaces = k.id)"
                + (tenant == null ? "" : " and k.tenantId = :tenant") + (cursor.isStart() ? "" : " and k.id < :after") + " order by k.id desc", Object[].class);
        if (tenant != null) {
            query.setParameter("tenant", tenant);
        }
        if (!cursor.isStart()) {
            query.setParameter("after", cursor.last(1).text(0));
        }
        List<Object[]> rows = query.setMaxResults(cursor.limit() + 1).getResultList();
        Map<String, ClockView> official = clocks.due(rows.stream().map(r -> (String) r[4]).toList(), rows.stream().map(r -> (String) r[5]).distinct().toList())
                .stream().collect(Collectors.toMap(c -> c.subjectId() + c.code(), Function.identity()));
        return Page.of(rows.stream().filter(r -> official.containsKey((String) r[4] + r[5]))
                .map(r -> new OverdueRow((String) r[0], (String) r[1], (String) r[2], (String) r[3], official.get((String) r[4] + r[5]))).toList(),
                cursor.limit(), row -> Cursor.at(row.id()));
    }

    /** Something that is overdue. */
    @Schema(name = "OverdueRow")
    public record OverdueRow(String id, String tenant, String projectId, String projectTitle, ClockView clock) {
    }
}
