package org.sheqia.payment.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Exemption.LeftOpen;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/**
 * 结项清单: what has to be done before a contract is closed. What is open stops it, unless another person has confirmed why
 * just that, and no more, is left open. Custom, but for what residents say: 政府购买服务管理办法 makes it part of acceptance.
 */
public record Checklist(List<Line> lines) {

    /** What is asked for. */
    public enum Item {
        /** Every report is handed in and accepted. */
        REPORTS,
        /** Of every report with records a sample is drawn and checked to its end. */
        RECORDS,
        /** Residents were asked and have answered, where the services are for any. */
        RESIDENTS,
        /** The final evaluation is final and passed. */
        FINAL_EVALUATION,
        /** Every instalment is paid, or withheld for good. */
        PAYMENTS
    }

    /** @param missing how much is open; zero where it is done */
    @Schema(name = "ChecklistLine")
    public record Line(Item item, long missing) {

        boolean stillOpen() {
            return missing > 0;
        }

        Violation fault() {
            return switch (item) {
                case REPORTS -> Violation.of("reports", "closing-reports", "missing", missing);
                case RECORDS -> Violation.of("records", "closing-records", "missing", missing);
                case RESIDENTS -> Violation.of("residents", "closing-residents");
                case FINAL_EVALUATION -> Violation.of("finalEvaluation", "closing-final-evaluation");
                case PAYMENTS -> Violation.of("payments", "closing-payments", "missing", missing);
            };
        }
    }

    public static Checklist of(long reports, long records, boolean residents, boolean finalEvaluation, long payments) {
        return new Checklist(List.of(new Line(Item.REPORTS, reports), new Line(Item.RECORDS, records),
                new Line(Item.RESIDENTS, residents ? 0 : 1), new Line(Item.FINAL_EVALUATION, finalEvaluation ? 0 : 1),
                new Line(Item.PAYMENTS, payments)));
    }

    /** @throws Rejected {@code nothing-open} where there is no need for an exemption */
    public List<LeftOpen> open() {
        List<LeftOpen> open = lines.stream().filter(Line::stillOpen).map(l -> new LeftOpen(l.item.name(), l.missing)).toList();
        if (open.isEmpty()) {
            throw Rejected.rule("nothing-open");
        }
        return open;
    }

    /** @param exemption the latest that was asked for, or null */
    public boolean isClosable(Exemption exemption) {
        return isCoveredBy(exemption != null && exemption.isConfirmed() ? exemption.covers() : List.of());
    }

    /** Whether just that is open which was confirmed to be left open: a confirmation lapses when anything of it changes. */
    public boolean isCoveredBy(List<LeftOpen> confirmed) {
        return lines.stream().filter(Line::stillOpen).allMatch(l -> confirmed.stream()
                .anyMatch(c -> c.item().equals(l.item.name()) && l.missing == c.missing()));
    }

    /** @throws Rejected {@code closing-open}, naming what is open and not covered */
    public void requireClosable(Exemption exemption) {
        if (!isClosable(exemption)) {
            throw new ClosingOpen(lines.stream().filter(Line::stillOpen).map(Line::fault).toList());
        }
    }
}
