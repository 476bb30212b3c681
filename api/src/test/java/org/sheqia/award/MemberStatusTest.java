package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.problem.entity.Rejected;

/** The whole matrices: what may follow what, and nothing else. */
class MemberStatusTest {

    private static final Map<MemberStatus, Set<MemberStatus>> MEMBER = Map.of(
            MemberStatus.RESERVE, EnumSet.of(MemberStatus.SEATED, MemberStatus.RECUSED),
            MemberStatus.SEATED, EnumSet.of(MemberStatus.DECLARED, MemberStatus.RECUSED),
            MemberStatus.DECLARED, EnumSet.of(MemberStatus.SUBMITTED, MemberStatus.RECUSED),
            MemberStatus.SUBMITTED, EnumSet.of(MemberStatus.REOPENED, MemberStatus.RECUSED),
            MemberStatus.REOPENED, EnumSet.of(MemberStatus.SUBMITTED, MemberStatus.RECUSED),
            MemberStatus.RECUSED, EnumSet.noneOf(MemberStatus.class));

    private static final Map<AwardStatus, Set<AwardStatus>> AWARD = Map.of(
            AwardStatus.PROPOSED, EnumSet.of(AwardStatus.PUBLICITY, AwardStatus.REVOKED),
            AwardStatus.PUBLICITY, EnumSet.of(AwardStatus.FINAL, AwardStatus.REVOKED),
            AwardStatus.FINAL, EnumSet.of(AwardStatus.REVOKED), AwardStatus.REVOKED, EnumSet.noneOf(AwardStatus.class));

    @ParameterizedTest
    @EnumSource
    void a_member_goes_only_where_the_table_says(MemberStatus from) {
        for (MemberStatus to : MemberStatus.values()) {
            if (MEMBER.get(from).contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).as("%s → %s", from, to).isInstanceOf(Rejected.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_award_goes_only_where_the_table_says(AwardStatus from) {
        for (AwardStatus to : AwardStatus.values()) {
            if (AWARD.get(from).contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).as("%s → %s", from, to).isInstanceOf(Rejected.class);
            }
        }
    }

    @Test
    void reserves_and_recused_do_not_sit_and_only_who_declared_reads_bids() {
        assertThat(MemberStatus.values()).filteredOn(MemberStatus::sits).containsExactlyInAnyOrder(MemberStatus.SEATED, MemberStatus.DECLARED,
                MemberStatus.SUBMITTED, MemberStatus.REOPENED);
        assertThat(MemberStatus.values()).filteredOn(MemberStatus::mayRead).containsExactlyInAnyOrder(MemberStatus.DECLARED,
                MemberStatus.SUBMITTED, MemberStatus.REOPENED);
    }
}
