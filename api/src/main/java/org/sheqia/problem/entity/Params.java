package org.sheqia.problem.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values by turns, as a map that keeps their order. */
final class Params {

    private Params() {
    }

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
