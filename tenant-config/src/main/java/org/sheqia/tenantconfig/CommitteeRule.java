package org.sheqia.tenantconfig;

/**
 * How an evaluation committee is made up: an odd number of members, at least {@code minimum}.
 *
 * @param minimum            the least number of members
 * @param expertsNumerator   experts / members is at least {@code expertsNumerator / expertsDenominator}
 * @param expertsDenominator see {@code expertsNumerator}
 * @param representatives    how many of the buyer's own people may sit in it
 * @param drawn              experts are drawn by lot from a pool that was fixed before; else an official names them
 * @param secret             who sits in it is known to nobody but the officer and the members before the result is shown
 * @param source             the law and article, or {@code custom}
 */
public record CommitteeRule(int minimum, int expertsNumerator, int expertsDenominator, int representatives, boolean drawn,
        boolean secret, String source) {

    /** True for an odd number that is large enough. */
    public boolean isRightSize(long members) {
        return members % 2 == 1 && members >= minimum;
    }

    /** True when enough of the members are experts. */
    public boolean hasEnoughExperts(long experts, long members) {
        return experts * expertsDenominator >= members * expertsNumerator;
    }
}
