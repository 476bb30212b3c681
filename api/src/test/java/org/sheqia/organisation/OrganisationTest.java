package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.organisation.entity.ContactProfile;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationEvent;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.PersonIdentity;
import org.sheqia.organisation.entity.Standing;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** What stands against an organisation, and who stands behind it. */
class OrganisationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final String CODE = CreditCode.complete("52440605", "MJ000001");
    private static final Actor OFFICIAL = new Actor("official", "district-admin", "区管理员", Set.of());
    private static final Actor ANOTHER = new Actor("another", "district-admin2", "区管理员", Set.of());
    private static final OrganisationProfile PROFILE = new OrganisationProfile("某中心", "陈伟", "陈伟", "陈伟", "0757-86330000", "office@example.org", "桂城",
                List.of("居家养老"), "", null, null, List.of());
    private static final PersonIdentity CHEN = new PersonIdentity("hash of chen", "0017");
    private static final PersonIdentity LI = new PersonIdentity("hash of li", "0025");

    @Test
    void the_worst_that_stands_against_it_counts_on_its_days() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        assertThat(organisation.against(TODAY)).isEmpty();
        found(organisation, Standing.Kind.ABNORMAL, null);
        found(organisation, Standing.Kind.DISHONEST, TODAY.plusDays(1));
        assertThat(organisation.against(TODAY)).contains(Standing.Kind.DISHONEST);
        assertThat(organisation.against(TODAY.plusDays(1))).contains(Standing.Kind.ABNORMAL);
        assertThat(organisation.against(TODAY.minusDays(1))).isEmpty();
        refused("organisation-standing", () -> organisation.requireGoodStanding(TODAY));
    }

    @Test
    void what_one_official_writes_down_counts_once_another_has_confirmed_it() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        organisation.record(new Standing.Found(Standing.Kind.DISHONEST, "名单 2026-17", TODAY, null), OFFICIAL, TODAY);
        String written = organisation.standings().all().get(0).id();
        assertThat(organisation.against(TODAY)).isEmpty();
        refused("separation-of-duties", () -> organisation.confirm(written, OFFICIAL, TODAY));
        organisation.confirm(written, ANOTHER, TODAY);
        assertThat(organisation.against(TODAY)).contains(Standing.Kind.DISHONEST);
        refused("standing-confirmed", () -> organisation.confirm(written, ANOTHER, TODAY));
        organisation.end(written, "已移出", ANOTHER, TODAY);
        organisation.end(written, "已移出", OFFICIAL, TODAY);
        refused("standing-over", () -> organisation.confirm(written, ANOTHER, TODAY));
    }

    @Test
    void one_official_alone_suspends_for_a_week_and_no_longer() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        organisation.record(new Standing.Found(Standing.Kind.SUSPENDED, "账号被盗", TODAY, null), OFFICIAL, TODAY);
        assertThat(organisation.against(TODAY.plusDays(6))).contains(Standing.Kind.SUSPENDED);
        refused("organisation-standing", () -> organisation.requireNotSuspended(TODAY.plusDays(6)));
        assertThat(organisation.against(TODAY.plusDays(7))).isEmpty();
        organisation.requireNotSuspended(TODAY.plusDays(7));
        organisation.confirm(organisation.standings().all().get(0).id(), ANOTHER, TODAY);
        assertThat(organisation.against(TODAY.plusDays(7))).contains(Standing.Kind.SUSPENDED);
    }

    @Test
    void who_takes_it_into_the_register_does_not_say_who_speaks_for_it() {
        Organisation own = Organisation.taken(CreditCode.complete("52440605", "MJ000001"), OrganisationKind.PRIVATE_NON_ENTERPRISE, PROFILE, OFFICIAL, NOW);
        refused("separation-of-duties", () -> own.requireLetInByAnother(OFFICIAL));
        own.requireLetInByAnother(ANOTHER);
    }

    @Test
    void what_two_agreed_on_ends_when_two_agree_and_is_kept() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        found(organisation, Standing.Kind.ABNORMAL, null);
        found(organisation, Standing.Kind.SUSPENDED, null);
        String ending = organisation.standings().all().get(1).id();
        refused("not-found", () -> organisation.end("unknown", "已恢复", ANOTHER, TODAY));
        assertThat(organisation.end(ending, "已恢复", ANOTHER, TODAY)).isInstanceOf(OrganisationEvent.StandingEndAsked.class);
        assertThat(organisation.against(TODAY)).contains(Standing.Kind.SUSPENDED);
        refused("separation-of-duties", () -> organisation.end(ending, "已恢复", ANOTHER, TODAY));
        assertThat(organisation.end(ending, "已恢复", OFFICIAL, TODAY)).isInstanceOf(OrganisationEvent.StandingEnded.class);
        assertThat(organisation.standings().all()).extracting(Standing::kind).containsExactly(Standing.Kind.ABNORMAL, Standing.Kind.SUSPENDED);
        assertThat(organisation.against(TODAY)).contains(Standing.Kind.ABNORMAL);
        refused("standing-over", () -> organisation.end(ending, "已恢复", ANOTHER, TODAY));
    }

    @Test
    void one_alone_suspends_neither_twice_nor_again_once_somebody_did_not_agree() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        Standing.Found stolen = new Standing.Found(Standing.Kind.SUSPENDED, "账号被盗", TODAY, null);
        organisation.record(stolen, OFFICIAL, TODAY);
        refused("standing-waits", () -> organisation.record(stolen, ANOTHER, TODAY.plusDays(6)));
        refused("standing-waits", () -> organisation.record(stolen, OFFICIAL, TODAY.plusDays(8)));
        String first = organisation.standings().all().get(0).id();
        refused("separation-of-duties", () -> organisation.end(first, "误报", OFFICIAL, TODAY));
        assertThat(organisation.end(first, "误报", ANOTHER, TODAY)).isInstanceOf(OrganisationEvent.StandingEnded.class);
        assertThat(organisation.against(TODAY)).isEmpty();
        organisation.record(stolen, OFFICIAL, TODAY);
        assertThat(organisation.against(TODAY)).as("not again within 90 days").isEmpty();
        organisation.end(organisation.standings().all().get(1).id(), "误报", ANOTHER, TODAY);
        organisation.record(new Standing.Found(Standing.Kind.SUSPENDED, "账号被盗", TODAY.plusDays(90), null), OFFICIAL, TODAY.plusDays(90));
        assertThat(organisation.against(TODAY.plusDays(90))).contains(Standing.Kind.SUSPENDED);
    }

    @Test
    void the_district_and_the_organisation_hear_what_is_written_down_and_what_becomes_of_it() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        Audience own = Audience.organisation(organisation.creditCode()), district = Audience.district(Role.DISTRICT_ADMIN);
        Standing.Found found = new Standing.Found(Standing.Kind.ABNORMAL, "名单 2026-17", TODAY, null);
        OrganisationEvent.StandingRecorded recorded = organisation.record(found, OFFICIAL, TODAY);
        assertThat(recorded).isEqualTo(new OrganisationEvent.StandingRecorded(organisation.subject(), Standing.Kind.ABNORMAL, "名单 2026-17", TODAY, null));
        assertThat(Told.by(recorded)).contains(district, new Audience(organisation.creditCode(), Role.ORG_ADMIN));
        String id = organisation.standings().all().get(0).id();
        OrganisationEvent.StandingConfirmed confirmed = organisation.confirm(id, ANOTHER, TODAY);
        assertThat(confirmed).isEqualTo(new OrganisationEvent.StandingConfirmed(organisation.subject(), Standing.Kind.ABNORMAL, "名单 2026-17", TODAY, null));
        assertThat(Told.by(confirmed)).contains(own);
        assertThat(Told.by(organisation.end(id, "已移出", ANOTHER, TODAY))).contains(district);
        assertThat(Told.by(organisation.end(id, "已移出", OFFICIAL, TODAY))).contains(own);
        assertThat(organisation.bar(TODAY.plusDays(1), "未签约")).isEqualTo(new OrganisationEvent.Barred(organisation.subject(), TODAY.plusDays(1), "未签约"));
    }

    @Test
    void what_has_its_end_is_over_then_also_what_waited_or_was_asked_to_end() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        organisation.record(new Standing.Found(Standing.Kind.SUSPENDED, "临时", TODAY, TODAY.plusDays(1)), OFFICIAL, TODAY);
        assertThat(organisation.against(TODAY.plusDays(1))).isEmpty();
        String waiting = organisation.standings().all().get(0).id();
        refused("standing-over", () -> organisation.confirm(waiting, ANOTHER, TODAY.plusDays(1)));
        organisation.record(new Standing.Found(Standing.Kind.SUSPENDED, "再次", TODAY.plusDays(1), null), ANOTHER, TODAY.plusDays(1));
        assertThat(organisation.against(TODAY.plusDays(1))).as("the first was never confirmed").isEmpty();
        refused("until until-before-from", () -> organisation.record(new Standing.Found(Standing.Kind.ABNORMAL, "名单", TODAY, TODAY), OFFICIAL, TODAY));
        found(organisation, Standing.Kind.DISHONEST, TODAY.plusDays(9));
        String confirmed = organisation.standings().all().get(2).id();
        refused("standing-over", () -> organisation.end(confirmed, "已移出", ANOTHER, TODAY.plusDays(9)));
    }

    @Test
    void only_a_foundation_against_which_nothing_stands_pledges() {
        refused("organisation-no-foundation", () -> organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE).requireMayPledge(TODAY));
        Organisation foundation = organisation(OrganisationKind.FOUNDATION);
        foundation.requireMayPledge(TODAY);
        found(foundation, Standing.Kind.ABNORMAL, null);
        refused("organisation-standing", () -> foundation.requireMayPledge(TODAY));
        refused("organisation-standing", () -> foundation.requireAdmitted(Set.of(OrganisationKind.FOUNDATION), null, TODAY));
    }

    @Test
    void a_broken_code_needs_a_reason_and_one_of_another_kind_has_none() {
        String broken = CODE.substring(0, 17) + (CODE.endsWith("0") ? "1" : "0");
        refused("exceptionReason credit-code-checksum", () -> Organisation.approved(broken, OrganisationKind.PRIVATE_NON_ENTERPRISE, PROFILE, null, "chen", NOW));
        Organisation organisation = Organisation.approved(broken, OrganisationKind.PRIVATE_NON_ENTERPRISE, PROFILE, "证书如此", "chen", NOW);
        assertThat(organisation.exceptionReason()).isEqualTo("证书如此");
        assertThat(organisation.speaks("chen.wei")).isEqualTo(new OrganisationEvent.Approved(organisation.subject(), "证书如此", "chen.wei"));
        refused("creditCode credit-code-kind", () -> Organisation.approved(CODE, OrganisationKind.FOUNDATION, PROFILE, null, "chen", NOW));
    }

    @Test
    void what_it_says_of_itself_changes_by_its_own_word_field_by_field() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        ContactProfile was = organisation.contactProfile();
        assertThat(organisation.change(was).changes()).isEmpty();
        ContactProfile next = new ContactProfile("王芳", was.phone(), was.email(), was.address(), was.fields(), was.introduction(), was.documents());
        assertThat(Change.fields(organisation.change(next).changes())).containsExactly("contact");
        assertThat(organisation.contactProfile()).isEqualTo(next);
    }

    @Test
    void what_was_written_down_before_two_were_asked_counts() {
        Standing old = Json.read("{\"id\":\"s\",\"kind\":\"ABNORMAL\",\"source\":\"名录\",\"from\":\"2020-01-01\",\"until\":null,\"recordedBy\":\"one\",\"recordedFor\":null}", Standing.class);
        assertThat(old.isConfirmedOn(TODAY)).isTrue();
        assertThat(old.isWaiting(TODAY)).isFalse();
    }

    @Test
    void what_cannot_be_undone_asks_for_two_officials_word() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        organisation.record(new Standing.Found(Standing.Kind.SUSPENDED, "账号被盗", TODAY, null), OFFICIAL, TODAY);
        assertThat(organisation.against(TODAY)).isPresent();
        assertThat(organisation.standings().isAgreedAgainst(TODAY)).as("no bid is lost for it at the opening").isFalse();
        organisation.confirm(organisation.standings().all().get(0).id(), ANOTHER, TODAY);
        assertThat(organisation.standings().isAgreedAgainst(TODAY)).isTrue();
        organisation.bar(TODAY.plusDays(1), "未签约");
        assertThat(organisation.standings().isAgreedAgainst(TODAY)).isTrue();
    }

    @Test
    void what_the_portal_bars_from_bidding_still_comes_to_the_fair() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        organisation.bar(TODAY.plusDays(1), "未签约");
        assertThat(organisation.against(TODAY)).contains(Standing.Kind.BARRED);
        refused("organisation-barred", () -> organisation.requireMayBid(TODAY));
        organisation.requireAdmitted(Set.of(OrganisationKind.PRIVATE_NON_ENTERPRISE), null, TODAY);
        organisation.requireMayBid(TODAY.plusDays(1));
        found(organisation, Standing.Kind.ABNORMAL, null);
        assertThat(organisation.against(TODAY)).as("both are kept").contains(Standing.Kind.BARRED);
        refused("organisation-standing", () -> organisation.requireUnlisted(TODAY));
    }

    @Test
    void whoever_may_bid_has_both_people_seen_and_what_is_known_stays() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        refused("representativeNumber identity-number-missing", () -> organisation.identify(null, LI));
        refused("controllerNumber identity-number-missing", () -> organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE).identify(CHEN, null));
        organisation.identify(CHEN, LI);
        organisation.identify(LI, null);
        assertThat(organisation.control().representativeHash()).isEqualTo(CHEN.hash());
        assertThat(organisation.identities().controllerLastFour()).isEqualTo("0025");
    }

    @Test
    void a_foundation_needs_nobody_seen() {
        Organisation foundation = organisation(OrganisationKind.FOUNDATION);
        foundation.identify(null, null);
        assertThat(foundation.identities().areKnown()).isFalse();
        assertThat(foundation.control().representativeHash()).isNull();
    }

    @Test
    void what_was_known_of_a_person_who_is_another_now_is_forgotten() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        organisation.identify(CHEN, CHEN);
        OrganisationFacts before = organisation.facts();
        organisation.change(new OrganisationFacts(before.kind(), before.name(), before.legalRepresentative(), "李明", null, null), NOW);
        refused("controllerNumber identity-number-missing", () -> organisation.identifyAnew(before, null, null));
        organisation.identifyAnew(before, null, LI);
        assertThat(organisation.control().representativeHash()).isEqualTo(CHEN.hash());
        assertThat(organisation.control().controllerHash()).isEqualTo(LI.hash());
    }

    @Test
    void a_grade_counts_while_it_is_valid() {
        Organisation organisation = organisation(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        Set<OrganisationKind> kinds = Set.of(OrganisationKind.PRIVATE_NON_ENTERPRISE);
        refused("grade-too-low", () -> organisation.requireAdmitted(kinds, "3A", TODAY));
        OrganisationFacts before = organisation.facts();
        organisation.change(new OrganisationFacts(before.kind(), before.name(), before.legalRepresentative(), before.controllingPerson(), "3A", TODAY), NOW);
        organisation.requireAdmitted(kinds, "3A", TODAY);
        refused("grade-too-low", () -> organisation.requireAdmitted(kinds, "4A", TODAY));
        refused("grade-too-low", () -> organisation.requireAdmitted(kinds, "3A", TODAY.plusDays(1)));
    }

    private static void found(Organisation organisation, Standing.Kind kind, LocalDate until) {
        organisation.record(new Standing.Found(kind, "名单 2026-17", TODAY, until), OFFICIAL, TODAY);
        List<Standing> all = organisation.standings().all();
        organisation.confirm(all.get(all.size() - 1).id(), ANOTHER, TODAY);
    }

    private static Organisation organisation(OrganisationKind kind) {
        String code = CreditCode.complete(kind == OrganisationKind.FOUNDATION ? "53440605" : "52440605", "MJ000001");
        return Organisation.approved(code, kind, PROFILE, null, "chen", NOW);
    }
}
