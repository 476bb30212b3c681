package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.AMOUNT;
import static org.sheqia.contract.AgreementFixture.APPROVER;
import static org.sheqia.contract.AgreementFixture.CODE;
import static org.sheqia.contract.AgreementFixture.LEGAL;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.OFFICER;
import static org.sheqia.contract.AgreementFixture.UNTIL;
import static org.sheqia.contract.AgreementFixture.actor;
import static org.sheqia.contract.AgreementFixture.offered;
import static org.sheqia.testing.Refusal.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractDocument;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.PaperSignatures;
import org.sheqia.contract.entity.SigningRound;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.Tenant.Side;

/** Two sides sign, each in its turn and by another person, here or on paper; until the last signature it can go back. */
class SigningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void the_first_signature_is_told_to_the_other_side_and_the_last_to_all() {
        Contract contract = offered(Side.ORGANISATION);
        ContractEvent first = contract.sign(Side.ORGANISATION, LEGAL, NOW);
        assertThat(first).isEqualTo(new ContractEvent.SignedByOrganisation(contract.subject(), "签字人legal（legal）"));
        assertThat(Told.by(first)).contains(Audience.tenant("dali", Role.APPROVER));
        assertThat(contract.status()).isEqualTo(ContractStatus.SIGNING);

        ContractEvent last = contract.sign(Side.TENANT, APPROVER, NOW);
        assertThat(last).isEqualTo(new ContractEvent.ContractSigned(contract.subject(), CODE, "南海社工中心", AMOUNT, LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 11, 30)));
        assertThat(Told.by(last)).contains(Audience.organisation(CODE), Audience.tenant("dali", Role.FINANCE));
        assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);

        Contract other = offered(Side.TENANT);
        ContractEvent tenant = other.sign(Side.TENANT, APPROVER, NOW);
        assertThat(tenant).isEqualTo(new ContractEvent.SignedByTenant(other.subject(), CODE, "签字人approver（approver）"));
        assertThat(Told.by(tenant)).contains(Audience.organisation(CODE));
        assertThat(other.sign(Side.ORGANISATION, LEGAL, NOW)).isInstanceOf(ContractEvent.ContractSigned.class);
    }

    @Test
    void nobody_signs_before_their_turn_or_twice() {
        refused("organisation-signs-first", () -> offered(Side.ORGANISATION).sign(Side.TENANT, APPROVER, NOW));
        refused("tenant-signs-first", () -> offered(Side.TENANT).sign(Side.ORGANISATION, LEGAL, NOW));
        Contract contract = offered(Side.ORGANISATION);
        contract.sign(Side.ORGANISATION, LEGAL, NOW);
        refused("contract-signed-already", () -> contract.sign(Side.ORGANISATION, actor("another"), NOW));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void one_person_does_not_sign_for_both_sides(Side first) {
        Contract contract = offered(first);
        contract.sign(first, LEGAL, NOW);

        refused("separation-of-duties", () -> contract.sign(other(first), LEGAL, NOW));
        contract.sign(other(first), APPROVER, NOW);
        assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
    }

    @Test
    void an_offer_is_signed_until_its_end_and_not_at_it() {
        refused("offer-ended", () -> offered(Side.ORGANISATION).sign(Side.ORGANISATION, LEGAL, UNTIL));
        Contract contract = offered(Side.ORGANISATION);
        contract.sign(Side.ORGANISATION, LEGAL, UNTIL.minusNanos(1));
        refused("offer-ended", () -> contract.sign(Side.TENANT, APPROVER, UNTIL));
        assertThat(new SigningRound().sign(Side.ORGANISATION, LEGAL, UNTIL)).as("without an end").isFalse();
    }

    @Test
    void who_has_signed_no_longer_declines() {
        Contract contract = offered(Side.ORGANISATION);
        ContractEvent.Declined declined = contract.decline("单价不符");
        assertThat(declined).isEqualTo(new ContractEvent.Declined(contract.subject(), "南海社工中心", "单价不符"));
        assertThat(Told.by(declined)).contains(Audience.tenant("dali", Role.OFFICER));
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);

        Contract signed = offered(Side.ORGANISATION);
        signed.sign(Side.ORGANISATION, LEGAL, NOW);
        refused("contract-signed-already", () -> signed.decline("单价不符"));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void withdrawn_it_loses_every_signature_and_its_document(Side first) {
        Contract contract = offered(first);
        ContractDocument.offered(contract, "standard/1", "<html/>", "the-file", "sum", NOW);
        assertThat(contract.round().documentFile()).isEqualTo("the-file");
        contract.sign(first, LEGAL, NOW);

        ContractEvent.Withdrawn withdrawn = contract.withdraw("条款有误");

        assertThat(withdrawn).isEqualTo(new ContractEvent.Withdrawn(contract.subject(), CODE, "条款有误"));
        assertThat(Told.by(withdrawn)).contains(Audience.organisation(CODE));
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(contract.round().documentFile()).isNull();
        contract.offer(contract.organisationName(), UNTIL, other(first), NOW);
        assertThat(contract.round().signsFirst()).isEqualTo(other(first));
        contract.sign(other(first), LEGAL, NOW);
        contract.sign(first, APPROVER, NOW);
        assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
    }

    @Test
    void what_was_signed_on_paper_is_in_force_once_another_has_seen_the_paper() {
        Contract contract = offered(Side.ORGANISATION);
        ContractEvent.PaperRegistered registered = contract.register(paper(TODAY, TODAY), OFFICER, NOW);
        assertThat(registered).isEqualTo(new ContractEvent.PaperRegistered(contract.subject(), CODE, "甲", "乙"));
        assertThat(Told.by(registered)).contains(Audience.organisation(CODE), Audience.tenant("dali", Role.APPROVER));
        assertThat(contract.status()).isEqualTo(ContractStatus.SIGNING);
        for (Side side : Side.values()) {
            refused("contract-signed-already", () -> contract.sign(side, actor("another"), NOW));
        }
        refused("contract-signed-already", () -> contract.register(paper(TODAY, TODAY), OFFICER, NOW));

        refused("separation-of-duties", () -> contract.confirmPaper(OFFICER, NOW));
        assertThat(contract.confirmPaper(APPROVER, NOW)).isEqualTo(new ContractEvent.ContractSigned(contract.subject(), CODE, "南海社工中心", AMOUNT,
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30)));
        assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
    }

    @Test
    void withdrawn_the_paper_has_to_be_registered_again() {
        Contract contract = offered(Side.ORGANISATION);
        contract.register(paper(TODAY, TODAY), OFFICER, NOW);
        contract.withdraw("扫描不全");
        contract.offer(contract.organisationName(), UNTIL, Side.ORGANISATION, NOW);

        refused("paper-not-registered", () -> contract.confirmPaper(APPROVER, NOW));
    }

    @Test
    void nothing_was_signed_on_paper_on_a_day_to_come_or_by_who_has_signed_here() {
        refused("organisationSignedOn day-to-come", () -> offered(Side.ORGANISATION).register(paper(TODAY.plusDays(1), TODAY), OFFICER, NOW));
        refused("organisationSignedOn day-to-come, tenantSignedOn day-to-come",
                () -> offered(Side.ORGANISATION).register(paper(TODAY.plusDays(1), TODAY.plusDays(1)), OFFICER, NOW));
        for (Side first : Side.values()) {
            Contract contract = offered(first);
            contract.sign(first, LEGAL, NOW);
            refused("contract-signed-already", () -> contract.register(paper(TODAY, TODAY), OFFICER, NOW));
        }
    }

    private static PaperSignatures paper(LocalDate organisation, LocalDate tenant) {
        return new PaperSignatures("s".repeat(36), "甲", organisation, "乙", tenant);
    }

    private static Side other(Side side) {
        return side == Side.TENANT ? Side.ORGANISATION : Side.TENANT;
    }
}
