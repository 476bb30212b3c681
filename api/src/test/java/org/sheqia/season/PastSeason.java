package org.sheqia.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.testing.Fair;

/** A fair of a year long past, so that the other tests' projects belong to the demonstration's fair as before. */
final class PastSeason {

    private PastSeason() {
    }

    /** @param year before 2010 */
    static String code(int year) {
        return year + "-" + Long.toString(System.nanoTime(), 36);
    }

    /** One that is opened and not closed. @param code as {@link #code} gives it */
    static JsonNode opened(Fair fair, String code, Map<String, ?> more) {
        String year = code.substring(0, 4);
        Map<String, Object> plan = new HashMap<>(Map.of("name", Map.of("zh", "社洽会", "en", "Fair"), "opensOn", year + "-03-20", "closesOn", year + "-06-20",
                "dates", List.of(), "streams", List.of("REGULAR"), "admits", List.of("PRIVATE_NON_ENTERPRISE"), "venues", List.of(), "closures", List.of()));
        plan.putAll(more);
        JsonNode draft = fair.as("district-admin").post("district/seasons", Map.of("code", code, "plan", plan)).ok();
        return fair.as("district-admin").on(draft).post("district/seasons/" + code + "/open", null).ok();
    }
}
