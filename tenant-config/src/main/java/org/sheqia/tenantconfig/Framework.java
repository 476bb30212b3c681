package org.sheqia.tenantconfig;

/**
 * Who has what say in an evaluation, in percent that add up to 100.
 *
 * @param thirdParty  the assessor's score
 * @param self        the organisation's own
 * @param buyer       the buyer's
 * @param beneficiary what residents say
 */
public record Framework(int thirdParty, int self, int buyer, int beneficiary) {

    /** The assessor alone. */
    public static final Framework ASSESSOR_ALONE = new Framework(100, 0, 0, 0);

    /** Whose score it is. */
    public enum Part { THIRD_PARTY, SELF, BUYER, BENEFICIARY }

    public int weightOf(Part part) {
        return switch (part) {
            case THIRD_PARTY -> thirdParty;
            case SELF -> self;
            case BUYER -> buyer;
            case BENEFICIARY -> beneficiary;
        };
    }

    int sum() {
        return thirdParty + self + buyer + beneficiary;
    }
}
