package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.account.entity.Invitation;
import org.sheqia.account.entity.InvitationEvent;
import org.sheqia.account.entity.InvitationStatus;
import org.sheqia.account.entity.Membership;
import org.sheqia.account.entity.PersonName;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** Nothing belongs to an address: who has the mailbox, and says yes, gets the role. */
class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor ADMIN = new Actor("admin", "dali-admin", "管理员", Set.of());
    private static final Actor ZHAO = new Actor("zhao", "zhao.wei", "随便写的名字", Set.of());
    private static final Account VERIFIED = new Account("zhao.wei", "Zhao.Wei@gonghui.gov.example", true);
    private static final Account UNVERIFIED = new Account("zhao.wei", "zhao.wei@gonghui.gov.example", false);

    @Test
    void the_role_begins_with_the_yes_and_by_the_name_that_the_inviter_gave() {
        Invitation invitation = invitation(true);
        Membership approver = invitation.accept(VERIFIED, ZHAO, NOW);
        assertThat(approver.sub()).isEqualTo("zhao");
        assertThat(approver.subject().title()).isEqualTo("赵伟");
        assertThat(approver.role()).isEqualTo(Role.APPROVER);
        assertThat(invitation.status(NOW)).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void whoever_only_says_that_the_address_is_its_own_gets_nothing() {
        refused("address-not-verified", () -> invitation(true).accept(UNVERIFIED, ZHAO, NOW));
        refused("address-differs", () -> invitation(true).accept(new Account("x", "other@gov.example", true), ZHAO, NOW));
        refused("address-differs", () -> invitation(true).accept(new Account("x", null, false), ZHAO, NOW));
        refused("address-differs", () -> invitation(false).accept(new Account("x", "other@gov.example", true), ZHAO, NOW));
    }

    @Test
    void a_link_that_was_handed_over_is_the_proof_where_no_mail_leaves_and_that_is_on_record() {
        Invitation invitation = new Invitation(PersonName.of("name", "赵 伟"), "zhao.wei@gonghui.gov.example", new Grant(Role.APPROVER, "gonghui"), ADMIN, NOW);
        assertThat(invitation.send(false, ADMIN, NOW)).isInstanceOf(InvitationEvent.HandedOver.class);
        assertThat(invitation.accept(UNVERIFIED, ZHAO, NOW).role()).isEqualTo(Role.APPROVER);
    }

    @Test
    void nobody_accepts_what_it_has_sent_and_no_look_alike_of_a_login_gets_in() {
        refused("own-invitation", () -> invitation(true).accept(VERIFIED, ADMIN, NOW));
        refused("account-name", () -> invitation(true).accept(new Account("dali\u2011approver", "zhao.wei@gonghui.gov.example", true), ZHAO, NOW));
    }

    @Test
    void nor_whoever_sent_it_again_or_stood_in_for_whom_it_was_sent() {
        Invitation again = invitation(true);
        again.send(true, ZHAO, NOW);
        refused("own-invitation", () -> again.accept(VERIFIED, ZHAO, NOW));
        Invitation deputed = new Invitation(PersonName.of("name", "赵伟"), "zhao.wei@gonghui.gov.example", new Grant(Role.FINANCE, "gonghui"), ADMIN, NOW);
        deputed.send(true, new Actor("admin", "a", "代理人", Set.of(), new Actor.Principal("zhao", "赵伟")), NOW);
        refused("own-invitation", () -> deputed.accept(VERIFIED, ZHAO, NOW));
        assertThat(deputed.sentBySub()).isEqualTo("zhao");
    }

    @Test
    void what_waits_for_another_administrator_cannot_be_accepted_and_not_by_who_proposed_it() {
        Invitation proposed = new Invitation(PersonName.of("name", "赵伟"), "zhao.wei@gonghui.gov.example", new Grant(Role.FINANCE, "gonghui"), ZHAO, NOW);
        assertThat(Told.by(proposed.propose(NOW))).hasSize(2);
        assertThat(proposed.status(NOW.plus(Invitation.VALID))).as("it waits on").isEqualTo(InvitationStatus.PROPOSED);
        refused("illegal-state", () -> proposed.accept(VERIFIED, ADMIN, NOW));
        refused("illegal-state", () -> proposed.decline(VERIFIED, NOW));
        proposed.send(true, ADMIN, NOW);
        refused("own-invitation", () -> proposed.accept(VERIFIED, ZHAO, NOW));
        assertThat(proposed.isOnlyOf(ZHAO)).as("two have agreed").isFalse();
        assertThat(proposed.accept(VERIFIED, new Actor("third", "t", "赵伟", Set.of()), NOW).role()).isEqualTo(Role.FINANCE);
        Invitation dropped = new Invitation(PersonName.of("name", "赵伟"), "zhao.wei@gonghui.gov.example", new Grant(Role.FINANCE, "gonghui"), ADMIN, NOW);
        dropped.propose(NOW);
        dropped.withdraw(NOW);
        refused("illegal-state", () -> dropped.send(true, ADMIN, NOW));
    }

    @Test
    void one_that_is_out_waits_for_another_when_its_sender_alone_sends_it_again_and_one_that_is_answered_is_not_proposed() {
        Invitation out = invitation(true);
        assertThat(out.isOnlyOf(ADMIN)).isTrue();
        assertThat(out.isProposed()).isFalse();
        out.propose(NOW);
        assertThat(out.isProposed()).isTrue();
        assertThat(out.withdraw(NOW)).isEqualTo(new InvitationEvent.Withdrawn(out.subject(), "zhao.wei@gonghui.gov.example", Role.APPROVER));
        refused("illegal-state", () -> out.propose(NOW));
    }

    @Test
    void the_address_that_was_meant_is_hinted_at_and_only_its_owner_declines() {
        refused("address-differs", () -> invitation(true).accept(new Account("x", "other@gov.example", true), ZHAO, NOW));
        refused("address-differs", () -> invitation(true).decline(new Account("x", "other@gov.example", true), NOW));
    }

    @Test
    void a_link_works_once_and_until_its_end() {
        Invitation late = invitation(true);
        refused("illegal-state", () -> late.accept(VERIFIED, ZHAO, NOW.plus(Invitation.VALID)));
        late.send(true, ADMIN, NOW.plus(Invitation.VALID));
        assertThat(late.timesSent()).isEqualTo(2);
        late.accept(VERIFIED, ZHAO, NOW.plus(Invitation.VALID));
        refused("illegal-state", () -> late.accept(VERIFIED, ZHAO, NOW.plus(Invitation.VALID)));
        refused("illegal-state", () -> late.withdraw(NOW));
        refused("illegal-state", () -> late.send(true, ADMIN, NOW));
    }

    @Test
    void what_was_withdrawn_or_declined_is_over() {
        Invitation withdrawn = invitation(true);
        withdrawn.withdraw(NOW);
        refused("illegal-state", () -> withdrawn.accept(VERIFIED, ZHAO, NOW));
        Invitation declined = invitation(true);
        assertThat(Told.by(declined.decline(VERIFIED, NOW))).singleElement().extracting("scopeId").isEqualTo("admin");
        refused("illegal-state", () -> declined.accept(VERIFIED, ZHAO, NOW));
    }

    private static Invitation invitation(boolean byMail) {
        Invitation invitation = new Invitation(PersonName.of("name", "赵 伟"), "zhao.wei@gonghui.gov.example", new Grant(Role.APPROVER, "gonghui"), ADMIN, NOW);
        invitation.send(byMail, ADMIN, NOW);
        return invitation;
    }
}
