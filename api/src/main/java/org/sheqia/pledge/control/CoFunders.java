package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.sheqia.audit.entity.Act;
import org.sheqia.notification.control.Circle;
import org.sheqia.notification.entity.Party;

/** The foundations whose pledges to a project were accepted: they hear what becomes of it, as funders, from where all can see it. */
@ApplicationScoped
public class CoFunders implements Circle {

    @Inject
    PledgedFunders funders;

    @Override
    public Party party() {
        return Party.CO_FUNDERS;
    }

    @Override
    public Map<String, Map<String, Object>> of(Act act) {
        Map<String, Map<String, Object>> told = new HashMap<>();
        funders.of(act.subject().tenant(), act.subject().project()).forEach(code -> told.put(code, Map.of("funder", true)));
        told.remove(act.creditCode());
        return told;
    }
}
