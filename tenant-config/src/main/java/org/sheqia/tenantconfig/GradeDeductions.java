package org.sheqia.tenantconfig;

import org.sheqia.tenantconfig.GradeBands.Grade;

/**
 * By how much the instalment that an evaluation opens is cut for its grade, in percent of the instalment. A failed one
 * is withheld as a whole.
 *
 * @param excellent for 优秀
 * @param good      for 良好
 * @param pass      for 合格
 */
public record GradeDeductions(int excellent, int good, int pass) {

    /** Nothing is cut for any grade. */
    public static final GradeDeductions NONE = new GradeDeductions(0, 0, 0);

    /** @param grade one that passes */
    public int percentOf(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> excellent;
            case GOOD -> good;
            case PASS -> pass;
            case FAIL -> throw new IllegalArgumentException("a failed evaluation opens no instalment");
        };
    }
}
