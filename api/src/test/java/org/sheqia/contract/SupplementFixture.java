package org.sheqia.contract;

import static org.sheqia.contract.AgreementFixture.APPROVER;
import static org.sheqia.contract.AgreementFixture.LEGAL;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.UNTIL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementKind;
import org.sheqia.contract.entity.SupplementRequest;
import org.sheqia.contract.entity.SupplementStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.Tenant.Side;

/** Supplements of each kind and in any state. */
final class SupplementFixture {

    static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private SupplementFixture() {
    }

    /** So many more visits, groups and months of staff, at 140, 1,000 and 1,000 yuan. */
    static SupplementRequest increase(int visits, int groups, int months) {
        Money value = Money.of(BigDecimal.valueOf(140L * visits + 1000L * groups + 1000L * months));
        return increase(List.of(visits, groups), List.of(months), List.of(new FundingLine("one", value)), Gate.FINAL_PASSED);
    }

    static SupplementRequest increase(List<Integer> indicators, List<Integer> staff, List<FundingLine> funding, Gate gate) {
        return new SupplementRequest(SupplementKind.INCREASE, "服务对象增加", indicators, staff, funding, gate, null);
    }

    static SupplementRequest extension(LocalDate until) {
        return new SupplementRequest(SupplementKind.EXTENSION, "汛期停办活动", null, null, null, null, until);
    }

    static SupplementRequest termination(int visits, int groups, int months) {
        return new SupplementRequest(SupplementKind.TERMINATION, "双方同意提前终止", List.of(visits, groups), List.of(months), null, null, null);
    }

    /** The third of its contract. */
    static Supplement drafted(Contract contract, SupplementRequest asked) {
        return Owned.by("dali", new Supplement(contract, 3, asked, Money.ZERO, NOW));
    }

    /** With both signatures. */
    static Supplement effective(Contract contract, SupplementRequest asked) {
        Supplement supplement = drafted(contract, asked);
        supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW);
        supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.ZERO, NOW);
        supplement.sign(Side.TENANT, APPROVER, contract, Money.ZERO, NOW);
        return supplement;
    }

    /** An extension in that state. */
    static Supplement in(SupplementStatus status, Contract contract) {
        if (status == SupplementStatus.EFFECTIVE) {
            return effective(contract, extension(LATER));
        }
        Supplement supplement = drafted(contract, extension(LATER));
        if (status == SupplementStatus.SIGNING) {
            supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW);
        } else if (status == SupplementStatus.DISCARDED) {
            supplement.discard();
        }
        return supplement;
    }
}
