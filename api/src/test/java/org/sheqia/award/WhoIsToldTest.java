package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.CommitteeMember.Candidate;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.award.entity.Leaving;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** Who hears of what happens to an award and a committee, under which word, and in whose name it is recorded. */
class WhoIsToldTest {

    private static final Subject PROJECT = new Subject("project", "p", "dali", null, "p", "项目");
    private static final Instant NOW = Instant.parse("2026-03-12T01:00:00Z");
    private static final Money PRICE = Money.of("32400.00");
    private static final Audience OFFICERS = Audience.tenant("dali", Role.OFFICER);
    private static final Audience APPROVERS = Audience.tenant("dali", Role.APPROVER);
    private static final Audience BIDDER = Audience.organisation("code");

    @Test
    void the_bidder_is_told_what_becomes_of_it_and_officials_what_waits_for_them() {
        told(new AwardEvent.Proposed(PROJECT, "单位", PRICE), "award.proposed", APPROVERS);
        told(new AwardEvent.ResultPublished(PROJECT, "code", "单位", PRICE, NOW, NOW), "award.result-published", OFFICERS);
        told(new AwardEvent.AwardNoticed(PROJECT, "code", "单位", PRICE, NOW), "award.award-noticed", OFFICERS);
        told(new AwardEvent.RevocationProposed(PROJECT, "单位", "放弃"), "award.revocation-proposed", APPROVERS);
        told(new AwardEvent.RevocationDropped(PROJECT, "单位"), "award.revocation-dropped", OFFICERS);
        told(new AwardEvent.Revoked(PROJECT, "a", "code", "单位", "放弃"), "award.revoked", BIDDER, OFFICERS);
        told(new AwardEvent.ProposalRevoked(PROJECT, "a", "code", "单位", "放弃"), "award.proposal-revoked", BIDDER, OFFICERS);
        told(new AwardEvent.BidRejected(PROJECT, "code", "b", "older-edition"), "award.bid-rejected", BIDDER);
    }

    @Test
    void what_a_member_does_is_recorded_under_its_mark_and_told_without_its_name() {
        CommitteeMember member = member("sub", 2);
        told(byMember(member.declare(PROJECT)), "evaluation.declared");
        told(member.absent("没有到场", new Actor("one", "o", "甲", Set.of()), PROJECT, NOW), "evaluation.missed", Audience.person("sub"), APPROVERS);
        member.save(Sheets.sheet(Sheets.valid("b", "10")));
        told(byMember(member.submit(List.of("b"), List.of(60), PROJECT, NOW)), "evaluation.scores-submitted", OFFICERS);
        told(byMember(member.leave(Leaving.RECUSED, "曾任职", PROJECT)), "evaluation.recused", OFFICERS);
        assertThat(member.mark()).isEqualTo("mark");
        assertThat(member.name()).isEqualTo("评委");
    }

    @Test
    void who_comes_in_and_whose_seat_was_given_away_are_told_themselves() {
        CommitteeMember reserve = new CommitteeMember("p", new Candidate("next", "评委", true), "mark", 2);
        told(byMember(reserve.sit(PROJECT)), "evaluation.seated", Audience.person("next"));
        CommitteeMember away = member("sub", 2);
        away.absent("没有到场", new Actor("one", "o", "甲", Set.of()), PROJECT, NOW);
        told(away.absent("仍没有到场", new Actor("other", "t", "乙", Set.of()), PROJECT, NOW.plus(Duration.ofDays(1))), "evaluation.replaced", Audience.person("sub"));
    }

    @Test
    void a_member_that_has_not_declared_keeps_and_hands_in_nothing_and_none_hands_in_an_incomplete_sheet() {
        CommitteeMember member = member("sub", 2);
        refused("illegal-state", () -> member.save(Sheets.sheet(Sheets.valid("b", "10"))));
        refused("illegal-state", () -> member.submit(List.of(), List.of(60), PROJECT, NOW));
        member.declare(PROJECT);
        member.save(Sheets.sheet(Sheets.valid("b", "10")));
        refused("bids bid-not-scored", () -> member.submit(List.of("b", "c"), List.of(60), PROJECT, NOW));
    }

    private static CommitteeMember member(String sub, int place) {
        CommitteeMember member = new CommitteeMember("p", new Candidate(sub, "评委", true), "mark", place);
        member.sit(PROJECT);
        return member;
    }

    /** Called by its number, from 1, and by nothing else. */
    private static EvaluationEvent.ByMember byMember(EvaluationEvent.ByMember event) {
        assertThat(event.sealedActor()).isEqualTo("mark");
        assertThat(event).hasFieldOrPropertyWithValue("member", 3);
        return event;
    }

    private static void told(Act act, String verb, Audience... audience) {
        assertThat(act.verb()).isEqualTo(verb);
        assertThat(Told.by(act)).as(verb).contains(audience);
    }
}
