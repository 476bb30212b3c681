package org.sheqia.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.organisation.entity.Registration;
import org.sheqia.organisation.entity.RegistrationStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** People's wishes to speak for organisations. */
@ApplicationScoped
public class Registrations {

    /** Custom: so many of one person wait at once, and so many are sent in a day. */
    private static final int MOST_OPEN = 3;
    private static final int MOST_A_DAY = 5;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    TenantScope scope;

    /** @throws Rejected {@code registration-open}: the person waits for this one already; {@code registrations-of-the-day}: it has sent enough */
    void requireRoom(String sub, String creditCode, Instant now) {
        List<Object[]> recent = scope.em().createQuery("select r.creditCode, r.status, r.submittedAt from Registration r where r.applicantSub = :sub"
                + " and (r.status in :open or r.submittedAt > :recent)", Object[].class).setParameter("sub", sub)
                .setParameter("open", RegistrationStatus.open()).setParameter("recent", now.minus(DAY)).getResultList();
        List<Object[]> open = recent.stream().filter(r -> RegistrationStatus.open().contains((RegistrationStatus) r[1])).toList();
        if (open.stream().anyMatch(r -> r[0].equals(creditCode))) {
            throw Rejected.field("creditCode", "registration-open");
        }
        if (open.size() >= MOST_OPEN || recent.stream().filter(r -> ((Instant) r[2]).isAfter(now.minus(DAY))).count() >= MOST_A_DAY) {
            throw Rejected.of(Rejected.Kind.BUSY, "registrations-of-the-day");
        }
    }

    Registration get(String id) {
        return Optional.ofNullable(scope.em().find(Registration.class, id)).orElseThrow(Rejected::hidden);
    }

    Registration own(String sub, String id, Revision seen) {
        return locked(id, seen, sub);
    }

    Registration locked(String id, Revision seen) {
        return locked(id, seen, null);
    }

    private Registration locked(String id, Revision seen, String sub) {
        Registration registration = Optional.ofNullable(scope.em().find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(r -> sub == null || r.applicantSub().equals(sub)).orElseThrow(Rejected::hidden);
        Revision.check(seen, id, registration.version());
        return registration;
    }

    void add(Registration registration) {
        scope.em().persist(registration);
    }
}
