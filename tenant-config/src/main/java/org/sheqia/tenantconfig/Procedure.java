package org.sheqia.tenantconfig;

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
 */
public record Procedure(String code, Text name, Text summary, NeedConsultation needConsultation, Period bidPeriod,
        Period amendmentLead, int minimumValidBids, String minimumSource, CommitteeRule committee, PriceWeight priceWeight, TieRule ties,
        Period publicity, Period objection, Period objectionAnswer, Period confirmation, Period signing) {
}
