package org.sheqia.payment.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of an instalment. */
public enum PaymentStatus {
    PLANNED, DUE, REQUESTED, APPROVED, PAID, RETURNED, WITHHELD;

    private static final Map<PaymentStatus, Set<PaymentStatus>> NEXT = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(DUE, WITHHELD), DUE, EnumSet.of(REQUESTED, WITHHELD),
            REQUESTED, EnumSet.of(APPROVED, RETURNED, WITHHELD), RETURNED, EnumSet.of(REQUESTED, WITHHELD),
            APPROVED, EnumSet.of(PAID, WITHHELD), PAID, EnumSet.noneOf(PaymentStatus.class), WITHHELD, EnumSet.of(DUE)));

    /** Those of money that is still to be paid. */
    public static final Set<PaymentStatus> OPEN = Collections.unmodifiableSet(EnumSet.of(PLANNED, DUE, REQUESTED, RETURNED, APPROVED));

    public Set<PaymentStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(PaymentStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
