package org.sheqia.project.entity;

import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Change;

/**
 * What differs between two contents, field by field.
 *
 * @param changes each field that differs, with what it was and what it is
 */
public record ContentChanges(List<Change> changes) {

    /** What may change without any offer answering something else. */
    private static final Set<String> BESIDE_THE_OFFER = Set.of("title", "field", "questionDeadline", "funding");

    public static ContentChanges between(ProjectContent before, ProjectContent after) {
        return new ContentChanges(Change.between(before, after));
    }

    /** Whether an offer made before answers something else now, so that its bidder is asked to confirm it. */
    public boolean isMaterial() {
        return fields().stream().anyMatch(field -> !BESIDE_THE_OFFER.contains(field));
    }

    public List<String> fields() {
        return Change.fields(changes);
    }
}
