package org.sheqia.tenantconfig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a schema cannot say of a procedure: the statutory bounds and the oddness of a committee. */
final class ProcedureRules {

    private ProcedureRules() {
    }

    static List<String> faults(YamlFile file, Procedure p) {
        List<String> faults = new ArrayList<>();
        Map<String, Period> periods = new LinkedHashMap<>();
        if (p.needConsultation() != null) {
            periods.put("/needConsultation/open", p.needConsultation().open());
        }
        periods.put("/bidPeriod", p.bidPeriod());
        periods.put("/amendmentLead", p.amendmentLead());
        periods.put("/publicity", p.publicity());
        periods.put("/objection", p.objection());
        periods.put("/objectionAnswer", p.objectionAnswer());
        periods.put("/confirmation", p.confirmation());
        periods.put("/signing", p.signing());
        periods.forEach((pointer, period) -> {
            if (period.atLeast() != null && period.days() < period.atLeast()) {
                faults.add(file.fault(pointer, "at least " + period.atLeast() + " days by " + period.source()));
            }
            if (period.atMost() != null && period.days() > period.atMost()) {
                faults.add(file.fault(pointer, "at most " + period.atMost() + " days by " + period.source()));
            }
        });
        if (p.needConsultation() != null && p.needConsultation().open().days() < 1) {
            faults.add(file.fault("/needConsultation/open", "nobody can answer in less than a day"));
        }
        if (p.committee().minimum() % 2 == 0) {
            faults.add(file.fault("/committee/minimum", "a committee has an odd number of members"));
        }
        CommitteeRule c = p.committee();
        if (!c.hasEnoughExperts(c.minimum() - c.representatives(), c.minimum())) {
            faults.add(file.fault("/committee/representatives", "leaves too few experts in a committee of " + c.minimum()));
        }
        PriceWeight w = p.priceWeight();
        if (w.min() > w.preset() || w.preset() > w.max()) {
            faults.add(file.fault("/priceWeight", "min ≤ preset ≤ max"));
        }
        if (p.statutory() && "custom".equals(p.newEvaluation())) {
            faults.add(file.fault("/newEvaluation", "the law alone can allow it: 政府采购法实施条例 第44条"));
        }
        return faults;
    }
}
