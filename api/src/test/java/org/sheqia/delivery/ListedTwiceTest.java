package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.ServiceRecord.Evidence;
import org.sheqia.delivery.entity.ServiceRecord.EvidenceKind;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenantconfig.Instalment.Gate;

/** A list that is checked for what is missing is checked for what stands there twice too. */
class ListedTwiceTest {

    private static final Contract CONTRACT = ContractFixture.inForce(Gate.SIGNED);
    private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

    @Test
    void a_file_or_a_person_is_named_once_in_a_record() {
        Evidence photo = new Evidence("photo-1", "签到表.jpg", EvidenceKind.PHOTO);

        assertThat(faults(List.of(), List.of(photo, new Evidence("photo-2", "签到表.jpg", EvidenceKind.PHOTO)))).isEmpty();
        assertThat(faults(List.of(), List.of(photo, new Evidence("photo-1", "合影.jpg", EvidenceKind.OTHER)))).contains("documents: listed-twice");
        assertThat(faults(List.of("GD-M-0101", "GD-M-0101"), List.of())).contains("staff: listed-twice");
    }

    @Test
    void a_source_is_named_once_for_another_term() {
        assertThatThrownBy(() -> CONTRACT.renewal(1, List.of(half("a"), half("a")), 1, NOW)).isInstanceOfSatisfying(Rejected.class,
                no -> assertThat(no.violations()).extracting(Violation::code).containsExactly("listed-twice"));
        assertThat(CONTRACT.renewal(1, List.of(half("a"), half("b")), 1, NOW).funding()).hasSize(2);
    }

    private static FundingLine half(String appropriation) {
        return new FundingLine(appropriation, Money.of("22800.00"));
    }

    private static List<String> faults(List<String> staff, List<Evidence> documents) {
        return ServiceRecord.faults(CONTRACT, new ServiceGiven(0, ContractFixture.FROM, null, null, 1, 1, "沥雄社区", null, staff, documents),
                List.of(), NOW).stream().map(f -> f.field() + ": " + f.code()).toList();
    }
}
