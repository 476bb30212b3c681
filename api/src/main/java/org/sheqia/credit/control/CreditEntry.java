package org.sheqia.credit.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.credit.entity.ContestStatus;
import org.sheqia.credit.entity.CreditKind;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands.Grade;

/**
 * One thing that a credit record tells, with where it is known from.
 *
 * @param source  the evaluation, report or contract that it is read from, or the day of an expiry
 * @param at      when it came about
 * @param origin  the contract; null for what is the organisation's own
 * @param facts   what there is to know of it
 * @param contest what the organisation says against it; null for nothing
 */
public record CreditEntry(CreditKind kind, String source, Instant at, @Schema(nullable = true) Origin origin, Facts facts,
        @Schema(nullable = true) ContestView contest) {

    /** Newest first. */
    static final Comparator<CreditEntry> ORDER = Comparator.comparing(CreditEntry::at).reversed().thenComparing(CreditEntry::kind)
            .thenComparing(Comparator.comparing(CreditEntry::source).reversed());

    /** False when the district has found it wrong. */
    boolean counts() {
        return contest == null || contest.status() != ContestStatus.UPHELD;
    }

    CreditEntry with(ContestView said) {
        return new CreditEntry(kind, source, at, origin, facts, said);
    }

    /** Whose contract an entry comes from. */
    @Schema(name = "CreditOrigin")
    public record Origin(String tenant, String contractId, String number, String title) {
    }

    /**
     * What an entry says; what does not belong to its kind is null.
     *
     * @param reportNumber of a report
     * @param dueAt        when it had to be there
     * @param doneAt       when it was there; null while it is not
     * @param late         true when it came too late or is overdue
     * @param until        the first day on which the organisation may bid again
     * @param agreed       true when both sides ended the contract, false when it failed twice
     */
    @Schema(name = "CreditFacts")
    public record Facts(@Schema(nullable = true) Stage stage, @Schema(nullable = true) Integer attempt,
            @Schema(nullable = true) Grade grade, @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) Integer reportNumber, @Schema(nullable = true) Instant dueAt,
            @Schema(nullable = true) Instant doneAt, boolean late, @Schema(nullable = true) LocalDate until,
            @Schema(nullable = true) Boolean agreed) {

        static Facts evaluated(Stage stage, Integer attempt, Grade grade, BigDecimal score) {
            return new Facts(stage, attempt, grade, score, null, null, null, false, null, null);
        }

        static Facts rectification(Stage stage, Instant dueAt, Instant doneAt, Instant now) {
            return new Facts(stage, null, null, null, null, dueAt, doneAt, !(doneAt == null ? now : doneAt).isBefore(dueAt), null, null);
        }

        static Facts report(Integer number, Instant dueAt, Instant doneAt) {
            return new Facts(null, null, null, null, number, dueAt, doneAt, true, null, null);
        }

        static Facts barred(Stage stage, LocalDate until) {
            return new Facts(stage, null, null, null, null, null, null, false, until, null);
        }

        static Facts terminated(boolean agreed) {
            return new Facts(null, null, null, null, null, null, null, false, null, agreed);
        }

        static Facts expired(Instant at) {
            return new Facts(null, null, null, null, null, at, null, false, null, null);
        }
    }

    /** A contest with the answer, where there is one. */
    public record ContestView(String id, ContestStatus status, String words, String filedBy, Instant filedAt,
            @Schema(nullable = true) String answer, @Schema(nullable = true) String answeredBy,
            @Schema(nullable = true) Instant answeredAt, long version) {

        /** @param r kind, source, and then the components */
        static ContestView of(Object[] r) {
            return new ContestView((String) r[2], (ContestStatus) r[3], (String) r[4], (String) r[5], (Instant) r[6], (String) r[7],
                    (String) r[8], (Instant) r[9], (Long) r[10]);
        }
    }
}
