package org.sheqia.audit.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sheqia.problem.control.Json;

/** One field's value before and after an act, as JSON; null where there was none. */
public record Change(String field, JsonNode before, JsonNode after) {

    /** The fields of {@code after} that are otherwise in {@code before}, which is of the same form or null. */
    public static List<Change> between(Object before, Object after) {
        JsonNode old = Json.strict().valueToTree(before);
        List<Change> changes = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = Json.strict().valueToTree(after).fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode was = old.path(field.getKey());
            if (Stream.of(was, field.getValue()).anyMatch(v -> !v.isNull() && !v.isMissingNode()) && !field.getValue().equals(was)) {
                changes.add(new Change(field.getKey(), was.isMissingNode() ? null : was, field.getValue()));
            }
        }
        return changes;
    }

    public static List<String> fields(List<Change> changes) {
        return changes.stream().map(Change::field).toList();
    }
}
