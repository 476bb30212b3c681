package org.sheqia.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheqia.desk.entity.WorkAssignment;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor.Principal;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/** Whose work is whose. */
@ApplicationScoped
class Assignments {

    private static final int CHUNK = 500;

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    @Inject
    Caller caller;

    @Inject
    Waiting waiting;

    /**
     * Who has which of these; only people who have a role of the kind there today.
     *
     * @return by {@link #key}
     */
    Map<String, Held> of(Collection<Found> found) {
        Map<String, Held> held = new HashMap<>();
        Map<String, Found> shared = new HashMap<>();
        Map<String, Set<Role>> roles = waiting.roles();
        found.stream().filter(Found::isShared).forEach(f -> shared.put(key(f), f));
        List<String> things = shared.values().stream().map(Found::thing).distinct().toList();
        for (int i = 0; i < things.size(); i += CHUNK) {
            cross.createQuery("select w.kind, w.thing, w.scopeId, w.sub, m.personName, w.since, m.role from WorkAssignment w, Membership m"
                    + " where w.thing in :things and m.sub = w.sub and m.scopeId = w.scopeId and m.validUntil is null", Object[].class)
                    .setParameter("things", things.subList(i, Math.min(i + CHUNK, things.size()))).getResultStream().forEach(r -> {
                        String key = r[2] + "/" + r[0] + "/" + r[1];
                        if (shared.containsKey(key) && roles.get((String) r[0]).contains((Role) r[6])) {
                            held.put(key, new Held((String) r[3], (String) r[4], (Instant) r[5]));
                        }
                    });
        }
        return held;
    }

    static String key(Found found) {
        return found.scopeId() + "/" + found.kind().name() + "/" + found.thing();
    }

    /** The row, locked; none where it was never anybody's. */
    Optional<WorkAssignment> locked(Found found) {
        return scope.em().createQuery("select w from WorkAssignment w where w.scopeId = :scope and w.kind = :kind and w.thing = :thing", WorkAssignment.class)
                .setParameter("scope", found.scopeId()).setParameter("kind", found.kind().name()).setParameter("thing", found.thing())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    void add(WorkAssignment assignment) {
        scope.em().persist(assignment);
    }

    void remove(WorkAssignment assignment) {
        scope.em().remove(assignment);
    }

    /** As whom the caller takes work in that role: who stands in takes it for the other. */
    String self(Grant grant) {
        Principal principal = caller.isForAnother(grant) ? caller.principal(grant) : null;
        return principal == null ? caller.actor().sub() : principal.sub();
    }

    /** Who has it since when. */
    record Held(String sub, String name, Instant since) {
    }
}
