package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refusal;
import static org.sheqia.testing.Refusal.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Firmness;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Actor;

/** An award: who may do what to it, when. */
class AwardTest {

    private static final Subject PROJECT = new Subject("project", "p", "dali", null, "p", "项目");
    private static final Actor OFFICER = new Actor("officer", "o", "同名", Set.of());
    private static final Actor APPROVER = new Actor("approver", "a", "同名", Set.of());
    private static final Instant THURSDAY = Instant.parse("2026-03-12T02:00:00Z");
    private static final Instant SHOWN_UNTIL = Instant.parse("2026-03-17T16:00:00Z");
    private static final Instant OBJECTED_UNTIL = Instant.parse("2026-03-20T16:00:00Z");

    @Test
    void it_is_shown_then_final_then_signed_and_objected_to_until_its_dates() {
        Award award = proposed();
        award.confirm(report(List.of()), false, APPROVER, THURSDAY);
        assertThat(award.show(SHOWN_UNTIL, OBJECTED_UNTIL, PROJECT))
                .isEqualTo(new AwardEvent.ResultPublished(PROJECT, "c", "某中心", Money.of("100.00"), SHOWN_UNTIL, OBJECTED_UNTIL));

        refused("publicity-runs", () -> award.makeFinal(SHOWN_UNTIL.minusSeconds(1)));
        award.makeFinal(SHOWN_UNTIL);
        assertThat(award.status()).isEqualTo(AwardStatus.FINAL);
        Instant signed = Instant.parse("2026-04-17T16:00:00Z");
        assertThat(award.notice(signed, PROJECT)).isEqualTo(new AwardEvent.AwardNoticed(PROJECT, "c", "某中心", Money.of("100.00"), signed));
        assertThat(award.signBy()).isEqualTo(signed);
        award.requireOpenForObjections(OBJECTED_UNTIL.minusSeconds(1));
        refused("objection-too-late", () -> award.requireOpenForObjections(OBJECTED_UNTIL));
    }

    @Test
    void whoever_proposed_does_not_confirm_and_of_two_with_one_name_each_is_itself() {
        refused("separation-of-duties", () -> proposed().confirm(report(List.of()), true, OFFICER, THURSDAY));
        proposed().confirm(report(List.of()), true, APPROVER, THURSDAY);
    }

    @Test
    void a_close_result_is_confirmed_only_by_who_has_seen_that_it_is_close() {
        EvaluationReport.Content close = report(List.of(new Firmness.Flag(Firmness.Change.WITHOUT_ONE_MEMBER, null, null, null)));
        refused("acknowledged firmness-not-acknowledged", () -> proposed().confirm(close, false, APPROVER, THURSDAY));
        proposed().confirm(close, true, APPROVER, THURSDAY);
    }

    @Test
    void revoking_is_proposed_by_one_and_confirmed_by_another() {
        Award award = proposed();
        refused("no-revocation", () -> award.confirmRevocation(APPROVER, PROJECT));
        assertThat(award.proposeRevocation("成交单位放弃", APPROVER, PROJECT, THURSDAY))
                .isEqualTo(new AwardEvent.RevocationProposed(PROJECT, "某中心", "成交单位放弃"));
        refused("separation-of-duties", () -> award.confirmRevocation(APPROVER, PROJECT));
        refused("revocation-proposed", () -> award.proposeRevocation("再提", OFFICER, PROJECT, THURSDAY));
        assertThat(award.dropRevocation(PROJECT)).isEqualTo(new AwardEvent.RevocationDropped(PROJECT, "某中心"));
        refused("no-revocation", () -> award.dropRevocation(PROJECT));
        award.proposeRevocation("成交单位放弃", OFFICER, PROJECT, THURSDAY);
        AwardEvent.Fell revoked = award.confirmRevocation(APPROVER, PROJECT);
        assertThat(revoked).isInstanceOf(AwardEvent.ProposalRevoked.class);
        assertThat(revoked.reason()).isEqualTo("成交单位放弃");
        assertThat(revoked.award()).isEqualTo(award.id());
        assertThat(award.status()).isEqualTo(AwardStatus.REVOKED);
    }

    @Test
    void while_a_revocation_waits_nothing_becomes_final() {
        Award award = proposed();
        award.confirm(report(List.of()), false, APPROVER, THURSDAY);
        award.proposeRevocation("成交单位放弃", OFFICER, PROJECT, THURSDAY);
        refused("revocation-proposed", () -> award.makeFinal(THURSDAY.plusSeconds(864_000)));
        assertThat(award.confirmRevocation(APPROVER, PROJECT)).isInstanceOf(AwardEvent.Revoked.class);
        Award waiting = proposed();
        waiting.proposeRevocation("成交单位放弃", OFFICER, PROJECT, THURSDAY);
        refused("revocation-proposed", () -> waiting.confirm(report(List.of()), true, APPROVER, THURSDAY));
    }

    /** Each act in each state. */
    @Test
    void every_act_is_refused_in_every_state_that_is_not_its_own() {
        for (AwardStatus state : AwardStatus.values()) {
            assertThat(refusal(() -> in(state).confirm(report(List.of()), true, APPROVER, THURSDAY)) == null).as("confirm %s", state)
                    .isEqualTo(state == AwardStatus.PROPOSED);
            assertThat(refusal(() -> in(state).makeFinal(THURSDAY.plusSeconds(864_000))) == null).as("notice %s", state)
                    .isEqualTo(state == AwardStatus.PUBLICITY);
            assertThat(refusal(() -> in(state).proposeRevocation("放弃", OFFICER, PROJECT, THURSDAY)) == null).as("propose revocation %s", state)
                    .isEqualTo(state != AwardStatus.REVOKED);
            assertThat(refusal(() -> in(state).revoke("质疑成立", PROJECT)) == null).as("revoke %s", state).isEqualTo(state != AwardStatus.REVOKED);
            assertThat(refusal(() -> in(state).requireOpenForObjections(THURSDAY)) == null).as("objection %s", state)
                    .isEqualTo(state == AwardStatus.PUBLICITY || state == AwardStatus.FINAL);
        }
    }

    private static Award in(AwardStatus state) {
        Award award = proposed();
        if (state == AwardStatus.PUBLICITY || state == AwardStatus.FINAL) {
            award.confirm(report(List.of()), true, APPROVER, THURSDAY);
            award.show(SHOWN_UNTIL, OBJECTED_UNTIL, PROJECT);
        }
        if (state == AwardStatus.FINAL) {
            award.makeFinal(THURSDAY.plusSeconds(864_000));
        }
        if (state == AwardStatus.REVOKED) {
            award.revoke("放弃", PROJECT);
        }
        return award;
    }

    private static Award proposed() {
        EvaluationRound round = new EvaluationRound("p", 2, EvaluationRound.Cause.OBJECTION_UPHELD, THURSDAY);
        Award award = new Award("p", round, ranked(), OFFICER, THURSDAY);
        assertThat(award.round()).isEqualTo(2);
        return award;
    }

    private static RankedBid ranked() {
        return new RankedBid(1, null, "b", "c", "某中心", Money.of("100.00"), List.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null);
    }

    private static EvaluationReport.Content report(List<Firmness.Flag> flags) {
        return new EvaluationReport.Content(List.of(), Sheets.TIES, Money.of("100.00"), List.of(), Sheets.SEED, List.of(ranked()), flags);
    }
}
