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
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.FactsProposal;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationEvent;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** What the district vouches for changes by one side's proposal, which another of the district approves or returns. */
class FactsProposalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CODE = CreditCode.complete("52440605", "MJ000001");
    private static final OrganisationKind KIND = OrganisationKind.PRIVATE_NON_ENTERPRISE;
    private static final Actor ADMIN = new Actor("chen", "ngo-admin", "陈伟", Set.of()), OFFICIAL = new Actor("official", "district-admin", "区管理员", Set.of()),
            ANOTHER = new Actor("another", "district-admin2", "区管理员", Set.of());

    private final Organisation organisation = Organisation.approved(CODE, KIND, new OrganisationProfile("某中心", "陈伟", "陈伟", "陈伟", "0757-86330000",
            "office@example.org", "桂城", List.of("居家养老"), "", null, null, List.of()), null, "chen", NOW);
    private final FactsProposal proposal = new FactsProposal(CODE);

    @Test
    void it_says_what_changes_and_the_district_hears_of_it() {
        OrganisationEvent.FactsProposed proposed = proposal.propose(facts("某中心", "5A"), organisation, "评估公告", false, ADMIN, NOW);
        assertThat(Change.fields(proposed.changes())).containsExactly("grade", "gradeUntil");
        assertThat(Told.by(proposed)).contains(Audience.district(Role.DISTRICT_ADMIN), new Audience(CODE, Role.ORG_ADMIN));
        assertThat(proposal.isOpen()).isTrue();
        assertThat(organisation.facts().grade()).as("nothing holds before it is approved").isNull();
    }

    @Test
    void what_changes_nothing_or_breaks_a_rule_is_no_proposal() {
        refused("facts-unchanged", () -> proposal.propose(organisation.facts(), organisation, "更名", false, ADMIN, NOW));
        refused("creditCode credit-code-kind", () -> proposal.propose(new OrganisationFacts(OrganisationKind.FOUNDATION, "某中心", "陈伟", "陈伟", null, null), organisation,
                "改制", false, ADMIN, NOW));
        refused("gradeUntil grade-until-missing", () -> proposal.propose(new OrganisationFacts(KIND, "某中心", "陈伟", "陈伟", "3A", null), organisation, "评估", false,
                ADMIN, NOW));
        refused("name organisation-name", () -> proposal.propose(new OrganisationFacts(KIND, "某\u202E中心", "陈伟", "陈伟", null, null), organisation, "更名", false, ADMIN, NOW));
        refused("legalRepresentative NotNull", () -> proposal.propose(new OrganisationFacts(KIND, "某中心", "\u200B", "陈伟", null, null), organisation, "换届", false, ADMIN, NOW));
    }

    @Test
    void neither_side_replaces_what_waits_of_the_other_and_each_its_own() {
        proposal.propose(facts("某中心", "5A"), organisation, "评估公告", true, OFFICIAL, NOW);
        refused("proposal-pending", () -> proposal.propose(facts("某中心", "3A"), organisation, "不同意", false, ADMIN, NOW));
        proposal.propose(facts("某中心", "4A"), organisation, "更正公告", true, ANOTHER, NOW);
        assertThat(proposal.approve(OFFICIAL).grade()).isEqualTo("4A");
        assertThat(proposal.isOpen()).isFalse();
    }

    @Test
    void whoever_proposed_it_neither_approves_nor_returns_it_and_it_is_decided_once() {
        proposal.propose(facts("新中心", "5A"), organisation, "更名批复", true, OFFICIAL, NOW);
        refused("separation-of-duties", () -> proposal.approve(OFFICIAL));
        refused("separation-of-duties", () -> proposal.giveBack("不符", organisation, OFFICIAL));
        assertThat(Told.by(organisation.change(proposal.approve(ANOTHER), NOW))).contains(new Audience(CODE, Role.ORG_ADMIN));
        assertThat(organisation.facts().name()).isEqualTo("新中心");
        refused("illegal-state", () -> proposal.approve(ANOTHER));
        refused("illegal-state", () -> proposal.giveBack("不符", organisation, ANOTHER));
    }

    @Test
    void what_was_returned_says_why_and_may_come_again() {
        proposal.propose(facts("某中心", "5A"), organisation, "评估公告", false, ADMIN, NOW);
        OrganisationEvent.FactsReturned returned = proposal.giveBack("公告中没有", organisation, OFFICIAL);
        assertThat(returned.reason()).isEqualTo("公告中没有");
        assertThat(Told.by(returned)).contains(new Audience(CODE, Role.ORG_ADMIN));
        assertThat(proposal.isOpen()).isTrue();
        refused("illegal-state", () -> proposal.approve(OFFICIAL));
        proposal.propose(facts("某中心", "4A"), organisation, "更正", false, ADMIN, NOW);
        assertThat(proposal.approve(OFFICIAL).grade()).isEqualTo("4A");
    }

    private static OrganisationFacts facts(String name, String grade) {
        return new OrganisationFacts(KIND, name, "陈伟", "陈伟", grade, LocalDate.of(2029, 12, 31));
    }
}
