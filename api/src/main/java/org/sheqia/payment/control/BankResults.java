package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.control.SeparationOfDuties;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.Spreadsheet;
import org.sheqia.file.control.Spreadsheets;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentEvent;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** The bank's answer to a list of approved instalments: read, shown line by line, and then booked as paid. */
@UseCase
public class BankResults {

    /** The headings of the list that goes to the bank, three of which it fills in. */
    static final List<String> COLUMNS = List.of("payment_id", "amount", "paid_on", "bank_reference");
    private static final int MOST = 2000;

    @Inject
    SeparationOfDuties duties;

    @Inject
    TenantScope scope;

    @Inject
    Spreadsheets spreadsheets;

    @Inject
    Payments payments;

    @Inject
    AwardHold hold;

    @Inject
    Ledger ledger;

    @Inject
    MoneyPeople people;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** What booking the file would do; nothing is changed. */
    public Results preview(String tenant, byte[] file, Locale locale) {
        scope.enter(tenant);
        people.role(tenant);
        return Results.of(read(file), locale);
    }

    /** Books each line that can be booked; the others come back, each with why. The same file again books nothing twice. */
    public Results book(String tenant, byte[] file, Locale locale) {
        scope.enter(tenant);
        Role as = people.role(tenant);
        List<Line> lines = read(file);
        for (Line line : lines) {
            if (line.isBookable()) {
                book(line, as);
            }
        }
        return Results.of(lines, locale);
    }

    /** The money first: it says no before anything is written. */
    private void book(Line line, Role as) {
        Payment payment = line.payment;
        try {
            ledger.spend(payment.projectId(), payment.contractId(), payment.payable(), line.paidOn, PaymentEvent.PAID);
        } catch (Rejected refused) {
            line.faults.add(Violation.because("payment_id", refused));
            return;
        }
        acts.fire(payment.pay(line.paidOn, line.reference, caller.actor(), as, instant.now()));
    }

    private List<Line> read(byte[] file) {
        List<Line> lines = new ArrayList<>();
        for (Spreadsheet.Line row : spreadsheets.read(file, COLUMNS, MOST)) {
            if (!row.get("bank_reference").isEmpty() || !row.get("paid_on").isEmpty()) {
                lines.add(new Line(row));
            }
        }
        Set<String> used = new HashSet<>(payments.used(lines.stream().map(l -> l.reference).filter(r -> !r.isEmpty()).toList()));
        Set<String> seen = new HashSet<>();
        Map<String, Money> before = new HashMap<>();
        for (Line line : lines) {
            check(line, used, seen);
        }
        Set<String> barred = duties.barred("PaymentEvent.Paid", lines.stream().filter(Line::isBookable).map(l -> l.payment.id()).toList(), caller.actor().people());
        for (Line line : lines) {
            if (line.isBookable() && barred.contains(line.payment.id())) {
                line.fault("payment_id", "separation-of-duties");
            }
            if (line.isBookable()) {
                checkMoney(line, before);
            }
        }
        return lines;
    }

    private void check(Line line, Set<String> used, Set<String> seen) {
        line.paidOn = day(line.row.get("paid_on"));
        if (line.paidOn == null) {
            line.fault("paid_on", "day");
        }
        if (line.reference.isEmpty() || line.reference.length() > 80) {
            line.fault("bank_reference", "NotNull");
        }
        line.payment = payments.find(line.row.get("payment_id")).orElse(null);
        if (line.payment == null) {
            line.fault("payment_id", "payment-unknown");
        } else if (!seen.add(line.payment.id())) {
            line.fault("payment_id", "payment-twice");
        } else if (line.payment.status() == PaymentStatus.PAID) {
            line.before = line.faults.isEmpty() && line.payment.isPaidAs(line.paidOn, line.reference);
            if (!line.before) {
                line.faults.add(Violation.of("payment_id", "payment-paid", "reference", line.payment.bankReference()));
            }
        } else if (line.payment.status() != PaymentStatus.APPROVED) {
            line.fault("payment_id", "payment-not-approved");
        } else {
            checkApproved(line, used);
        }
    }

    private void checkApproved(Line line, Set<String> used) {
        if (!same(line.row.get("amount"), line.payment.payable())) {
            line.faults.add(Violation.of("amount", "bank-amount", "payable", line.payment.payable()));
        }
        if (!line.reference.isEmpty() && !used.add(line.reference)) {
            line.fault("bank_reference", "bank-reference-used");
        }
        if (line.paidOn != null) {
            line.check("payment_id", () -> hold.require(line.payment.projectId(), line.paidOn));
            line.check("paid_on", () -> line.payment.requireBookable(line.paidOn, caller.actor(), instant.now()));
        }
    }

    /** Together with the lines of the same contract before it. */
    private void checkMoney(Line line, Map<String, Money> before) {
        Money sum = before.getOrDefault(line.payment.contractId(), Money.ZERO).plus(line.payment.payable());
        line.check("payment_id", () -> ledger.requireSpendable(line.payment.projectId(), line.payment.contractId(), sum, line.paidOn));
        if (line.isBookable()) {
            before.put(line.payment.contractId(), sum);
        }
    }

    private static boolean same(String text, Money amount) {
        try {
            return Money.of(text.replace(",", "")).equals(amount);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static final class Line {

        private final Spreadsheet.Line row;
        private final String reference;
        private final List<Violation> faults = new ArrayList<>();
        private Payment payment;
        private LocalDate paidOn;
        private boolean before;

        private Line(Spreadsheet.Line row) {
            this.row = row;
            reference = row.get("bank_reference");
        }

        private void fault(String field, String code) {
            faults.add(Violation.of(field, code));
        }

        private void check(String field, Runnable rule) {
            try {
                rule.run();
            } catch (Rejected refused) {
                faults.add(Violation.because(field, refused));
            }
        }

        private boolean isBookable() {
            return faults.isEmpty() && !before;
        }
    }

    /**
     * What the file says, line by line.
     *
     * @param accepted lines that can be, or were, booked
     * @param before   lines that had been booked just so before
     * @param refused  lines with a fault
     * @param amount   what the accepted come to, in yuan
     */
    @Schema(name = "BankResults")
    public record Results(int accepted, int before, int refused, Money amount, List<Row> rows) {

        static Results of(List<Line> lines, Locale locale) {
            List<Line> good = lines.stream().filter(Line::isBookable).toList();
            int before = (int) lines.stream().filter(l -> l.before).count();
            return new Results(good.size(), before, lines.size() - good.size() - before,
                    Money.sum(good.stream().map(l -> l.payment.payable()).toList()),
                    lines.stream().map(l -> new Row(l.row.number(), l.row.get("payment_id"), l.row.get("amount"), l.row.get("paid_on"),
                            l.reference, l.before, l.faults.stream().map(f -> new BankFault(f.field(), f.code(),
                                    Messages.violation(locale, f.code(), f.params()))).toList())).toList());
        }
    }

    /**
     * A line of the file with what is wrong with it.
     *
     * @param before whether it had been booked just so before
     */
    @Schema(name = "BankResultRow")
    public record Row(int line, String paymentId, String amount, String paidOn, String bankReference, boolean before, List<BankFault> faults) {
    }

    /** Why a line is not booked: the column, a stable name of the rule, and its words. */
    public record BankFault(String field, String code, String message) {
    }
}
