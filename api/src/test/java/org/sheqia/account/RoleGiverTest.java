package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refusal;
import static org.sheqia.testing.Refusal.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.account.entity.RoleGiver;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** A place's roles are given by its own admin; the district gives others' places an admin and nobody else. */
class RoleGiverTest {

    private static final RoleGiver DISTRICT = new RoleGiver(Set.of(new Grant(Role.DISTRICT_ADMIN, Grant.DISTRICT)));

    @ParameterizedTest
    @EnumSource
    void its_own_admin_gives_every_role_of_a_place_and_no_other(Role role) {
        for (Role.Scope scope : Role.Scope.values()) {
            RoleGiver admin = new RoleGiver(Set.of(new Grant(scope.admin(), "there")));
            assertThat(refusal(() -> admin.requireMayGive(role, scope, "there"))).isEqualTo(role.scope() == scope ? null : "role role-scope");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"EVALUATOR", "DISTRICT_ADMIN", "DISTRICT_AUDITOR"})
    void the_district_gives_elsewhere_the_admins_role_alone(Role role) {
        assertThat(refusal(() -> DISTRICT.requireMayGive(role, role.scope(), "there")))
                .isEqualTo(role == role.scope().admin() ? null : "role role-by-its-admin");
    }

    @ParameterizedTest
    @EnumSource
    void roles_that_decide_need_another_administrator_but_an_organisations_own(Role role) {
        Set<Role> free = Set.of(Role.OFFICER, Role.DISTRICT_AUDITOR, Role.ORG_STAFF, Role.ORG_ADMIN);
        RoleGiver own = new RoleGiver(Set.of(new Grant(role.scope().admin(), "there")));
        assertThat(own.needsAnother(new Grant(role, "there"))).isEqualTo(!free.contains(role));
        assertThat(DISTRICT.needsAnother(new Grant(Role.ORG_ADMIN, "there"))).as("the district says who speaks for it").isTrue();
    }

    @Test
    void an_admin_of_one_place_gives_nothing_in_another() {
        RoleGiver elsewhere = new RoleGiver(Set.of(new Grant(Role.TENANT_ADMIN, "dali")));
        refused("role role-by-its-admin", () -> elsewhere.requireMayGive(Role.OFFICER, Role.Scope.TENANT, "guicheng"));
        refused("invitation-unknown", () -> elsewhere.requireStillMayGive(new Grant(Role.OFFICER, "guicheng")));
    }

    @Test
    void what_was_sent_is_worth_as_much_as_its_sender_is_now() {
        Grant asked = new Grant(Role.OFFICER, "dali");
        new RoleGiver(Set.of(new Grant(Role.TENANT_ADMIN, "dali"))).requireStillMayGive(asked);
        DISTRICT.requireStillMayGive(asked);
        refused("invitation-unknown", () -> new RoleGiver(Set.of(asked)).requireStillMayGive(asked));
        refused("invitation-unknown", () -> new RoleGiver(Set.of()).requireStillMayGive(asked));
    }
}
