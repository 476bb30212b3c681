package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.account.entity.Membership;
import org.sheqia.account.entity.PersonName;
import org.sheqia.audit.entity.Audience;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.Registration;
import org.sheqia.organisation.entity.RegistrationStatus;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** A certificate is its person's until the district has approved, and the organisation's from then on. */
class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CODE = CreditCode.complete("52440605", "MJ000001");
    private static final List<OrganisationProfile.Certificate> CERTIFICATES = List.of(new OrganisationProfile.Certificate("certificate", "登记证书.pdf"));
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

    @ParameterizedTest
    @CsvSource({"PENDING,change withdraw giveBack refuse approve", "RETURNED,change withdraw refuse", "APPROVED,''", "REFUSED,''", "WITHDRAWN,''"})
    void each_state_allows_its_acts_and_no_other(RegistrationStatus status, String allowed) {
        for (String act : List.of("change", "withdraw", "giveBack", "refuse", "approve")) {
            Registration registration = in(status);
            if (List.of(allowed.split(" ")).contains(act)) {
                act(registration, act);
            } else {
                refused("illegal-state", () -> act(registration, act));
            }
        }
    }

    @Test
    void nobody_decides_on_its_own_and_the_person_hears_how_it_was_decided() {
        Actor chen = new Actor("chen", "chen.wei", "陈伟", Set.of());
        refused("separation-of-duties", () -> registration().approve(chen, NOW));
        refused("separation-of-duties", () -> registration().giveBack("不清", chen, NOW));
        refused("separation-of-duties", () -> registration().refuse("不符", chen, NOW));
        Actor deputy = new Actor("other", "o", "代", Set.of(), new Actor.Principal("chen", "陈伟"));
        refused("separation-of-duties", () -> registration().approve(deputy, NOW));
        assertThat(Told.by(registration().registered())).contains(Audience.district(Role.DISTRICT_ADMIN));
        assertThat(Told.by(registration().giveBack("不清", OFFICIAL, NOW))).contains(Audience.person("chen"));
        assertThat(Told.by(registration().refuse("不符", OFFICIAL, NOW))).contains(Audience.person("chen"));
    }

    @Test
    void who_is_approved_administers_it_by_the_name_that_the_district_has_compared() {
        Membership admin = registration().approve(OFFICIAL, NOW);
        assertThat(List.of(admin.sub(), admin.username(), admin.personName(), admin.scopeId())).containsExactly("chen", "chen.wei", "陈伟", CODE);
        assertThat(admin.role()).isEqualTo(Role.ORG_ADMIN);
        assertThat(Told.by(admin.joined())).contains(Audience.person("chen"), new Audience(CODE, Role.ORG_ADMIN));
    }

    @Test
    void it_is_changed_twenty_times_and_no_more_and_never_without_a_certificate() {
        Registration registration = registration();
        refused("profile.documents certificate-missing", () -> registration.change(PersonName.of("applicant", "陈伟"), profile(List.of()), NOW));
        for (int i = 0; i < 19; i++) {
            registration.change(PersonName.of("applicant", "陈伟"), profile(CERTIFICATES), NOW);
        }
        refused("registrations-of-the-day", () -> registration.change(PersonName.of("applicant", "陈伟"), profile(CERTIFICATES), NOW));
    }

    @Test
    void a_code_of_another_kind_and_a_login_that_looks_like_another_are_refused() {
        refused("creditCode credit-code-kind", () -> new Registration(CODE, OrganisationKind.FOUNDATION, PersonName.of("applicant", "陈伟"), profile(CERTIFICATES),
                OFFICIAL, new Account("chen.wei", "chen.wei@example.org", true), NOW));
        refused("account-name", () -> new Registration(CODE, OrganisationKind.PRIVATE_NON_ENTERPRISE, PersonName.of("applicant", "陈伟"), profile(CERTIFICATES),
                OFFICIAL, new Account("chen\u2011wei", "chen.wei@example.org", true), NOW));
    }

    private static void act(Registration registration, String act) {
        switch (act) {
            case "change" -> registration.change(PersonName.of("applicant", "陈伟"), profile(CERTIFICATES), NOW);
            case "withdraw" -> registration.withdraw(NOW);
            case "giveBack" -> registration.giveBack("不清", OFFICIAL, NOW);
            case "refuse" -> registration.refuse("不符", OFFICIAL, NOW);
            default -> registration.approve(OFFICIAL, NOW);
        }
    }

    private static Registration in(RegistrationStatus status) {
        Registration registration = registration();
        switch (status) {
            case PENDING -> { }
            case RETURNED -> act(registration, "giveBack");
            case APPROVED -> act(registration, "approve");
            case REFUSED -> act(registration, "refuse");
            case WITHDRAWN -> act(registration, "withdraw");
        }
        return registration;
    }

    private static OrganisationProfile profile(List<OrganisationProfile.Certificate> certificates) {
        return new OrganisationProfile("某中心", "陈伟", "陈伟", "陈伟", "0757-86330000", "office@example.org", "桂城", List.of("居家养老"), "", null, null, certificates);
    }

    private static Registration registration() {
        return new Registration(CODE, OrganisationKind.PRIVATE_NON_ENTERPRISE, PersonName.of("applicant", "陈伟"), profile(CERTIFICATES),
                new Actor("chen", "chen.wei", "陈伟", Set.of()), new Account("chen.wei", "chen.wei@example.org", true), NOW);
    }
}
