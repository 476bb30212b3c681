package org.sheqia.bid.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an opened bid counts: pure rules. That it is complete and within the ceiling was asked when it was submitted. */
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

    /**
     * Why the offer is invalid, as a stable code; null for a valid one.
     *
     * @param answered the edition of the project that it answers
     * @param material the last edition that changed what an offer answers
     */
    public static String invalidReason(int answered, int material, boolean sharedController) {
        if (sharedController) {
            return "same-controlling-person";
        }
        return answered < material ? "older-edition" : null;
    }
}
