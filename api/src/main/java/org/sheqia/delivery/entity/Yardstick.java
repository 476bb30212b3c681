package org.sheqia.delivery.entity;

import java.util.List;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.tenantconfig.Criterion;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Framework;
import org.sheqia.tenantconfig.GradeBands;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.Tenant;

/**
 * 评价标准: what an evaluation is judged by and what follows from its grade. Copied when it is assigned and kept with it, so
 * that a tenant's new rules change no evaluation that runs, and old scores stand beside their own criteria.
 *
 * @param deductions what a grade costs of the instalment that it opens, as the contract says
 * @param reply      how long the organisation may reply before the result is final
 * @param rectify    how long it has to put right what was failed
 */
public record Yardstick(List<Criterion> criteria, Framework framework, GradeBands bands, GradeDeductions deductions, Period reply,
        Period rectify) {

    public static Yardstick of(Tenant tenant, Stage stage, ContractTerms terms) {
        return new Yardstick(tenant.template(stage).criteria(), tenant.framework(), tenant.gradeBands(), terms.deductions(),
                tenant.evaluationReply(), Evaluation.RECTIFY);
    }
}
