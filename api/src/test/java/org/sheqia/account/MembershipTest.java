package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Audience;
import org.sheqia.security.entity.Role;

/** Somebody always administers a place. */
class MembershipTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void the_last_admin_neither_leaves_nor_is_removed() {
        Membership last = of("zhao", Role.TENANT_ADMIN);
        refused("last-admin", () -> last.leave(List.of(last), NOW));
        refused("last-admin", () -> last.remove(List.of(last), NOW));
    }

    @Test
    void one_person_twice_is_one_admin() {
        Membership last = of("zhao", Role.TENANT_ADMIN);
        refused("last-admin", () -> last.leave(List.of(last, of("zhao", Role.TENANT_ADMIN)), NOW));
    }

    @Test
    void beside_another_an_admin_goes() {
        Membership one = of("zhao", Role.TENANT_ADMIN);
        assertThat(one.leave(List.of(one, of("qian", Role.TENANT_ADMIN)), NOW).username()).isEqualTo("zhao");
        Membership other = of("sun", Role.TENANT_ADMIN);
        assertThat(other.remove(List.of(other, of("qian", Role.TENANT_ADMIN)), NOW).sub()).isEqualTo("sun");
    }

    @Test
    void whoever_comes_goes_or_is_removed_its_admins_and_the_person_hear_of_it() {
        Audience admins = Audience.tenant("dali", Role.TENANT_ADMIN), li = Audience.person("li");
        assertThat(Told.by(of("li", Role.OFFICER).joined())).contains(li, admins);
        assertThat(Told.by(of("li", Role.OFFICER).remove(List.of(), NOW))).contains(li, admins);
        assertThat(Told.by(of("li", Role.OFFICER).leave(List.of(), NOW))).contains(admins);
        assertThat(of("li", Role.OFFICER).subject()).extracting("tenant", "organisation", "title").containsExactly("dali", null, "赵伟");
        assertThat(new Membership("li", "li", "赵伟", Role.ORG_STAFF, "52", NOW).subject()).extracting("tenant", "organisation").containsExactly(null, "52");
    }

    @Test
    void whoever_administers_nothing_always_goes() {
        assertThat(of("li", Role.OFFICER).leave(List.of(), NOW).role()).isEqualTo(Role.OFFICER);
    }

    private static Membership of(String sub, Role role) {
        return new Membership(sub, sub, "赵伟", role, "dali", NOW);
    }
}
