package org.sheqia.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.problem.entity.Rejected;

/**
 * The portal's time is the database's, so that all members of a cluster agree and no other machine's clock matters. Where
 * a demonstration or tests bring a clock along that moves, and the profile is theirs, that one counts.
 */
@ApplicationScoped
public class PortalClock {

    private static final String TIME = "select utc_timestamp(6)";

    @Inject
    @ConfigProperty(name = "portal.profile")
    String profile;

    @PersistenceContext(unitName = "cross")
    EntityManager reader;

    @Inject
    @Any
    Instance<MovableClock> movable;

    /** True where the clock can be moved: outside production, where there is such a clock. */
    public boolean isMovable() {
        return !"production".equals(profile) && movable.isResolvable();
    }

    /** The time in which tokens are issued, which no demo moves. */
    public Instant real() {
        return Instant.now();
    }

    public Instant read() {
        Object value = reader.createNativeQuery(isMovable() ? movable.get().query() : TIME).getSingleResult();
        return value instanceof Timestamp t ? t.toInstant()
                : ((java.time.LocalDateTime) value).toInstant(java.time.ZoneOffset.UTC);
    }

    /**
     * Moves the clock forward.
     *
     * @throws Rejected {@code not-found} in production, {@code clock-backwards} for an instant that has passed
     */
    @Transactional
    public Instant move(Instant to) {
        if (!isMovable()) {
            throw Rejected.hidden();
        }
        if (to.isBefore(read())) {
            throw Rejected.field("now", "clock-backwards");
        }
        if (to.isAfter(read().plus(400, ChronoUnit.DAYS))) {
            throw Rejected.field("now", "clock-too-far");
        }
        movable.get().show(to);
        return to;
    }
}
