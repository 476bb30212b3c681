package org.sheqia.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.payment.PaymentFixture.AMOUNT;
import static org.sheqia.payment.PaymentFixture.ASKS;
import static org.sheqia.payment.PaymentFixture.BOOKER;
import static org.sheqia.payment.PaymentFixture.CONTRACT;
import static org.sheqia.payment.PaymentFixture.FINANCE;
import static org.sheqia.payment.PaymentFixture.NOW;
import static org.sheqia.payment.PaymentFixture.OFFICER;
import static org.sheqia.payment.PaymentFixture.TODAY;
import static org.sheqia.payment.PaymentFixture.actor;
import static org.sheqia.payment.PaymentFixture.planned;
import static org.sheqia.testing.Refusal.inState;
import static org.sheqia.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentEvent;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.GradeBands.Grade;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;

/** An instalment: each act in each state, what is paid to the cent, by how many people and on which day. */
class PaymentTest {

    private static final String CODE = CONTRACT.creditCode();
    private static final Audience ORGANISATION = Audience.organisation(CODE);
    private static final Map<String, Consumer<Payment>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("due", p -> p.fallDue(NOW));
        ACTS.put("graded", p -> p.fallDue(Grade.EXCELLENT, GradeDeductions.NONE, NOW));
        ACTS.put("withhold", p -> p.withhold("末期评估不合格"));
        ACTS.put("request", p -> p.request("26440002", AMOUNT, "invoice", ASKS, NOW));
        ACTS.put("confirm", p -> p.confirm(OFFICER, NOW));
        ACTS.put("return", p -> p.giveBack("发票抬头有误"));
        ACTS.put("pay", p -> p.pay(TODAY, "回单", BOOKER, Role.FINANCE, NOW));
    }

    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PLANNED   | due graded withhold
            DUE       | withhold request
            REQUESTED | withhold confirm return
            RETURNED  | withhold request
            APPROVED  | withhold pay
            PAID      | -
            WITHHELD  | due graded
            """)
    void each_act_in_each_state(PaymentStatus status, String allowed) {
        ACTS.forEach((name, act) -> {
            Payment payment = PaymentFixture.in(status);
            assertThat(payment.status()).isEqualTo(status);
            inState(allowed, name, payment::status, () -> act.accept(payment));
        });
        refused(status == PaymentStatus.REQUESTED ? "payment-not-confirmed" : "illegal-state",
                () -> PaymentFixture.in(status).approve(FINANCE, Role.FINANCE, NOW));
    }

    @Test
    void it_goes_from_hand_to_hand_and_whoever_is_next_hears_of_it() {
        Payment payment = planned();
        Subject subject = new Subject("payment", payment.id(), "dali", null, CONTRACT.projectId(), CONTRACT.title() + " #2", CONTRACT.id());
        assertThat(payment.isOpened()).isFalse();

        told(payment.fallDue(NOW), new PaymentEvent.FellDue(subject, CODE, 2, AMOUNT), ORGANISATION);
        assertThat(payment.isOpened()).isTrue();
        told(payment.request("26440001", AMOUNT, "invoice", ASKS, NOW), new PaymentEvent.Requested(subject, 2, AMOUNT, "26440001"),
                Audience.tenant("dali", Role.OFFICER));
        told(payment.giveBack("发票抬头有误"), new PaymentEvent.Returned(subject, CODE, 2, "发票抬头有误"), ORGANISATION);
        payment.request("26440002", AMOUNT, "invoice", ASKS, NOW);
        told(payment.confirm(OFFICER, NOW), new PaymentEvent.Confirmed(subject, CODE, 2, AMOUNT), Audience.tenant("dali", Role.FINANCE));
        told(payment.approve(FINANCE, Role.FINANCE, NOW), new PaymentEvent.Approved(subject, CODE, 2, AMOUNT, Role.FINANCE),
                Audience.tenant("dali", Role.FINANCE), ORGANISATION);
        told(payment.pay(TODAY, "回单", BOOKER, Role.FINANCE, NOW), new PaymentEvent.Paid(subject, CODE, 2, AMOUNT, "回单", Role.FINANCE), ORGANISATION);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void withheld_the_organisation_hears_why_and_a_later_gate_opens_it_again() {
        Payment payment = planned();

        PaymentEvent.Withheld withheld = payment.withhold("末期评估不合格");

        assertThat(Told.by(withheld)).contains(ORGANISATION);
        assertThat(withheld.amount()).isEqualTo(AMOUNT);
        assertThat(withheld.reason()).isEqualTo("末期评估不合格");
        assertThat(payment.isOpened()).isFalse();
        payment.fallDue(NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.DUE);
    }

    @ParameterizedTest
    @CsvSource({"EXCELLENT,18240.05", "GOOD,17328.05", "PASS,16416.04"})
    void a_grade_costs_its_percent_half_a_cent_rounded_up(Grade grade, String payable) {
        Payment payment = planned();

        assertThat(payment.fallDue(grade, new GradeDeductions(0, 5, 10), NOW).amount()).isEqualTo(Money.of(payable));
        assertThat(payment.payable()).isEqualTo(Money.of(payable));
    }

    @Test
    void an_invoice_is_over_what_is_to_be_paid_to_the_cent() {
        Payment payment = planned();
        payment.fallDue(Grade.GOOD, new GradeDeductions(0, 5, 10), NOW);

        for (String wrong : List.of("18240.05", "17328.04", "17328.06")) {
            refused("invoiceAmount invoice-amount", () -> payment.request("26440001", Money.of(wrong), "invoice", ASKS, NOW));
            assertThat(payment.status()).isEqualTo(PaymentStatus.DUE);
        }
        assertThat(payment.request("26440001", Money.of("17328.05"), "invoice", ASKS, NOW).amount()).isEqualTo(Money.of("17328.05"));
    }

    @Test
    void nobody_approves_what_they_confirmed_nor_confirms_it_twice() {
        Payment payment = PaymentFixture.in(PaymentStatus.REQUESTED);
        payment.confirm(OFFICER, NOW);

        refused("payment-confirmed", () -> payment.confirm(actor("another"), NOW));
        refused("separation-of-duties", () -> payment.approve(ASKS, Role.FINANCE, NOW));
        refused("separation-of-duties", () -> PaymentFixture.in(PaymentStatus.REQUESTED).confirm(ASKS, NOW));
        refused("separation-of-duties", () -> payment.approve(OFFICER, Role.FINANCE, NOW));
        payment.approve(FINANCE, Role.FINANCE, NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
    }

    @Test
    void nobody_books_what_they_approved_or_confirmed() {
        Payment payment = PaymentFixture.in(PaymentStatus.APPROVED);

        for (Actor before : List.of(ASKS, OFFICER, FINANCE)) {
            refused("separation-of-duties", () -> payment.requireBookable(TODAY, before, NOW));
            refused("separation-of-duties", () -> payment.pay(TODAY, "回单", before, Role.FINANCE, NOW));
            // Another account of the same name is another person; the same person under another name is not.
            refused("separation-of-duties", () -> payment.pay(TODAY, "回单", new Actor(before.sub(), "x", "x", Set.of()), Role.APPROVER, NOW));
        }
        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
        payment.pay(TODAY, "回单", new Actor("another", FINANCE.username(), FINANCE.name(), Set.of()), Role.APPROVER, NOW);
        assertThat(payment.isPaidAs(TODAY, "回单")).isTrue();
        assertThat(payment.isPaidAs(TODAY, "另一")).isFalse();
    }

    @Test
    void requested_again_it_has_to_be_confirmed_again() {
        Payment payment = PaymentFixture.in(PaymentStatus.REQUESTED);
        payment.confirm(OFFICER, NOW);
        payment.giveBack("发票抬头有误");
        payment.request("26440002", AMOUNT, "invoice", ASKS, NOW);

        refused("payment-not-confirmed", () -> payment.approve(FINANCE, Role.FINANCE, NOW));
        payment.confirm(FINANCE, NOW);
        refused("separation-of-duties", () -> payment.approve(FINANCE, Role.FINANCE, NOW));
    }

    @Test
    void it_is_paid_between_the_day_of_its_approval_and_today() {
        Instant later = NOW.plus(Duration.ofDays(5));
        for (LocalDate wrong : List.of(TODAY.minusDays(1), TODAY.plusDays(6))) {
            Payment payment = PaymentFixture.in(PaymentStatus.APPROVED);
            refused("paidOn paid-on", () -> payment.requireBookable(wrong, BOOKER, later));
            refused("paidOn paid-on", () -> payment.pay(wrong, "回单", BOOKER, Role.FINANCE, later));
            assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
        }
        for (LocalDate right : List.of(TODAY, TODAY.plusDays(5))) {
            PaymentFixture.in(PaymentStatus.APPROVED).pay(right, "回单", BOOKER, Role.FINANCE, later);
        }
    }

    @Test
    void what_is_paid_beside_the_plan_has_the_next_number() {
        Payment settlement = new Payment(CONTRACT, 4, Gate.SETTLEMENT, Money.of("0.01"));

        assertThat(settlement.number()).isEqualTo(4);
        assertThat(settlement.gate()).isEqualTo(Gate.SETTLEMENT);
        assertThat(settlement.payable()).isEqualTo(Money.of("0.01"));
        assertThat(List.of(settlement.contractId(), settlement.projectId(), settlement.creditCode()))
                .containsExactly(CONTRACT.id(), CONTRACT.projectId(), CODE);
    }

    private static void told(PaymentEvent event, PaymentEvent wanted, Audience... audience) {
        assertThat(event).isEqualTo(wanted);
        assertThat(Told.by(event)).contains(audience);
    }
}
