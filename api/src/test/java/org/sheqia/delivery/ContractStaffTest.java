package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.ContractFixture.FROM;
import static org.sheqia.contract.ContractFixture.UNTIL;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.ContractStaff.StaffAssignment;
import org.sheqia.delivery.entity.StaffEvent;
import org.sheqia.delivery.entity.Workload.Share;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.Instalment.Gate;

/** Who works on a contract works within its term, and leaves before the last day or not at all. */
class ContractStaffTest {

    private static final Contract CONTRACT = Owned.by("dali", ContractFixture.inForce(Gate.SIGNED));
    private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

    @Test
    void somebody_is_assigned_for_the_whole_term_or_a_day_of_it() {
        ContractStaff whole = assigned(FROM, UNTIL);
        Subject subject = new Subject("contract-staff", whole.id(), "dali", null, CONTRACT.projectId(), CONTRACT.title(), CONTRACT.id());

        assertThat(whole.assigned(CONTRACT)).isEqualTo(new StaffEvent.Assigned(subject, "黄社工", "GD-M-0101", "社工", 60, FROM, UNTIL));
        assertThat(whole.share()).isEqualTo(new Share(FROM, UNTIL, 60));
        assertThat(List.of(whole.name(), whole.certificate(), whole.contractId())).containsExactly("黄社工", "GD-M-0101", CONTRACT.id());
        assertThat(assigned(UNTIL, UNTIL).worksOn(UNTIL)).isTrue();
    }

    @Test
    void nobody_is_assigned_outside_the_term_or_backwards() {
        refused("from outside-term", () -> assigned(FROM.minusDays(1), UNTIL));
        refused("from outside-term", () -> assigned(UNTIL.plusDays(1), UNTIL));
        refused("until outside-term", () -> assigned(FROM, UNTIL.plusDays(1)));
        refused("until outside-term", () -> assigned(FROM, FROM.minusDays(1)));
        refused("until until-before-from", () -> assigned(FROM.plusDays(1), FROM));
    }

    @Test
    void whoever_leaves_works_until_that_day_and_has_worked_one() {
        ContractStaff person = assigned(FROM, UNTIL);
        refused("until outside-term", () -> person.leave(FROM.minusDays(1), CONTRACT));
        refused("until outside-term", () -> person.leave(UNTIL, CONTRACT));

        StaffEvent.Left left = person.leave(UNTIL.minusDays(1), CONTRACT);

        assertThat(left).isEqualTo(new StaffEvent.Left(left.subject(), "黄社工", UNTIL.minusDays(1)));
        assertThat(person.worksOn(UNTIL.minusDays(1))).isTrue();
        assertThat(person.worksOn(UNTIL)).isFalse();
        person.leave(FROM, CONTRACT);
        assertThat(person.worksOn(FROM)).isTrue();
        assertThat(person.worksOn(FROM.minusDays(1))).isFalse();
    }

    @Test
    void a_contract_that_has_ended_has_nobody_come_or_go() {
        Contract ended = ContractFixture.inForce(Gate.SIGNED);
        ContractStaff person = assigned(FROM, UNTIL);
        ended.complete(NOW);

        refused("illegal-state", () -> new ContractStaff(ended, new StaffAssignment("黄社工", "GD-M-0101", "社工", 60, FROM, UNTIL), NOW));
        refused("illegal-state", () -> person.leave(FROM, ended));
    }

    @Test
    void of_time_that_is_sold_twice_each_buyer_hears() {
        List<Audience> buyers = List.of(Audience.tenant("dali", Role.OFFICER), Audience.tenant("guicheng", Role.OFFICER));

        assertThat(Told.by(new StaffEvent.Oversold(CONTRACT.subject(), "GD-M-0101", 120, buyers))).isEqualTo(buyers);
    }

    private static ContractStaff assigned(LocalDate from, LocalDate until) {
        return new ContractStaff(CONTRACT, new StaffAssignment("黄社工", "GD-M-0101", "社工", 60, from, until), NOW);
    }
}
