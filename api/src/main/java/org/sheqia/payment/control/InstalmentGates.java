package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.SupplementEvent;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Instalment.Gate;

/** Opens and shuts the gates of instalments as contracts and evaluations go, in the same transaction. */
@ApplicationScoped
public class InstalmentGates {

    @Inject
    Payments payments;

    @Inject
    Contracts contracts;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** The contract is in force: its instalments are there, and those for the signature are due. */
    void signed(@Observes ContractEvent.ContractSigned event) {
        Contract contract = contracts.get(event.subject().id());
        ContractTerms terms = contract.terms();
        List<Money> sums = terms.instalments(contract.amount());
        for (int i = 0; i < sums.size(); i++) {
            Payment payment = new Payment(contract, terms.paymentPlan().get(i), sums.get(i));
            payments.add(payment);
            if (payment.gate() == Gate.SIGNED) {
                acts.fire(payment.fallDue(instant.now()));
            }
        }
    }

    /** A passed evaluation opens its gate, a failed one shuts it; a spot check has none. */
    void evaluated(@Observes DeliveryEvent.Evaluated event) {
        if (event.stage() == Stage.SPOT) {
            return;
        }
        Gate gate = event.stage() == Stage.MID_TERM ? Gate.MID_TERM_PASSED : Gate.FINAL_PASSED;
        GradeDeductions deductions = contracts.get(event.contractId()).terms().deductions();
        for (Payment payment : payments.of(event.contractId())) {
            if (payment.gate() != gate) {
                continue;
            }
            if (event.grade().passes()) {
                acts.fire(payment.fallDue(event.grade(), deductions, instant.now()));
            } else if (payment.status() != PaymentStatus.WITHHELD) {
                acts.fire(payment.withhold("evaluation-failed"));
            }
        }
    }

    /** More is bought: it is paid beside the plan, at once where its gate has opened already. */
    void increased(@Observes SupplementEvent.Increased event) {
        List<Payment> others = payments.of(event.contractId());
        Payment payment = new Payment(contracts.get(event.contractId()), next(others), event.gate(), event.value());
        payments.add(payment);
        if (event.gate() == Gate.SIGNED || others.stream().anyMatch(p -> p.gate() == event.gate() && p.isOpened())) {
            acts.fire(payment.fallDue(instant.now()));
        }
    }

    /**
     * The contract has ended early: what is not paid will not be, but for what both sides have settled.
     *
     * @throws Rejected {@code payments-at-bank} while an instalment is with the bank, and may be paid any moment
     */
    void terminated(@Observes ContractEvent.Terminated event) {
        List<Payment> all = payments.of(event.subject().id());
        if (event.settlement().isPositive() && all.stream().anyMatch(p -> p.status() == PaymentStatus.APPROVED)) {
            throw Rejected.rule("payments-at-bank");
        }
        for (Payment payment : all) {
            if (payment.status() != PaymentStatus.PAID && payment.status() != PaymentStatus.WITHHELD) {
                acts.fire(payment.withhold("contract-terminated"));
            }
        }
        if (event.settlement().isPositive()) {
            Payment payment = new Payment(contracts.get(event.subject().id()), next(all), Gate.SETTLEMENT, event.settlement());
            payments.add(payment);
            acts.fire(payment.fallDue(instant.now()));
        }
    }

    private static int next(List<Payment> others) {
        return others.stream().mapToInt(Payment::number).max().orElse(0) + 1;
    }
}
