package org.sheqia.delivery.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands.Grade;
import org.sheqia.tenantconfig.Period;

/**
 * One step that follows from a result.
 *
 * @param amount days for a period, percent for a cut, years for a bar; null for others
 * @param unit   how the days are counted; null for others
 * @param source the law and article, {@code contract}, or {@code custom} where it is the tenant's setting
 * @param open   true when the step is what the evaluation waits for now
 */
@Schema(name = "EvaluationStep")
public record Consequence(Kind kind, @Schema(nullable = true) Integer amount, @Schema(nullable = true) Period.Unit unit, String source,
        boolean open) {

    /** What happens. */
    public enum Kind { REPLY, INSTALMENT_DUE, INSTALMENT_WITHHELD, RECTIFY, SECOND_ATTEMPT, TERMINATED, BARRED, JUDGED_ANEW }

    private static final String CONTRACT = "contract";
    private static final String CUSTOM = "custom";
    private static final Set<EvaluationStatus> BEING_PUT_RIGHT = EnumSet.of(EvaluationStatus.FINAL, EvaluationStatus.RECTIFIED, EvaluationStatus.RETURNED);

    /** The steps of a result, in order; none before there is one. */
    public static List<Consequence> of(Stage stage, int attempt, Grade grade, EvaluationStatus status, Yardstick by) {
        List<Consequence> steps = new ArrayList<>();
        if (grade == null) {
            return steps;
        }
        Period reply = by.reply();
        steps.add(new Consequence(Kind.REPLY, reply.days(), reply.unit(), reply.source(), status == EvaluationStatus.SUBMITTED
                || status == EvaluationStatus.APPEALED));
        if (status == EvaluationStatus.OVERTURNED) {
            steps.add(plain(Kind.JUDGED_ANEW, CUSTOM));
            return steps;
        }
        if (stage != Stage.SPOT) {
            steps.add(grade.passes() ? new Consequence(Kind.INSTALMENT_DUE, by.deductions().percentOf(grade), null, CONTRACT, false)
                    : plain(Kind.INSTALMENT_WITHHELD, CONTRACT));
        }
        if (!grade.passes() && attempt == 1) {
            Period rectify = by.rectify();
            steps.add(new Consequence(Kind.RECTIFY, rectify.days(), rectify.unit(), rectify.source(), BEING_PUT_RIGHT.contains(status)));
        }
        if (!grade.passes() && attempt == 1 && status != EvaluationStatus.UNRECTIFIED) {
            steps.add(new Consequence(Kind.SECOND_ATTEMPT, null, null, CUSTOM, status == EvaluationStatus.ACCEPTED));
        } else if (!grade.passes()) {
            steps.add(plain(Kind.TERMINATED, CUSTOM));
            steps.add(new Consequence(Kind.BARRED, 1, null, CUSTOM, false));
        }
        return steps;
    }

    private static Consequence plain(Kind kind, String source) {
        return new Consequence(kind, null, null, source, false);
    }
}
