package org.sheqia.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.calendar.entity.DemoClock;
import org.sheqia.problem.entity.Rejected;

/**
 * The portal's time is the database's, so that all members of a cluster agree and no other machine's clock matters. In
 * the demo and test profiles it can be moved forward.
 */
@ApplicationScoped
public class PortalClock {

    private static final String TIME = "select utc_timestamp(6)";
    private static final String DEMO_TIME =
            "select timestampadd(microsecond, (select ahead from demo_clock where id = 1), utc_timestamp(6))";

    @Inject
    @ConfigProperty(name = "portal.profile")
    String profile;

    @PersistenceContext(unitName = "cross")
    EntityManager reader;

    @PersistenceContext(unitName = "tenant")
    EntityManager writer;

    /** True in the profiles in which the clock can be moved. */
    public boolean isMovable() {
        return !"production".equals(profile);
    }

    /** The time in which tokens are issued, which no demo moves. */
    public Instant real() {
        return Instant.now();
    }

    public Instant read() {
        return read(isMovable() ? DEMO_TIME : TIME);
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
        writer.find(DemoClock.class, 1).show(to, read(TIME));
        return to;
    }

    private Instant read(String sql) {
        Object value = reader.createNativeQuery(sql).getSingleResult();
        return value instanceof Timestamp t ? t.toInstant()
                : ((java.time.LocalDateTime) value).toInstant(java.time.ZoneOffset.UTC);
    }
}
