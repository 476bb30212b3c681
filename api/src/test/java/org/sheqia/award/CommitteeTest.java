package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.award.Sheets.sheet;
import static org.sheqia.award.Sheets.valid;
import static org.sheqia.testing.Refusal.refusal;
import static org.sheqia.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.CommitteeMember.Candidate;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenantconfig.CommitteeRule;

class CommitteeTest {

    private static final CommitteeRule TENDER = new CommitteeRule(5, 2, 3, 1, true, true, "财政部令第87号 第47条");
    private static final Subject PROJECT = new Subject("project", "p", "dali", null, "p", "项目");
    private static final Actor ONE = new Actor("one", "o", "同名", Set.of());
    private static final Actor OTHER = new Actor("other", "t", "同名", Set.of());
    private static final Instant NOW = Instant.parse("2026-03-12T01:00:00Z");
    private static final Instant NEXT_DAY = WorkingDays.startOf(WorkingDays.dayOf(NOW).plusDays(1));

    @Property
    void it_is_complete_exactly_when_it_is_odd_large_enough_and_two_thirds_are_experts(@ForAll @IntRange(max = 9) int experts,
            @ForAll @IntRange(max = 9) int others) {
        int all = experts + others;
        boolean complete = all >= 5 && all % 2 == 1 && experts * 3 >= all * 2;
        assertThat(refusal(() -> new Committee(members(experts, others)).requireComplete(0, TENDER)) == null).isEqualTo(complete);
        assertThat(refusal(() -> new Committee(List.of()).requireCompleteWith(candidates(experts, others), TENDER)) == null).isEqualTo(complete);
    }

