package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.APPROVER;
import static org.sheqia.contract.AgreementFixture.CODE;
import static org.sheqia.contract.AgreementFixture.LEGAL;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.UNTIL;
import static org.sheqia.contract.SupplementFixture.LATER;
import static org.sheqia.contract.SupplementFixture.drafted;
import static org.sheqia.contract.SupplementFixture.extension;
import static org.sheqia.contract.SupplementFixture.increase;
import static org.sheqia.contract.SupplementFixture.termination;
import static org.sheqia.testing.Refusal.inState;
import static org.sheqia.testing.Refusal.refused;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementEvent;
import org.sheqia.contract.entity.SupplementKind;
import org.sheqia.contract.entity.SupplementStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.Tenant.Side;

/** A supplement: each act in each state, and what its last signature changes in the contract. */
class SupplementTest {

    private static final Map<String, BiConsumer<Supplement, Contract>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("revise", (s, c) -> s.revise(c, extension(LATER.minusDays(1)), Money.ZERO));
        ACTS.put("offer", (s, c) -> s.offer(c, c.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW));
        ACTS.put("discard", (s, c) -> s.discard());
        ACTS.put("decline", (s, c) -> s.decline("不同意延期"));
        ACTS.put("withdraw", (s, c) -> s.withdraw("日期有误"));
        ACTS.put("sign", (s, c) -> s.sign(Side.ORGANISATION, LEGAL, c, Money.ZERO, NOW));
    }

    private Contract contract;

    @BeforeEach
    void inForce() {
        contract = AgreementFixture.active(6);
    }

    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT     | revise offer discard
            SIGNING   | decline withdraw sign
            EFFECTIVE | -
            DISCARDED | -
            """)
    void each_act_in_each_state(SupplementStatus status, String allowed) {
        ACTS.forEach((name, act) -> {
            Contract changed = AgreementFixture.active(6);
            Supplement supplement = SupplementFixture.in(status, changed);
            assertThat(supplement.status()).isEqualTo(status);
            inState(allowed, name, supplement::status, () -> act.accept(supplement, changed));
        });
    }

    @Test
    void it_is_drafted_as_the_so_many_eth_of_its_contract() {
        Supplement supplement = drafted(contract, increase(0, 1, 0));

        assertThat(supplement.number()).isEqualTo(contract.number() + "-S3");
        assertThat(supplement.contractId()).isEqualTo(contract.id());
        assertThat(supplement.title()).isEqualTo("长者服务");
        assertThat(supplement.organisationName()).isEqualTo("南海社工中心");
        assertThat(supplement.kind()).isEqualTo(SupplementKind.INCREASE);
        assertThat(supplement.reason()).isEqualTo("服务对象增加");
        assertThat(supplement.value()).isEqualTo(Money.of("1000.00"));
        assertThat(supplement.subject()).isEqualTo(new Subject("supplement", supplement.id(), "dali", null, contract.projectId(), "长者服务", contract.id()));
        assertThat(supplement.drafted()).isEqualTo(new SupplementEvent.Drafted(supplement.subject(), SupplementKind.INCREASE, Money.of("1000.00")));
    }

    @Test
    void revised_it_stays_of_its_kind() {
        Supplement supplement = drafted(contract, increase(0, 1, 0));

        refused("kind kind-stays", () -> supplement.revise(contract, extension(LATER), Money.ZERO));
        assertThat(supplement.revise(contract, increase(0, 2, 0), Money.ZERO))
                .satisfies(revised -> assertThat(Change.fields(revised.changes())).contains("value"));
        assertThat(supplement.value()).isEqualTo(Money.of("2000.00"));
    }

    @Test
    void a_contract_that_has_ended_is_not_changed() {
        Supplement draft = drafted(contract, extension(LATER));
        Supplement offered = drafted(contract, extension(LATER));
        offered.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW);
        contract.complete(NOW);

        refused("illegal-state", () -> drafted(contract, extension(LATER)));
        refused("illegal-state", () -> draft.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW));
        refused("illegal-state", () -> offered.sign(Side.ORGANISATION, LEGAL, contract, Money.ZERO, NOW));
        assertThat(draft.status()).isEqualTo(SupplementStatus.DRAFT);
    }

    @Test
    void whoever_is_asked_or_answered_hears_of_it() {
        Supplement supplement = drafted(contract, extension(LATER));
        SupplementEvent.Offered offered = supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW);
        assertThat(offered).isEqualTo(new SupplementEvent.Offered(supplement.subject(), CODE, SupplementKind.EXTENSION, UNTIL));
        assertThat(Told.by(offered)).contains(Audience.organisation(CODE));

        SupplementEvent.Declined declined = supplement.decline("不同意延期");
        assertThat(declined).isEqualTo(new SupplementEvent.Declined(supplement.subject(), "南海社工中心", "不同意延期"));
        assertThat(Told.by(declined)).contains(Audience.tenant("dali", Role.OFFICER));

        supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW);
        SupplementEvent signed = supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.ZERO, NOW);
        assertThat(signed).isEqualTo(new SupplementEvent.SignedByOrganisation(supplement.subject(), "签字人legal（legal）"));
        assertThat(Told.by(signed)).contains(Audience.tenant("dali", Role.APPROVER));
        refused("contract-signed-already", () -> supplement.decline("不同意延期"));

        SupplementEvent.Withdrawn withdrawn = supplement.withdraw("日期有误");
        assertThat(withdrawn).isEqualTo(new SupplementEvent.Withdrawn(supplement.subject(), CODE, "日期有误"));
        assertThat(Told.by(withdrawn)).contains(Audience.organisation(CODE));

        supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.TENANT, NOW);
        assertThat(supplement.round().signsFirst()).isEqualTo(Side.TENANT);
        SupplementEvent tenant = supplement.sign(Side.TENANT, APPROVER, contract, Money.ZERO, NOW);
        assertThat(tenant).isEqualTo(new SupplementEvent.SignedByTenant(supplement.subject(), CODE, "签字人approver（approver）"));
        assertThat(Told.by(tenant)).contains(Audience.organisation(CODE));
        assertThat(supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.ZERO, NOW)).as("its first signature went with the offer")
                .isInstanceOf(SupplementEvent.Extended.class);
    }

    @Test
    void discarded_it_is_gone() {
        Supplement supplement = drafted(contract, extension(LATER));

        assertThat(supplement.discard()).isEqualTo(new SupplementEvent.Discarded(supplement.subject()));
        assertThat(supplement.status()).isEqualTo(SupplementStatus.DISCARDED);
    }

    @Test
    void an_extension_moves_the_last_day_with_the_last_signature() {
        Supplement supplement = drafted(contract, extension(LATER));
        supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.ORGANISATION, NOW);
        supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.ZERO, NOW);
        assertThat(contract.serviceUntil()).isEqualTo("2026-11-30");

        SupplementEvent last = supplement.sign(Side.TENANT, APPROVER, contract, Money.ZERO, NOW);

        assertThat(last).isEqualTo(new SupplementEvent.Extended(supplement.subject(), contract.id(), CODE, "南海社工中心", LATER));
        assertThat(Told.by(last)).contains(Audience.organisation(CODE), Audience.tenant("dali", Role.OFFICER));
        assertThat(contract.serviceUntil()).isEqualTo(LATER);
        assertThat(supplement.status()).isEqualTo(SupplementStatus.EFFECTIVE);
    }

    @Test
    void a_termination_settles_what_was_accepted_less_what_was_paid_when_it_was_offered() {
        Supplement supplement = drafted(contract, termination(100, 5, 4));
        assertThat(supplement.terms().balance()).as("before it is offered").isEqualTo(Money.ZERO);
        supplement.offer(contract, contract.organisationName(), Money.of("23000.01"), UNTIL, Side.ORGANISATION, NOW);
        assertThat(supplement.terms().paid()).isEqualTo(Money.of("23000.01"));

        refused("settlement-outdated", () -> supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.of("23000.02"), NOW));
        supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.of("23000.01"), NOW);
        SupplementEvent last = supplement.sign(Side.TENANT, APPROVER, contract, Money.of("23000.01"), NOW);

        assertThat(last).isEqualTo(new SupplementEvent.EndAgreed(supplement.subject(), CODE, "南海社工中心", Money.of("23000.00"), Money.of("-0.01")));
        assertThat(Told.by(last)).contains(Audience.organisation(CODE), Audience.tenant("dali", Role.FINANCE));
    }

    @Test
    void whatever_was_paid_in_between_an_extension_is_signed() {
        Supplement supplement = drafted(contract, extension(LATER));
        supplement.offer(contract, contract.organisationName(), Money.of("1.00"), UNTIL, Side.ORGANISATION, NOW);

        assertThat(supplement.terms().paid()).isNull();
        supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.of("2.00"), NOW);
    }
}
