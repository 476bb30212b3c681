package org.sheqia.project.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.sheqia.problem.control.Json;

/**
 * What differs between two contents, field by field.
 *
 * @param changes each field that differs, with what it was and what it is
 */
public record ContentChanges(List<Change> changes) {

    /** What may change without any offer answering something else. */
    private static final Set<String> BESIDE_THE_OFFER = Set.of("title", "field", "questionDeadline", "funding");

    /** One field's value before and after, as JSON; null where there was none. */
    public record Change(String field, JsonNode before, JsonNode after) {
    }

    public static ContentChanges between(ProjectContent before, ProjectContent after) {
        JsonNode old = Json.strict().valueToTree(before);
        JsonNode now = Json.strict().valueToTree(after);
        return new ContentChanges(Json.differing(after, before).stream().map(field -> new Change(field, old.get(field), now.get(field))).toList());
    }

    /** Whether an offer made before answers something else now, so that its bidder is asked to confirm it. */
    public boolean isMaterial() {
        return fields().stream().anyMatch(field -> !BESIDE_THE_OFFER.contains(field));
    }

    public List<String> fields() {
        return changes.stream().map(Change::field).toList();
    }
}