    @Test
    void who_is_missing_of_the_experts_is_said_with_the_article() {
        assertThatThrownBy(() -> new Committee(members(3, 2)).requireComplete(0, TENDER)).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.slug()).isEqualTo("committee-experts");
            assertThat(no.params()).containsEntry("share", "2/3").containsEntry("source", "财政部令第87号 第47条");
        });
        refused("committee-incomplete", () -> new Committee(members(4, 0)).requireComplete(0, TENDER));
    }

    @Test
    void a_reserve_comes_in_only_while_the_experts_remain_enough() {
        List<CommitteeMember> members = new ArrayList<>(members(4, 1));
        CommitteeMember layman = new CommitteeMember("p", new Candidate("layman", "非专家", false), "m", 5);
        CommitteeMember expert = new CommitteeMember("p", new Candidate("expert", "专家", true), "m", 6);
        members.add(layman);
        members.add(expert);
        members.get(0).leave(Leaving.RECUSED, "曾任职", PROJECT);

        assertThat(new Committee(members).nextReserve(TENDER)).contains(expert);
        expert.sit(PROJECT);
        assertThat(expert.status()).isEqualTo(MemberStatus.SEATED);
        assertThat(new Committee(members).sitting()).hasSize(5).contains(expert).doesNotContain(layman);
        assertThat(new Committee(members).called()).hasSize(7);
    }

    /** Each act of a member in each state that it can be in. */
    @Test
    void every_act_is_refused_in_every_state_that_is_not_its_own() {
        List<Consumer<CommitteeMember>> way = List.of(m -> { }, m -> m.declare(PROJECT), m -> hand(m), CommitteeMember::scoreAgain);
        List<MemberStatus> states = List.of(MemberStatus.SEATED, MemberStatus.DECLARED, MemberStatus.SUBMITTED, MemberStatus.REOPENED);
        for (int state = 0; state < states.size(); state++) {
            CommitteeMember member = members(1, 0).get(0);
            for (int step = 0; step <= state; step++) {
                way.get(step).accept(member);
            }
            MemberStatus now = states.get(state);
            assertThat(member.status()).isEqualTo(now);
            assertThat(refusal(() -> hand(member)) == null).as("hand in when %s", now)
                    .isEqualTo(now == MemberStatus.DECLARED || now == MemberStatus.REOPENED);
            CommitteeMember other = members(1, 0).get(0);
            for (int step = 0; step <= state; step++) {
                way.get(step).accept(other);
            }
            assertThat(refusal(() -> other.declare(PROJECT)) == null).as("declare when %s", now).isEqualTo(now == MemberStatus.SEATED);
            CommitteeMember third = members(1, 0).get(0);
            for (int step = 0; step <= state; step++) {
                way.get(step).accept(third);
            }
            assertThat(refusal(() -> third.absent("没有到场", ONE, PROJECT, NOW)) == null).as("away when %s", now).isEqualTo(now != MemberStatus.SUBMITTED);
        }
    }

    @Test
    void that_one_was_away_is_found_by_two_on_two_days_and_forgotten_when_it_comes_after_all() {
        CommitteeMember member = members(1, 0).get(0);
        assertThat(Told.by(member.absent("没有到场", ONE, PROJECT, NOW))).anyMatch(a -> a.scopeId().equals("sub0"));
        refused("separation-of-duties", () -> member.absent("仍没有到场", ONE, PROJECT, NEXT_DAY));
        refused("absence-today", () -> member.absent("仍没有到场", OTHER, PROJECT, NEXT_DAY.minusMillis(1)));
        member.declare(PROJECT);
        assertThat(member.absent("中途离场", OTHER, PROJECT, NEXT_DAY)).isInstanceOf(EvaluationEvent.Missed.class);
        member.save(sheet(valid("b", "10")));
        assertThat(member.absent("中途离场", ONE, PROJECT, NEXT_DAY)).isInstanceOf(EvaluationEvent.Missed.class);
        assertThat(member.absent("没有回来", OTHER, PROJECT, NEXT_DAY.plus(Duration.ofDays(1)))).isInstanceOf(EvaluationEvent.Replaced.class);
        assertThat(member.status()).isEqualTo(MemberStatus.RECUSED);
        refused("illegal-state", () -> member.absent("没有回来", OTHER, PROJECT, NEXT_DAY));
    }

    @Test
    void who_has_handed_in_neither_recuses_nor_was_away() {
        CommitteeMember member = members(1, 0).get(0);
        member.declare(PROJECT);
        hand(member);
        refused("illegal-state", () -> member.recuse("有利害关系", PROJECT));
        refused("illegal-state", () -> member.absent("没有到场", ONE, PROJECT, NOW));
        refused("illegal-state", () -> member.sit(PROJECT));
    }

    @Test
    void a_committee_of_another_size_than_it_was_formed_with_is_not_complete() {
        assertThat(refusal(() -> new Committee(members(7, 0)).requireComplete(5, TENDER))).isEqualTo("committee-incomplete");
        new Committee(members(7, 0)).requireComplete(7, TENDER);
    }

    @Test
    void a_new_round_keeps_what_was_written_and_leaves_alone_who_did_not_hand_in() {
        CommitteeMember member = members(1, 0).get(0);
        member.declare(PROJECT);
        member.scoreAgain();
        assertThat(member.status()).isEqualTo(MemberStatus.DECLARED);
        hand(member);
        member.scoreAgain();
        assertThat(member.status()).isEqualTo(MemberStatus.REOPENED);
        assertThat(member.sheet().of("b")).isPresent();
    }

    @Test
    void a_sheet_with_a_bid_twice_is_not_even_kept() {
        CommitteeMember member = members(1, 0).get(0);
        member.declare(PROJECT);
        refused("bids[2].bidId bid-twice", () -> member.save(sheet(valid("b", "10"), valid("c", "10"), valid("b", "10"))));
        assertThat(member.sheet().bids()).isEmpty();
    }

    @Test
    void a_sheet_is_complete_with_every_bid_no_other_and_no_more_points_than_the_weights() {
        refused("bids[1].bidId bid-not-assigned", () -> sheet(valid("b", "10"), valid("x", "10")).requireComplete(List.of("b"), List.of(60)));
        refused("bids bid-not-scored", () -> sheet(valid("b", "10")).requireComplete(List.of("b", "c"), List.of(60)));
        refused("bids[0].scores[0] score-above-weight", () -> sheet(valid("b", "60.01")).requireComplete(List.of("b"), List.of(60)));
        refused("bids[0].scores scores-count", () -> sheet(valid("b", "60", "1")).requireComplete(List.of("b"), List.of(60)));
        refused("bids[0].scores[0] NotNull", () -> sheet(valid("b")).requireComplete(List.of("b"), List.of(60)));
        sheet(valid("b", "60")).requireComplete(List.of("b"), List.of(60));
    }

    private static void hand(CommitteeMember member) {
        member.save(sheet(valid("b", "10")));
        member.submit(List.of("b"), List.of(60), PROJECT, NOW);
    }

    private static List<CommitteeMember> members(int experts, int others) {
        List<CommitteeMember> members = new ArrayList<>();
        for (Candidate person : candidates(experts, others)) {
            CommitteeMember member = new CommitteeMember("p", person, "mark", members.size());
            member.sit(PROJECT);
            members.add(member);
        }
        return members;
    }

    private static List<Candidate> candidates(int experts, int others) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < experts + others; i++) {
            candidates.add(new Candidate("sub" + i, "评委", i < experts));
        }
        return candidates;
    }
}
