package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.AMOUNT;
import static org.sheqia.contract.AgreementFixture.APPROVER;
import static org.sheqia.contract.AgreementFixture.LEGAL;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.UNTIL;
import static org.sheqia.testing.Refusal.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.project.ProjectFixture;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenantconfig.Tenant.Side;

/** 续签: the same service for another term at the same prices, as often as was announced and no longer than three years in all. */
class RenewalTest {

    private static final List<FundingLine> LINES = List.of(new FundingLine("one", Money.of("57599.99")), new FundingLine("two", Money.of("0.01")));

    @Test
    void it_goes_on_the_day_after_at_the_same_prices() {
        Contract first = AgreementFixture.active(6);

        Contract second = first.renewal(2, LINES, 1, NOW);

        assertThat(second.status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(second.isRenewal()).isTrue();
        assertThat(second.renews()).isEqualTo(first.id());
        assertThat(second.number()).isEqualTo(first.number() + "-R1");
        assertThat(second.serviceFrom()).isEqualTo("2026-12-01");
        assertThat(second.serviceUntil()).isEqualTo("2027-05-31");
        assertThat(second.amount()).isEqualTo(AMOUNT);
        assertThat(second.terms()).isEqualTo(first.terms());
        assertThat(second.funding()).isEqualTo(LINES);
        assertThat(List.of(second.projectId(), second.awardId(), second.creditCode(), second.organisationName(), second.title()))
                .containsExactly(first.projectId(), first.awardId(), first.creditCode(), first.organisationName(), first.title());
    }

    @Test
    void a_further_try_and_a_further_term_have_numbers_of_their_own() {
        Contract first = AgreementFixture.active(6);

        assertThat(first.renewal(2, LINES, 2, NOW).number()).isEqualTo(first.number() + "-R1.2");
        assertThat(renewed(first).renewal(2, LINES, 1, NOW).number()).isEqualTo(first.number() + "-R2");
    }

    @Test
    void it_is_renewed_as_often_as_was_announced() {
        Contract second = renewed(AgreementFixture.active(6));

        refused("renewals-used-up", () -> AgreementFixture.active(6).renewal(0, LINES, 1, NOW));
        refused("renewals-used-up", () -> second.renewal(1, LINES, 1, NOW));
        assertThat(second.renewal(2, LINES, 1, NOW).renews()).isEqualTo(second.id());
    }

    @Test
    void all_terms_together_last_three_years_at_most() {
        Contract second = renewed(AgreementFixture.active(12));
        Contract third = renewed(second);

        assertThat(third.serviceUntil()).isEqualTo("2029-05-31");
        refused("term-too-long", () -> third.renewal(9, LINES, 1, NOW));
        refused("term-too-long", () -> AgreementFixture.active(19).renewal(9, LINES, 1, NOW));
        assertThat(AgreementFixture.active(18).renewal(9, LINES, 1, NOW).serviceUntil()).isEqualTo("2029-05-31");
    }

    @Test
    void a_term_from_the_31st_ends_with_the_month_that_lacks_the_day_and_is_renewed_from_the_next() {
        ObjectNode content = Json.strict().valueToTree(AgreementFixture.content(6));
        ProjectContent from = Json.read(content.put("serviceFrom", "2026-08-31").toString(), ProjectContent.class);
        Contract first = signed(AgreementFixture.draft(ProjectFixture.draft(from), AgreementFixture.award()));
        assertThat(first.serviceUntil()).isEqualTo("2027-02-28");

        Contract second = renewed(first);
        assertThat(second.serviceFrom()).isEqualTo("2027-03-01");
        assertThat(second.serviceUntil()).as("six months again").isEqualTo("2027-08-31");
    }

    @Test
    void its_money_adds_up_to_the_cent_each_appropriation_named_once() {
        Contract contract = AgreementFixture.active(6);

        refused("funding funding-sum", () -> contract.renewal(2, List.of(new FundingLine("one", Money.of("57599.99"))), 1, NOW));
        refused("funding funding-sum", () -> contract.renewal(2, List.of(new FundingLine("one", Money.of("57600.01"))), 1, NOW));
        refused("funding listed-twice", () -> contract.renewal(2,
                List.of(new FundingLine("one", Money.of("57599.99")), new FundingLine("one", Money.of("0.01"))), 1, NOW));
    }

    private static Contract renewed(Contract before) {
        return signed(before.renewal(9, LINES, 1, NOW));
    }

    private static Contract signed(Contract draft) {
        draft.offer(draft.organisationName(), UNTIL, Side.ORGANISATION, NOW);
        draft.sign(Side.ORGANISATION, LEGAL, NOW);
        draft.sign(Side.TENANT, APPROVER, NOW);
        return draft;
    }
}
