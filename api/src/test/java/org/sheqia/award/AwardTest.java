package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.testing.Refusal.refusal;
import static org.sheqia.testing.Refusal.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import org.sheqia.calendar.entity.WorkingCalendar.Counted;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.TenantCatalog;

/** An award: who may do what to it, when. */
class AwardTest {

    private static final Procedure RULES = TenantCatalog.load(null).procedure("fair-selection").orElseThrow();
    private static final Subject PROJECT = new Subject("project", "p", "dali", null, "p", "项目");
    private static final Actor OFFICER = new Actor("officer", "o", "同名", Set.of());
    private static final Actor APPROVER = new Actor("approver", "a", "同名", Set.of());
    private static final Instant THURSDAY = Instant.parse("2026-03-12T02:00:00Z");

    @Test
    void it_is_shown_for_three_working_days_and_objections_are_heard_for_three_more() {
        Award award = proposed();
        AwardEvent.ResultPublished shown = award.confirm(RULES, report(List.of()), false, APPROVER, PROJECT, CALENDAR, THURSDAY);
        assertThat(shown.publicityEndsAt()).isEqualTo("2026-03-17T16:00:00Z");
        assertThat(shown.objectionEndsAt()).isEqualTo("2026-03-20T16:00:00Z");

        refused("publicity-runs", () -> award.makeFinal(RULES, PROJECT, CALENDAR, shown.publicityEndsAt().minusSeconds(1)));
        AwardEvent.AwardNoticed noticed = award.makeFinal(RULES, PROJECT, CALENDAR, shown.publicityEndsAt());
        assertThat(award.status()).isEqualTo(AwardStatus.FINAL);
        assertThat(award.signBy()).isEqualTo("2026-04-17T16:00:00Z");
        assertThat(noticed).isEqualTo(new AwardEvent.AwardNoticed(PROJECT, "c", "某中心", Money.of("100.00"), award.signBy()));
        award.requireOpenForObjections(shown.objectionEndsAt().minusSeconds(1));
        refused("objection-too-late", () -> award.requireOpenForObjections(shown.objectionEndsAt()));
    }

    @Test
    void at_the_turn_of_the_year_it_is_confirmed_though_the_next_calendar_is_not_issued() {
        Instant monday = Instant.parse("2026-12-28T02:00:00Z");
        Award award = proposed();
        AwardEvent.ResultPublished shown = award.confirm(RULES, report(List.of()), false, APPROVER, PROJECT, CALENDAR, monday);
        assertThat(shown.publicityEndsAt()).isEqualTo("2026-12-31T16:00:00Z").isEqualTo(CALENDAR.count(monday, RULES.publicity()).end());
        assertThat(CALENDAR.count(monday, RULES.publicity())).isEqualTo(new Counted(LocalDate.of(2026, 12, 31),
                "440605/2026 v1, 440605/2027 provisional", true));
        assertThat(shown.objectionEndsAt()).isEqualTo("2027-01-06T16:00:00Z");
        assertThat(award.makeFinal(RULES, PROJECT, CALENDAR, shown.objectionEndsAt()).signBy()).isAfter("2027-01-06T16:00:00Z");
    }

    @Test
    void whoever_proposed_does_not_confirm_and_of_two_with_one_name_each_is_itself() {
        refused("separation-of-duties", () -> proposed().confirm(RULES, report(List.of()), true, OFFICER, PROJECT, CALENDAR, THURSDAY));
        proposed().confirm(RULES, report(List.of()), true, APPROVER, PROJECT, CALENDAR, THURSDAY);
    }

    @Test
    void a_close_result_is_confirmed_only_by_who_has_seen_that_it_is_close() {
        EvaluationReport.Content close = report(List.of(new Firmness.Flag(Firmness.Change.WITHOUT_ONE_MEMBER, null, null, null)));
        refused("acknowledged firmness-not-acknowledged", () -> proposed().confirm(RULES, close, false, APPROVER, PROJECT, CALENDAR, THURSDAY));
        assertThat(proposed().confirm(RULES, close, true, APPROVER, PROJECT, CALENDAR, THURSDAY)).isNotNull();
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
        award.confirm(RULES, report(List.of()), false, APPROVER, PROJECT, CALENDAR, THURSDAY);
        award.proposeRevocation("成交单位放弃", OFFICER, PROJECT, THURSDAY);
        refused("revocation-proposed", () -> award.makeFinal(RULES, PROJECT, CALENDAR, THURSDAY.plusSeconds(864_000)));
        assertThat(award.confirmRevocation(APPROVER, PROJECT)).isInstanceOf(AwardEvent.Revoked.class);
        Award waiting = proposed();
        waiting.proposeRevocation("成交单位放弃", OFFICER, PROJECT, THURSDAY);
        refused("revocation-proposed", () -> waiting.confirm(RULES, report(List.of()), true, APPROVER, PROJECT, CALENDAR, THURSDAY));
    }

    /** Each act in each state. */
    @Test
    void every_act_is_refused_in_every_state_that_is_not_its_own() {
        for (AwardStatus state : AwardStatus.values()) {
            assertThat(refusal(() -> in(state).confirm(RULES, report(List.of()), true, APPROVER, PROJECT, CALENDAR, THURSDAY)) == null).as("confirm %s", state)
                    .isEqualTo(state == AwardStatus.PROPOSED);
            assertThat(refusal(() -> in(state).makeFinal(RULES, PROJECT, CALENDAR, THURSDAY.plusSeconds(864_000))) == null).as("notice %s", state)
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
            award.confirm(RULES, report(List.of()), true, APPROVER, PROJECT, CALENDAR, THURSDAY);
        }
        if (state == AwardStatus.FINAL) {
            award.makeFinal(RULES, PROJECT, CALENDAR, THURSDAY.plusSeconds(864_000));
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
