package org.sheqia.tenantconfig;

import java.util.List;
import java.util.Optional;

/**
 * 采购方式: a named set of rules by which a project is tendered. Chosen per project; the rules in force when a project
 * is published stay with it.
 *
 * @param code              stable name, lower case with hyphens
 * @param name              shown name
 * @param needConsultation how the need is put before the public before the project is submitted, or null where nothing asks for that
 * @param bidPeriod         from publication to the bid deadline, at least
 * @param amendmentLead     a material amendment nearer to the deadline than this moves the deadline
 * @param minimumValidBids  fewer valid bids than this fail the procedure
 * @param minimumSource     where {@code minimumValidBids} comes from
 * @param committee         how the evaluation committee is made up
 * @param priceWeight       bounds of the price's share in the score
 * @param ties             how bids with the same total are told apart
 * @param publicity         how long the result is shown before it is final
 * @param objection         how long after the notice period an objection may be filed
 * @param objectionAnswer   how long the buyer has to answer an objection
 * @param confirmation      how long after the evaluation the buyer has to confirm the result
 * @param signing           how long after the award notice the contract has to be signed
 * @param statutory        whether the statutory clocks bind; where not, only the buyer's own rules do
 * @param newEvaluation    the rule that allows a new evaluation after an objection was upheld: {@code custom} or a law and article;
 *                         null where there is none (政府采购法实施条例 第44条)
 * @param oneObjectionPerStage each bidder objects once to each stage, where the documents say so (财政部令第94号 第10条)
 * @param clocks           the effective clocks, by the catalog's order; empty in rules that were stored before there were any
 */
public record Procedure(String code, Text name, Text summary, NeedConsultation needConsultation, Period bidPeriod,
        Period amendmentLead, int minimumValidBids, String minimumSource, CommitteeRule committee, PriceWeight priceWeight, TieRule ties,
        Period publicity, Period objection, Period objectionAnswer, Period confirmation, Period signing, Boolean statutory,
        String newEvaluation, Boolean oneObjectionPerStage, List<ClockRule> clocks) {

    public Procedure {
        statutory = statutory != null && statutory;
        oneObjectionPerStage = oneObjectionPerStage != null && oneObjectionPerStage;
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    /**
     * The effective rule of that code.
     *
     * @throws IllegalArgumentException where the procedure has no such clock
     */
    public ClockRule clock(String wanted) {
        return findClock(wanted).orElseThrow(() -> new IllegalArgumentException(code + " has no clock " + wanted));
    }

    /** The effective rule of that code; none where nothing sets one. */
    public Optional<ClockRule> findClock(String wanted) {
        return clocks.stream().filter(c -> c.code().equals(wanted)).findFirst();
    }

    /** Rules that were stored before they had clocks, with those of today's procedure in the lengths that were stored; else unchanged. */
    public Procedure completedBy(Procedure today) {
        return !clocks.isEmpty() || today == null ? this
                : with(today, ProcedureClocks.keepingFields(today.clocks, this));
    }

    Procedure withClocks(List<ClockRule> effective) {
        return with(this, effective);
    }

    private Procedure with(Procedure remedies, List<ClockRule> effective) {
        return new Procedure(code, name, summary, needConsultation, bidPeriod, amendmentLead, minimumValidBids, minimumSource, committee,
                priceWeight, ties, publicity, objection, objectionAnswer, confirmation, signing,
                remedies.statutory, remedies.newEvaluation, remedies.oneObjectionPerStage, effective);
    }
}
