package org.sheqia.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.Instalment.Gate;

/** The second instalment of a contract, 18,240.05 yuan, in any state, brought there by what people do. */
final class PaymentFixture {

    static final Contract CONTRACT = ContractFixture.inForce(Gate.SIGNED, Gate.MID_TERM_PASSED);
    static final Money AMOUNT = Money.of("18240.05");
    static final Instant NOW = Instant.parse("2026-07-03T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    static final Actor ASKS = actor("organisation");
    static final Actor OFFICER = actor("officer");
    static final Actor FINANCE = actor("finance");
    static final Actor BOOKER = actor("second-finance");

    private PaymentFixture() {
    }

    static Actor actor(String who) {
        return new Actor(who, who, who, Set.of());
    }

    static Payment planned() {
        return Owned.by("dali", new Payment(CONTRACT, new PlannedInstalment(2, 40, Gate.MID_TERM_PASSED), AMOUNT));
    }

    static Payment in(PaymentStatus status) {
        Payment payment = planned();
        switch (status) {
            case PLANNED -> {
            }
            case DUE -> payment.fallDue(NOW);
            case WITHHELD -> payment.withhold("末期评估不合格");
            case REQUESTED -> {
                payment.fallDue(NOW);
                payment.request("26440001", AMOUNT, "invoice", ASKS, NOW);
            }
            default -> reach(payment, status);
        }
        return payment;
    }

    private static void reach(Payment payment, PaymentStatus status) {
        payment.fallDue(NOW);
        payment.request("26440001", AMOUNT, "invoice", ASKS, NOW);
        if (status == PaymentStatus.RETURNED) {
            payment.giveBack("发票抬头有误");
            return;
        }
        payment.confirm(OFFICER, NOW);
        payment.approve(FINANCE, Role.FINANCE, NOW);
        if (status == PaymentStatus.PAID) {
            payment.pay(TODAY, "回单", BOOKER, Role.FINANCE, NOW);
        }
    }
}
