package org.sheqia.tenantconfig;

import java.math.BigDecimal;

/**
 * The lower bounds of the grades of an evaluation, out of 100; each band reaches up to, not including, the next.
 *
 * @param excellent 优秀 from here
 * @param good      良好 from here
 * @param pass      合格 from here; below is 不合格
 */
public record GradeBands(BigDecimal excellent, BigDecimal good, BigDecimal pass) {

    /** The grade of an evaluation. */
    public enum Grade {
        EXCELLENT, GOOD, PASS, FAIL;

        /** True for every grade that opens the gate of an instalment. */
        public boolean passes() {
            return this != FAIL;
        }
    }

    /**
     * @param score 0 to 100
     * @return the band that the score lies in
     */
    public Grade gradeOf(BigDecimal score) {
        if (score.compareTo(excellent) >= 0) {
            return Grade.EXCELLENT;
        }
        if (score.compareTo(good) >= 0) {
            return Grade.GOOD;
        }
        return score.compareTo(pass) >= 0 ? Grade.PASS : Grade.FAIL;
    }
}
