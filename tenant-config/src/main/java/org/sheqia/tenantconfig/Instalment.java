package org.sheqia.tenantconfig;

/**
 * One instalment of a payment plan.
 *
 * @param number  1..n without gaps
 * @param percent share of the contract's amount; all together are 100
 * @param gate    what has to happen before it falls due
 */
public record Instalment(int number, int percent, Gate gate) {

    /** The events that let an instalment fall due; no plan names the settlement of a contract that both sides end early. */
    public enum Gate { SIGNED, MID_TERM_PASSED, FINAL_PASSED, SETTLEMENT }
}
