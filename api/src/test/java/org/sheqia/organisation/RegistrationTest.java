package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.account.entity.PersonName;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.Registration;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;

/** A certificate is its person's until the district has approved, and the organisation's from then on. */
class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CODE = CreditCode.complete("52440605", "MJ000001");
    private static final Actor OFFICIAL = new Actor("official", "district-admin", "区管理员", Set.of());

    @Test
    void while_the_district_has_not_approved_its_certificates_are_the_persons() {
        Registration registration = registration();
        assertThat(registration.ownerOf("certificate")).isEqualTo("chen");
        registration.refuse("证书不符", OFFICIAL, NOW);
        assertThat(registration.ownerOf("certificate")).isEqualTo("chen");
    }

    @Test
    void once_it_is_approved_they_are_the_organisations() {
        Registration registration = registration();
        registration.approve(OFFICIAL, NOW);
        assertThat(registration.ownerOf("certificate")).isEqualTo(CODE);
    }

    @Test
    void what_it_does_not_name_is_not_there() {
        refused("not-found", () -> registration().ownerOf("another"));
    }

    private static Registration registration() {
        OrganisationProfile profile = new OrganisationProfile("某中心", "陈伟", "陈伟", "陈伟", "0757-86330000", "office@example.org", "桂城", List.of("居家养老"), "",
                null, null, List.of(new OrganisationProfile.Certificate("certificate", "登记证书.pdf")));
        return new Registration(CODE, OrganisationKind.PRIVATE_NON_ENTERPRISE, PersonName.of("applicant", "陈伟"), profile,
                new Actor("chen", "chen.wei", "陈伟", Set.of()), new Account("chen.wei", "chen.wei@example.org", true), NOW);
    }
}
