package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.ContractStaff.StaffAssignment;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.ServiceRecord.Evidence;
import org.sheqia.delivery.entity.ServiceRecord.EvidenceKind;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.delivery.entity.SpotCheck;
import org.sheqia.delivery.entity.VerificationEvent;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.Instalment.Gate;

/** What is recorded as given, and what an officer found who went there: within the term, not to come, by who works there. */
class ServiceRecordTest {

    private static final Contract CONTRACT = Owned.by("dali", ContractFixture.inForce(Gate.SIGNED));
    private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-09T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final ContractStaff WORKER = new ContractStaff(CONTRACT,
            new StaffAssignment("黄社工", "GD-M-0101", "社工", 100, TODAY.minusDays(10), TODAY), NOW);

    @ParameterizedTest(name = "indicator {0} on {1}: {2}")
    @CsvSource(nullValues = "-", value = {"0,2026-04-01,-", "1,2026-09-30,-", "2,2026-04-01,indicator no-indicator", "0,2026-03-31,servedOn outside-term",
        "0,2026-10-01,servedOn outside-term"})
    void it_is_of_an_indicator_and_within_the_term(int indicator, LocalDate day, String refusal) {
        recorded(refusal, new ServiceGiven(indicator, day, null, null, 1, 1, "沥雄社区", null, List.of(), List.of()), AFTER);
    }

