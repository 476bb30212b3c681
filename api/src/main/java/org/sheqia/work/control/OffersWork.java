package org.sheqia.work.control;

import java.util.List;
import java.util.Optional;

/** The work that a component has for people. It names its own entities and those that it may import, and nobody else names them for it. */
public interface OffersWork {

    List<WorkKind> kinds();

    /** Work of which no row says that it is there, for those with the kind's roles. */
    default Optional<Unwritten> unwritten() {
        return Optional.empty();
    }

    /**
     * A row that a query would give, were there one.
     *
     * @param row (subject id, title, scope id, since, thing, limit) as the kind's JPQL would select them
     */
    record Unwritten(WorkKind kind, Object[] row) {
    }
}
