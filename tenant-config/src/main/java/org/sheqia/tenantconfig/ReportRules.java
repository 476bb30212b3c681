package org.sheqia.tenantconfig;

/**
 * When an organisation reports on a contract.
 *
 * @param schedule how often
 * @param dueDays  working days after the end of a period; usual practice, no law
 */
public record ReportRules(Schedule schedule, int dueDays) {

    /** Each quarter, within ten working days. */
    public static final ReportRules USUAL = new ReportRules(Schedule.QUARTERLY, 10);

    /** How often a report is due. */
    public enum Schedule {
        MONTHLY(1), QUARTERLY(3), HALF_YEARLY(6);

        private final int months;

        Schedule(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }
}
