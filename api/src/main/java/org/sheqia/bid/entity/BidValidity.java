package org.sheqia.bid.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.sheqia.organisation.entity.Control;

/** Whether an opened bid counts: pure rules. That it is complete and within the ceiling was asked when it was submitted. */
public final class BidValidity {

    private BidValidity() {
    }

    /**
     * Bidders behind which one person stands, by identity (政府采购法实施条例 第18条: all of those bids are invalid).
     *
     * @param behind by bidder, who stood behind it when it submitted, and who does at the opening
     */
    public static Set<String> ofOnePerson(Map<String, List<Control>> behind) {
        return alike(behind, Control::isOneWith);
    }

    /** Bidders behind which people of one name stand of whom not all are identified: a question to the committee, no fault. */
    public static Set<String> ofOneName(Map<String, List<Control>> behind) {
        return alike(behind, Control::isNamedLike);
    }

    private static Set<String> alike(Map<String, List<Control>> behind, BiPredicate<Control, Control> same) {
        return behind.keySet().stream().filter(bidder -> behind.keySet().stream().filter(other -> !other.equals(bidder))
                .anyMatch(other -> behind.get(bidder).stream().anyMatch(one -> behind.get(other).stream().anyMatch(two -> same.test(one, two)))))
                .collect(Collectors.toSet());
    }

    /**
     * Why the offer is invalid, as a stable code; null for a valid one.
     *
     * @param answered the edition of the project that it answers
     * @param material the last edition that changed what an offer answers
     * @param onePerson whether one person stands behind this and another bidder
     * @param goodStanding whether nothing stands against the bidder at the opening
     */
    public static String invalidReason(int answered, int material, boolean onePerson, boolean goodStanding) {
        if (onePerson) {
            return "same-controlling-person";
        }
        if (!goodStanding) {
            return "bidder-standing";
        }
        return answered < material ? "older-edition" : null;
    }
}
