package org.sheqia.tenantconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheqia.tenantconfig.ClockRule.OnExpiry;
import org.sheqia.tenantconfig.ClockRule.OnExpiry.Effect;

/** What a schema cannot say of a clock: that an unread text says so, one length, and a next right that exists. */
final class ClockRules {

    private ClockRules() {
    }

    static List<String> faults(YamlFile file, ClockRule rule, Set<String> clocks) {
        List<String> faults = new ArrayList<>();
        if (rule.textStatus().isUnconfirmed() && !rule.unconfirmed()) {
            faults.add(file.fault("/textStatus", "a text of the status " + rule.textStatus() + " is unconfirmed: true"));
        }
        if (rule.unconfirmed() && !rule.textStatus().isUnconfirmed()) {
            faults.add(file.fault("/unconfirmed", "a text of the status " + rule.textStatus() + " is confirmed"));
        }
        if (rule.days() != null && rule.period() != null) {
            faults.add(file.fault("/period", "either days or a period"));
        }
        OnExpiry expiry = rule.onExpiry();
        if (expiry != null && (expiry.effect() == Effect.OPEN) != (expiry.clock() != null)) {
            faults.add(file.fault("/onExpiry", "OPEN names the clock that it opens, and only OPEN"));
        }
        if (expiry != null && expiry.clock() != null && !clocks.contains(expiry.clock())) {
            faults.add(file.fault("/onExpiry/clock", "there is no clock " + expiry.clock()));
        }
        return faults;
    }
}
