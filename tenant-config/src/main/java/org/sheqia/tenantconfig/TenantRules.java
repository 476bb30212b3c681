package org.sheqia.tenantconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a schema cannot say of a tenant: sums, gaps and names that must exist. */
final class TenantRules {

    private TenantRules() {
    }

    static List<String> faults(YamlFile file, Tenant t, Set<String> procedures, Set<String> contracts) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < t.procedures().size(); i++) {
            if (!procedures.contains(t.procedures().get(i))) {
                faults.add(file.fault("/procedures/" + i, "there is no procedure " + t.procedures().get(i)));
            }
        }
        if (!contracts.contains(t.contract())) {
            faults.add(file.fault("/contract", "there is no contract template " + t.contract()));
        }
        for (int i = 0; i < t.paymentPlan().size(); i++) {
            if (t.paymentPlan().get(i).number() != i + 1) {
                faults.add(file.fault("/paymentPlan/" + i, "instalments are numbered 1..n without gaps"));
            }
        }
        if (t.paymentPlan().stream().mapToInt(Instalment::percent).sum() != 100) {
            faults.add(file.fault("/paymentPlan", "the instalments add up to 100 percent"));
        }
        GradeBands g = t.gradeBands();
        if (g.excellent().compareTo(g.good()) <= 0 || g.good().compareTo(g.pass()) <= 0) {
            faults.add(file.fault("/gradeBands", "excellent > good > pass"));
        }
        for (int i = 0; i < t.criteria().size(); i++) {
            if (t.criteria().get(i).criteria().stream().mapToInt(Criterion::weight).sum() != 100) {
                faults.add(file.fault("/criteria/" + i, "the weights add up to 100"));
            }
        }
        for (CriteriaTemplate.Stage stage : CriteriaTemplate.Stage.values()) {
            if (stage != CriteriaTemplate.Stage.SPOT && t.criteria().stream().noneMatch(c -> c.stage() == stage)) {
                faults.add(file.fault("/criteria", "a template for " + stage + " is missing"));
            }
        }
        if (t.framework().sum() != 100) {
            faults.add(file.fault("/framework", "the parts of an evaluation add up to 100 percent"));
        }
        return faults;
    }
}
