package org.sheqia.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Duties;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;

/** Nobody alone: what the records say of a thing decides who may go on with it. */
@ApplicationScoped
public class SeparationOfDuties {

    @Inject
    TenantScope scope;

    /**
     * @param people who acts, and whom it stands in for
     * @throws Rejected {@code separation-of-duties}
     */
    void require(Act act, Set<String> people) {
        List<String> barring = Duties.notAfter(act);
        if (barring.isEmpty() || people.isEmpty()) {
            return;
        }
        String id = act.subject().id();
        long last = lastEnd(id, Duties.ends(act));
        long done = records("select count(r) from AuditRecord r where r.subjectId = :id and r.id > :last and r.act in :barring"
                + " and (r.actorSub in :people or r.onBehalfSub in :people)", Long.class).setParameter("id", id).setParameter("last", last)
                .setParameter("barring", barring).setParameter("people", people).getSingleResult();
        if (done > 0) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    /**
     * Of many things at once, those with which these people may not go on: for what comes once.
     *
     * @param row see {@link Duties#row}
     */
    public Set<String> barred(String row, Collection<String> ids, Set<String> people) {
        return ids.isEmpty() ? Set.of() : records("select distinct r.subjectId from AuditRecord r where r.subjectId in :ids and r.act in :barring"
                + " and (r.actorSub in :people or r.onBehalfSub in :people)", String.class).setParameter("ids", ids)
                .setParameter("barring", Duties.rows().get(row)).setParameter("people", people).getResultStream().collect(Collectors.toSet());
    }

    private long lastEnd(String id, Set<String> ends) {
        return ends.isEmpty() ? 0 : records("select coalesce(max(r.id), 0) from AuditRecord r where r.subjectId = :id and r.act in :ends",
                Long.class).setParameter("id", id).setParameter("ends", ends).getSingleResult();
    }

    /** Records are written through as they come, so that nothing else has to be for looking into them. */
    private <T> TypedQuery<T> records(String jpql, Class<T> type) {
        return scope.em().createQuery(jpql, type).setFlushMode(FlushModeType.COMMIT);
    }
}
