package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.pledge.entity.ProgrammeStatus;
import org.sheqia.pledge.entity.ProposalStatus;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.problem.entity.Rejected;

/** The whole matrix of each life. */
class PledgeStatusTest {

    private static final Map<PledgeStatus, Set<PledgeStatus>> PLEDGE = new TreeMap<>(Map.of(
            PledgeStatus.OFFERED, Set.of(PledgeStatus.ACCEPTED, PledgeStatus.DECLINED, PledgeStatus.WITHDRAWN, PledgeStatus.LAPSED),
            PledgeStatus.ACCEPTED, Set.of(PledgeStatus.WITHDRAWN, PledgeStatus.LAPSED),
            PledgeStatus.DECLINED, Set.of(), PledgeStatus.WITHDRAWN, Set.of(), PledgeStatus.LAPSED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void a_pledge_goes_where_the_matrix_lets_it_and_nowhere_else(PledgeStatus from) {
        for (PledgeStatus to : PledgeStatus.values()) {
            if (PLEDGE.get(from).contains(to)) {
                assertThatCode(() -> from.requireNext(to)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class).hasMessageContaining(from.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_proposal_is_decided_or_withdrawn_once(ProposalStatus from) {
        for (ProposalStatus to : ProposalStatus.values()) {
            assertThat(from.next().contains(to)).isEqualTo(from == ProposalStatus.SUBMITTED && to != ProposalStatus.SUBMITTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_programme_is_opened_once_and_closed_once(ProgrammeStatus from) {
        for (ProgrammeStatus to : ProgrammeStatus.values()) {
            assertThat(from.next().contains(to)).isEqualTo(to.ordinal() == from.ordinal() + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_tranche_goes_one_step_at_a_time_and_back_only_when_it_has_not_come(TrancheStatus from) {
        for (TrancheStatus to : TrancheStatus.values()) {
            assertThat(from.next().contains(to)).isEqualTo(to.ordinal() == from.ordinal() + 1
                    || from == TrancheStatus.CONFIRMED && to == TrancheStatus.REQUESTED);
        }
    }
}