    @Test
    void nothing_is_recorded_before_its_day() {
        recorded(null, given(null, null, TODAY), NOW);
        recorded("servedOn in-future", given(null, null, TODAY.plusDays(1)), NOW);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource(nullValues = "-", value = {"-,-,-", "09:30,09:31,-", "09:30,09:30,until ends-before-it-begins", "09:30,09:29,until ends-before-it-begins",
        "09:30,-,until both-times", "-,09:30,until both-times"})
    void it_has_both_times_or_none(String from, String until, String refusal) {
        recorded(refusal, given(from, until, TODAY), NOW);
    }

    @Test
    void it_is_given_by_who_works_on_the_contract_that_day() {
        recorded(null, given(null, null, TODAY, "GD-M-0101"), NOW);
        recorded(null, given(null, null, TODAY.minusDays(10), "GD-M-0101"), NOW);
        recorded("staff not-on-contract", given(null, null, TODAY.minusDays(11), "GD-M-0101"), NOW);
        recorded("staff not-on-contract", given(null, null, TODAY.plusDays(1), "GD-M-0101"), AFTER);
        recorded("staff not-on-contract", given(null, null, TODAY, "GD-M-0102"), NOW);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Evidence photo = new Evidence("photo", "签到表.jpg", EvidenceKind.PHOTO);
        recorded("indicator no-indicator, servedOn in-future, until both-times, staff listed-twice, documents listed-twice, "
                + "staff not-on-contract, staff not-on-contract",
                new ServiceGiven(9, TODAY.plusDays(1), "09:30", null, 1, 1, "沥雄社区", null, List.of("a", "a"), List.of(photo, photo)), NOW);
    }

    @Test
    void it_is_told_by_the_name_of_its_indicator_and_voided_once() {
        ServiceRecord visit = recorded(new ServiceGiven(1, TODAY, null, null, 2, 30, "沥雄社区", null, List.of(), List.of()));
        Subject subject = new Subject("service-record", visit.id(), "dali", null, CONTRACT.projectId(), CONTRACT.title(), CONTRACT.id());

        assertThat(visit.contractId()).isEqualTo(CONTRACT.id());
        assertThat(visit.recorded(CONTRACT)).isEqualTo(new DeliveryEvent.ServiceRecorded(subject, "小组活动", TODAY, 2, 30));
        assertThat(visit.voidIt("重复录入", CONTRACT, NOW)).isEqualTo(new DeliveryEvent.ServiceVoided(subject, CONTRACT.creditCode(), "重复录入"));
        refused("record-voided", () -> visit.voidIt("重复录入", CONTRACT, NOW));
    }

    @Test
    void whatever_of_it_is_otherwise_its_checksum_is_another() {
        List<Evidence> none = List.of();
        Stream<ServiceGiven> all = Stream.of(new ServiceGiven(0, TODAY, "09:30", "10:30", 1, 1, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(1, TODAY, "09:30", "10:30", 1, 1, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY.minusDays(1), "09:30", "10:30", 1, 1, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:31", "10:30", 1, 1, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:30", "10:31", 1, 1, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:30", "10:30", 2, 1, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:30", "10:30", 1, 2, "沥雄社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:30", "10:30", 1, 1, "沥东社区", "探访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:30", "10:30", 1, 1, "沥雄社区", "电访", List.of(), none),
                new ServiceGiven(0, TODAY, "09:30", "10:30", 1, 1, "沥雄社区", "探访", List.of(), List.of(new Evidence("a", "a", null))),
                new ServiceGiven(0, TODAY, "09:30", "10:30", 1, 1, "沥雄社区", "探访", List.of(), List.of(new Evidence("a", "a", EvidenceKind.PHOTO))));

        assertThat(all.map(g -> recorded(g).checksum())).doesNotHaveDuplicates().allMatch(sum -> sum.matches("[0-9a-f]{64}"));
    }

    @Test
    void whoever_was_there_was_there_within_the_term_and_the_organisation_hears_what_was_found() {
        refused("visitedOn outside-term", () -> visit(LocalDate.of(2026, 3, 31), AFTER));
        refused("visitedOn outside-term", () -> visit(LocalDate.of(2026, 10, 1), AFTER));
        refused("visitedOn in-future", () -> visit(TODAY.plusDays(1), NOW));
        visit(ContractFixture.FROM, AFTER);
        visit(ContractFixture.UNTIL, AFTER);

        VerificationEvent.Visited visited = visit(TODAY, NOW).visited(CONTRACT);

        assertThat(visited).isEqualTo(new VerificationEvent.Visited(visited.subject(), CONTRACT.creditCode(), TODAY, "沥雄社区", "活动如期进行"));
        assertThat(visited.subject().type()).isEqualTo("spot-check");
        assertThat(Told.by(visited)).contains(Audience.organisation(CONTRACT.creditCode()));
    }

    @Test
    void of_a_contract_that_has_ended_nothing_is_recorded_or_looked_at() {
        Contract ended = ContractFixture.inForce(Gate.SIGNED);
        ended.complete(AFTER);

        refused("illegal-state", () -> ServiceRecord.of(ended, given(null, null, TODAY), List.of(), EvaluationFixture.actor("worker"), NOW));
        refused("illegal-state", () -> new SpotCheck(ended, TODAY, "沥雄社区", "活动如期进行", EvaluationFixture.OFFICER, NOW));
    }

    private static SpotCheck visit(LocalDate day, Instant now) {
        return new SpotCheck(CONTRACT, day, "沥雄社区", "活动如期进行", EvaluationFixture.OFFICER, now);
    }

    private static ServiceGiven given(String from, String until, LocalDate day, String... staff) {
        return new ServiceGiven(0, day, from, until, 1, 1, "沥雄社区", null, List.of(staff), List.of());
    }

    private static ServiceRecord recorded(ServiceGiven given) {
        return ServiceRecord.of(CONTRACT, given, List.of(WORKER), EvaluationFixture.actor("worker"), NOW);
    }

    private static void recorded(String refusal, ServiceGiven given, Instant now) {
        if (refusal == null) {
            assertThat(ServiceRecord.of(CONTRACT, given, List.of(WORKER), EvaluationFixture.actor("worker"), now)).isNotNull();
        } else {
            refused(refusal, () -> ServiceRecord.of(CONTRACT, given, List.of(WORKER), EvaluationFixture.actor("worker"), now));
        }
    }
}
