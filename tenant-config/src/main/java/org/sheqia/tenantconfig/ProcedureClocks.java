package org.sheqia.tenantconfig;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.tenantconfig.ClockRule.OnExpiry;
import org.sheqia.tenantconfig.ClockRule.OnExpiry.Effect;

/** The effective clocks of a procedure: the law's where it binds, with the procedure's own lengths; else those lengths alone. */
final class ProcedureClocks {

    private static final Set<String> NEVER = Set.of("prequalification", "single-source-shown", "deposit-back-losers", "deposit-back-winner");

    /** What the portal cannot run a procedure without; the law gives them where it binds. */
    private static final List<String> REQUIRED = List.of("inquiry-answer", "complaint-filed", "complaint-examined", "complaint-explained", "complaint-decided");

    private static final Map<String, String> ONLY = Map.of("bid-period-tender", "open-tender", "amendment-tender", "open-tender",
            "bid-period-consultation", "competitive-consultation", "amendment-consultation", "competitive-consultation");

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("bid-period-tender", new Field("bidPeriod", Procedure::bidPeriod)),
            Map.entry("bid-period-consultation", new Field("bidPeriod", Procedure::bidPeriod)),
            Map.entry("amendment-tender", new Field("amendmentLead", Procedure::amendmentLead)),
            Map.entry("amendment-consultation", new Field("amendmentLead", Procedure::amendmentLead)),
            Map.entry("result-notice-runs", new Field("publicity", Procedure::publicity)),
            Map.entry("objection-documents", new Field("objection", Procedure::objection)),
            Map.entry("objection-process", new Field("objection", Procedure::objection)),
            Map.entry("objection-result", new Field("objection", Procedure::objection)),
            Map.entry("objection-answer", new Field("objectionAnswer", Procedure::objectionAnswer)),
            Map.entry("winner-determined", new Field("confirmation", Procedure::confirmation)),
            Map.entry("contract-signed", new Field("signing", Procedure::signing)));

    private final Procedure procedure;
    private final Map<String, ClockRule> catalog;
    private final List<OwnClock> entries;
    private final Map<String, OwnClock> own = new LinkedHashMap<>();

    /**
     * @param entries what the procedure's file lists
     * @param catalog the law's rules by code
     */
    ProcedureClocks(Procedure procedure, List<OwnClock> entries, Map<String, ClockRule> catalog) {
        this.procedure = procedure;
        this.catalog = catalog;
        this.entries = entries;
        entries.forEach(entry -> own.put(entry.code(), entry));
        FIELDS.forEach((clock, field) -> own.put(clock, field.of(clock, procedure)));
    }

    /** Clocks of another day with the lengths that a procedure's fields have. */
    static List<ClockRule> keepingFields(List<ClockRule> clocks, Procedure procedure) {
        return clocks.stream().map(c -> FIELDS.containsKey(c.code()) ? FIELDS.get(c.code()).of(c.code(), procedure).applyTo(c) : c).toList();
    }

    List<ClockRule> effective() {
        List<ClockRule> clocks = catalog.values().stream().filter(rule -> fits(rule.code()))
                .filter(rule -> procedure.statutory() ? rule.binds() : rule.hasLength() && own.containsKey(rule.code()))
                .map(rule -> own.containsKey(rule.code()) ? own.get(rule.code()).applyTo(rule) : rule)
                .map(rule -> procedure.statutory() ? rule : rule.custom()).toList();
        Set<String> codes = clocks.stream().map(ClockRule::code).collect(Collectors.toSet());
        return clocks.stream().map(rule -> opensNothing(rule, codes) ? rule.expiring(new OnExpiry(Effect.ESCALATE, null)) : rule).toList();
    }

    /** Own lengths that are no clock of the procedure, set twice, or outside what the law allows. */
    List<String> faults(YamlFile file) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>(FIELDS.keySet());
        for (int i = 0; i < entries.size(); i++) {
            OwnClock entry = entries.get(i);
            ClockRule rule = catalog.get(entry.code());
            String at = "/clocks/" + i;
            if (rule == null || !rule.hasLength() || !fits(entry.code())) {
                faults.add(file.fault(at + "/code", "there is no clock " + entry.code() + " with a length in this procedure"));
            } else if (!seen.add(entry.code())) {
                faults.add(file.fault(at + "/code", "the length of " + entry.code() + " is set elsewhere in this file"));
            } else if (procedure.statutory()) {
                entry.fault(rule).ifPresent(f -> faults.add(file.fault(at, f)));
            }
        }
        catalog.values().stream().filter(law -> procedure.statutory() && FIELDS.containsKey(law.code()) && fits(law.code())).forEach(law -> {
            Field field = FIELDS.get(law.code());
            field.of(law.code(), procedure).fault(law).ifPresent(f -> faults.add(file.fault("/" + field.name(), f)));
        });
        if (!procedure.statutory()) {
            REQUIRED.stream().filter(clock -> !seen.contains(clock)).forEach(clock -> faults.add(file.fault("/clocks", "the length of " + clock + " is missing")));
        }
        return faults;
    }

    private boolean fits(String clock) {
        return !NEVER.contains(clock) && ONLY.getOrDefault(clock, procedure.code()).equals(procedure.code());
    }

    private static boolean opensNothing(ClockRule rule, Set<String> codes) {
        return rule.onExpiry() != null && rule.onExpiry().effect() == Effect.OPEN && !codes.contains(rule.onExpiry().clock());
    }

    /** A property of a procedure that is the one number of a clock. */
    private record Field(String name, Function<Procedure, Period> value) {

        private OwnClock of(String clock, Procedure procedure) {
            Period period = value.apply(procedure);
            return new OwnClock(clock, period.days(), null, period.unit());
        }
    }
}
