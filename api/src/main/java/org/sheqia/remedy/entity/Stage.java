package org.sheqia.remedy.entity;

/** What an objection is to, as its row names it: one of an organisation for each, where the documents say so (财政部令第94号 第10条). */
public final class Stage {

    /** The opening of the bids. */
    public static final String OPENING = "opening";

    /** That the procedure has no result. */
    public static final String FAILED = "failed";

    private Stage() {
    }

    /** The evaluation of a round. */
    public static String evaluation(int round) {
        return "evaluation-" + round;
    }

    /** An edition of the documents. */
    public static String edition(int number) {
        return "edition-" + number;
    }

    /** A result that was shown. */
    public static String award(String id) {
        return "award-" + id;
    }
}
