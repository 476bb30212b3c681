package org.sheqia.almanac.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** How far an edition of a year's calendar is. */
public enum EditionStatus {
    /** 待确认. */
    PROPOSED,
    /** 已发布: days are counted by it, until a newer one of its year is issued. */
    ISSUED,
    /** 已退回. */
    RETURNED;

    private static final Map<EditionStatus, Set<EditionStatus>> NEXT = Map.of(
            PROPOSED, Set.of(ISSUED, RETURNED), ISSUED, Set.of(), RETURNED, Set.of());

    public Set<EditionStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(EditionStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
