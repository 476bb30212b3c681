package org.sheqia.credit.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.credit.control.CreditEntry.Facts;
import org.sheqia.credit.control.CreditEntry.Origin;
import org.sheqia.credit.entity.CreditKind;
import org.sheqia.delivery.control.Results;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands.Grade;

/**
 * Where the entries of a kind are read: JPQL over the contract {@code c} and the row {@code x} that the entry is of, all
 * of the organisation {@code :code}. Only what is final is there.
 */
enum CreditSource {

    BARRED(CreditKind.BARRED, "c.endedAt", "x.stage", Parts.EVALUATION + Parts.TWICE) {
        @Override
        Facts facts(Object[] r, Instant now) {
            return Facts.barred((Stage) r[6], Terms.lastDayAfter(WorkingDays.dayOf((Instant) r[1]), Results.BARRED_MONTHS).plusDays(1));
        }
    },
    TERMINATED(CreditKind.TERMINATED, "c.endedAt", "(select count(e) from Evaluation e where e.contractId = c.id"
            + Parts.TWICE.replace("x.", "e.") + ")", "Contract x where x.creditCode = :code and c.id = x.id"
            + " and c.status = org.sheqia.contract.entity.ContractStatus.TERMINATED") {
        @Override
        Facts facts(Object[] r, Instant now) {
            return Facts.terminated((Long) r[6] == 0);
        }
    },
    LATE_REPORT(CreditKind.LATE_REPORT, "x.submittedAt", "x.number, x.dueOn",
            "Report x where x.creditCode = :code and c.id = x.contractId and x.late = true") {
        @Override
        Facts facts(Object[] r, Instant now) {
            LocalDate due = (LocalDate) r[7];
            return Facts.report((Integer) r[6], due == null ? null : WorkingDays.startOf(due.plusDays(1)), (Instant) r[1]);
        }
    },
    RECTIFICATION(CreditKind.RECTIFICATION, "x.finalAt", "x.stage, x.rectification.dueBy, x.rectification.reportedAt",
            Parts.EVALUATION + " and x.rectification.dueBy is not null") {
        @Override
        Facts facts(Object[] r, Instant now) {
            return Facts.rectification((Stage) r[6], (Instant) r[7], (Instant) r[8], now);
        }
    },
    FAILED(CreditKind.FAILED, "x.finalAt", Parts.RESULT, Parts.EVALUATION + " and x.grade = " + Parts.FAIL) {
        @Override
        Facts facts(Object[] r, Instant now) {
            return evaluated(r);
        }
    },
    PASSED(CreditKind.PASSED, "x.finalAt", Parts.RESULT, Parts.EVALUATION + " and x.grade <> " + Parts.FAIL) {
        @Override
        Facts facts(Object[] r, Instant now) {
            return evaluated(r);
        }
    };

    final CreditKind kind;
    final String at;
    final String select;
    final String from;

    CreditSource(CreditKind kind, String at, String facts, String source) {
        this.kind = kind;
        this.at = at;
        select = "select x.id, " + at + ", c.tenantId, c.id, c.number, c.title, " + facts;
        from = " from Contract c, " + source;
    }

    abstract Facts facts(Object[] row, Instant now);

    CreditEntry entry(Object[] r, Instant now) {
        return new CreditEntry(kind, (String) r[0], (Instant) r[1], origin(r), facts(r, now), null);
    }

    static Origin origin(Object[] r) {
        return new Origin((String) r[2], (String) r[3], (String) r[4], (String) r[5]);
    }

    private static Facts evaluated(Object[] r) {
        return Facts.evaluated((Stage) r[6], (Integer) r[7], (Grade) r[8], (BigDecimal) r[9]);
    }

    private static final class Parts {

        static final String FAIL = "org.sheqia.tenantconfig.GradeBands.Grade.FAIL";
        static final String EVALUATION = "Evaluation x where c.creditCode = :code and x.contractId = c.id and x.finalAt is not null";
        /** Failed in the second attempt, or not put right in time after the first. */
        static final String TWICE = " and x.finalAt is not null and (x.attempt > 1 or x.rectification.lapsedAt is not null) and x.grade = " + FAIL;
        static final String RESULT = "x.stage, x.attempt, x.grade, x.score";
    }
}
