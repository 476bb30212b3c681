package org.sheqia.desk.control;

import java.util.function.Predicate;
import org.sheqia.desk.entity.When;

/**
 * Which work; null for any.
 *
 * @param whose of whom
 */
public record DeskFilter(When when, String kind, String scope, Whose whose) {

    /** Of whom work is; {@link #OFFICE} is all of a town's, for who administers or approves there. */
    public enum Whose { ALL, MINE, NOBODYS, OFFICE }

    boolean admits(WorkItem item) {
        return byWhen().and(byKind()).and(byScope()).and(byPerson()).test(item);
    }

    Predicate<WorkItem> byWhen() {
        return item -> when == null || item.when() == when;
    }

    Predicate<WorkItem> byKind() {
        return item -> kind == null || item.kind().equals(kind);
    }

    Predicate<WorkItem> byScope() {
        return item -> scope == null || item.scopeId().equals(scope);
    }

    /** What is one person's by its kind is mine. */
    Predicate<WorkItem> byPerson() {
        return item -> whose == null || switch (whose) {
            case ALL, OFFICE -> true;
            case MINE -> item.person() != null && item.person().me();
            case NOBODYS -> item.person() == null;
        };
    }
}
