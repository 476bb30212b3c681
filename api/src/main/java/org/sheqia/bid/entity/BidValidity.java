package org.sheqia.bid.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheqia.project.entity.Project;

/** Whether an opened bid counts: pure rules. */
public final class BidValidity {

    private BidValidity() {
    }

    /** Persons who control more than one of these bidders (政府采购法实施条例 第18条: all of those bids are invalid). */
    public static Set<String> sharedControllers(List<String> controllingPersons) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        controllingPersons.forEach(person -> {
            if (!seen.add(person)) {
                shared.add(person);
            }
        });
        return shared;
    }

    /** Why the offer is invalid, as a stable code; null for a valid one. */
    public static String invalidReason(BidContent content, int projectEdition, Project project, boolean sharedController) {
        if (sharedController) {
            return "same-controlling-person";
        }
        return content.faults(project.content()).stream().map(f -> f.code()).findFirst()
                .map(code -> projectEdition < project.edition() && code.equals("prices-count") ? "older-edition" : code)
                .orElse(null);
    }
}
