package org.sheqia.clock.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.ClockRule.OnExpiry;

/** What happens to a clock by itself. */
public interface ClockEvent extends Act {

    /**
     * Counted again by the calendar that was issued; who keeps the date moves it.
     *
     * @param code   of the rule
     * @param before what was shown
     * @param due    the same or later
     */
    record Recounted(Subject subject, String code, Instant before, Instant due, String calendar) implements ClockEvent {
        @Override
        public String verb() {
            return "clock.recounted";
        }
    }

    /**
     * 逾期: its last day is over, and what it waited for has not happened. The auditor is told, and who is late; where that opens a
     * right, so is who has it.
     *
     * @param due when its last day was over
     */
    record Expired(Subject subject, String code, Instant due, @JsonIgnore ClockRule rule) implements ClockEvent {

        public Expired(Subject subject, Instant due, ClockRule rule) {
            this(subject, rule.code(), due, rule);
        }

        @Override
        public List<Audience> addressees() {
            Audience late = rule.who() != ClockRule.Who.FINANCE ? Audience.tenant(subject.tenant(), Role.APPROVER)
                    : Audience.district(rule.isCustom() ? Role.DISTRICT_ADMIN : Role.SUPERVISOR);
            List<Audience> told = new ArrayList<>(List.of(Audience.district(Role.DISTRICT_AUDITOR), late));
            if (rule.lateness() == OnExpiry.Effect.OPEN && subject.organisation() != null) {
                told.add(Audience.organisation(subject.organisation()));
            }
            return told;
        }

        @Override
        public String verb() {
            return "clock.expired";
        }
    }
}
