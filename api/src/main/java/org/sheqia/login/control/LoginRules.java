package org.sheqia.login.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.login.entity.Door;
import org.sheqia.login.entity.Point;
import org.sheqia.login.entity.Point.Finding;
import org.sheqia.realm.RealmExceptions;
import org.sheqia.realm.RealmRule;

/** Whether the realm is such that people may log in by it; looked at again and again. Only in production does it shut anybody out. */
@ApplicationScoped
public class LoginRules {

    /** How often an open door is looked at. */
    static final Duration PACE = Duration.ofMinutes(10);
    private static final Logger LOG = Logger.getLogger(LoginRules.class.getName());

    @Inject
    RealmReader reader;

    @Inject
    PortalClock clock;

    @Inject
    @ConfigProperty(name = "portal.profile")
    String profile;

    @Inject
    @ConfigProperty(name = "portal.realm.exceptions")
    Optional<String> answered;

    private Map<RealmRule, String> exceptions = Map.of();
    private volatile Door door;
    private volatile Instant looked = Instant.EPOCH;

    @PostConstruct
    void begin() {
        exceptions = RealmExceptions.parse(answered.orElse(""));
        door = Door.shut(clock.real());
    }

    public boolean areOpen() {
        return !isBinding() || door.open();
    }

    /** True where a missing point shuts logins; elsewhere it is only shown. */
    public boolean isBinding() {
        return "production".equals(profile);
    }

    public Door door() {
        return door;
    }

    /** When the realm was looked at last; empty before the first time. */
    public Optional<Instant> looked() {
        return Optional.of(looked).filter(at -> at.isAfter(Instant.EPOCH));
    }

    /**
     * Asks the realm when it is time: at once while a point is missing or not told, for somebody may be at work on it
     * (at a start the portal may see a realm that is half made), else at the pace of ten minutes.
     */
    public void lookIfDue() {
        Instant now = clock.real();
        boolean waits = !door.open() || door.points().stream().anyMatch(p -> p.finding() == Finding.UNREAD);
        if (waits || !now.isBefore(looked.plus(PACE))) {
            look(now);
        }
    }

    void look(Instant now) {
        RealmReader.Read read = reader.read(now);
        Door before = door;
        boolean first = looked.equals(Instant.EPOCH);
        door = before.after(read.realm(), exceptions);
        looked = now;
        if (!isBinding()) {
            return;
        }
        for (int i = 0; i < door.points().size(); i++) {
            Point point = door.points().get(i);
            boolean news = first ? point.finding() != Finding.HELD : point.finding() != before.points().get(i).finding();
            if (news || point.finding() == Finding.MISSING && before.open()) {
                log(point, read);
            }
        }
        if (first || door.open() != before.open()) {
            LOG.log(door.open() ? Level.INFO : Level.SEVERE, door.open() ? "logins are open" : "logins are shut until the points above are mended or answered in REALM_EXCEPTIONS");
        }
    }

    private void log(Point point, RealmReader.Read read) {
        String slug = point.rule().slug();
        switch (point.finding()) {
            case HELD -> LOG.log(Level.INFO, "realm: {0} is held", slug);
            case EXCEPTED -> LOG.log(Level.WARNING, "realm: {0} is not held, and answered for in REALM_EXCEPTIONS: {1}", new Object[] {slug, point.reason()});
            case MISSING -> LOG.log(Level.SEVERE, "realm: {0} is missing: {1}{2}", new Object[] {slug, point.rule().remedy(),
                door.shutsAt().map(end -> "; logins will shut at " + end).orElse("")});
            case UNREAD -> LOG.log(Level.SEVERE, "realm: {0} cannot be read: {1}", new Object[] {slug, read.refusal(point.rule())});
        }
    }
}
