package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.delivery.entity.Outlook;
import org.sheqia.tenancy.control.Listing;

/** Plan against actual, by indicator and month. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class ProgressListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    public List<ProgressView> of(ContractView contract) {
        Map<Integer, Map<YearMonth, Done>> done = done(contract.id());
        LocalDate today = WorkingDays.dayOf(contract.endedAt() == null ? instant.now() : contract.endedAt());
        List<ProgressView> progress = new ArrayList<>();
        for (int i = 0; i < contract.terms().indicators().size(); i++) {
            progress.add(view(i, contract, done.getOrDefault(i, Map.of()), today));
        }
        return progress;
    }

    private static ProgressView view(int indicator, ContractView contract, Map<YearMonth, Done> done, LocalDate today) {
        ContractTerms.Line line = contract.terms().indicators().get(indicator);
        SortedMap<YearMonth, Integer> plan = new TreeMap<>(Outlook.months(line.quantity(), contract.serviceFrom(), contract.serviceUntil()));
        List<ServiceMonthView> months = plan.entrySet().stream().map(m -> {
            Done of = done.getOrDefault(m.getKey(), Done.NOTHING);
            return new ServiceMonthView(m.getKey().toString(), m.getValue(), of.quantity, of.people);
        }).toList();
        Done sum = done.values().stream().reduce(Done.NOTHING, Done::plus);
        Outlook outlook = Outlook.of(line.quantity(), sum.quantity, contract.serviceFrom(), contract.serviceUntil(), today);
        return new ProgressView(indicator, line.name(), line.unit(), line.quantity(), sum.quantity, sum.people, sum.records,
                outlook.expected(), outlook.projected(), outlook.missed(), months);
    }

    private Map<Integer, Map<YearMonth, Done>> done(String contractId) {
        Map<Integer, Map<YearMonth, Done>> done = new HashMap<>();
        em.createQuery("select r.indicator, extract(year from r.servedOn), extract(month from r.servedOn), sum(r.quantity),"
                + " sum(r.people), count(r) from ServiceRecord r where r.contractId = :contract and r.voidedReason is null"
                + " group by r.indicator, extract(year from r.servedOn), extract(month from r.servedOn)", Object[].class)
                .setParameter("contract", contractId).getResultStream().forEach(r -> done
                        .computeIfAbsent((Integer) r[0], i -> new HashMap<>())
                        .put(YearMonth.of(number(r[1]), number(r[2])), new Done(number(r[3]), number(r[4]), number(r[5]))));
        return done;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private record Done(long quantity, long people, long records) {

        static final Done NOTHING = new Done(0, 0, 0);

        Done plus(Done other) {
            return new Done(quantity + other.quantity, people + other.people, records + other.records);
        }
    }

    /**
     * An indicator's plan and what was delivered.
     *
     * @param expected  what the plan asks for until now
     * @param projected what it will be in the end at the pace so far; null before the term has begun
     * @param missed    true when it will be less than planned
     */
    public record ProgressView(int indicator, String name, String unit, int planned, long delivered, long people, long records,
            long expected, @Schema(nullable = true) Long projected, boolean missed, List<ServiceMonthView> months) {
    }

    /**
     * A month of an indicator.
     *
     * @param month like 2026-04
     */
    public record ServiceMonthView(String month, int planned, long delivered, long people) {
    }
}
