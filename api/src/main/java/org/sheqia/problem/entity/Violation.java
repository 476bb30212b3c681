package org.sheqia.problem.entity;

import java.util.Map;

/**
 * One rule that one field breaks.
 *
 * @param field  path of the field, like {@code indicators[2].unitPrice}
 * @param code   stable name of the rule, also the key of its message
 * @param params what the message names: bounds, the value, an article
 */
public record Violation(String field, String code, Map<String, Object> params) {

    public static Violation of(String field, String code, Object... params) {
        return new Violation(field, code, Params.of(params));
    }

    /** Why one of many was refused: the rule that it breaks, under the name of its place among them. */
    public static Violation because(String place, Rejected no) {
        return no.violations().isEmpty() ? new Violation(place, no.slug(), no.params())
                : new Violation(place, no.violations().get(0).code(), no.violations().get(0).params());
    }
}
