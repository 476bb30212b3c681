package org.sheqia.audit.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.problem.control.Json;

/** One field's value before and after an act, as JSON; null where there was none. */
public record Change(String field, JsonNode before, JsonNode after) {

    /** The fields of {@code after} that are otherwise in {@code before}, which is of the same form or null. */
    public static List<Change> between(Object before, Object after) {
        JsonNode old = Json.strict().valueToTree(before);
        JsonNode now = Json.strict().valueToTree(after);
        List<Change> changes = new ArrayList<>();
        now.properties().forEach(field -> {
            JsonNode was = old.hasNonNull(field.getKey()) ? old.get(field.getKey()) : NullNode.getInstance();
            if (!was.equals(field.getValue())) {
                changes.add(new Change(field.getKey(), was, field.getValue()));
            }
        });
        return changes;
    }

    public static List<String> fields(List<Change> changes) {
        return changes.stream().map(Change::field).toList();
    }
}
