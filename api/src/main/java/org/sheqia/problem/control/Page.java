package org.sheqia.problem.control;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, null on the last
 */
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

    /** Of a list that has no rows. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }

    /** All rows of a list that was asked for whole. @throws Rejected {@code export-too-large} rather than leaving rows out */
    public List<T> whole() {
        if (next != null) {
            throw Rejected.rule("export-too-large", "most", items.size());
        }
        return items;
    }

    /** @param rows one more than {@code limit} where there is a further page */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        return new Page<>(List.copyOf(rows.subList(0, limit)), cursorOf.apply(rows.get(limit - 1)));
    }
}
