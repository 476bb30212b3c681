package org.sheqia.tenantconfig;

/**
 * How an evaluation committee is made up: an odd number of members, at least {@code minimum}.
 *
 * @param minimum            the least number of members
 * @param expertsNumerator   experts / members is at least {@code expertsNumerator / expertsDenominator}
 * @param expertsDenominator see {@code expertsNumerator}
 * @param source             the law and article, or {@code custom}
 */
public record CommitteeRule(int minimum, int expertsNumerator, int expertsDenominator, String source) {

    /** True for an odd number that is large enough. */
    public boolean isRightSize(long members) {
        return members % 2 == 1 && members >= minimum;
    }
}
