package org.sheqia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.security.entity.Role.Scope;

/** Somebody is what the grants say, each where it was granted and nowhere else. */
class ActorTest {

    private static final String AGENCY = "52440605MJD000018D";

    private final Actor person = new Actor("s-1", "lin", "林工", Set.of(new Grant(Role.OFFICER, "dali"), new Grant(Role.ORG_STAFF, AGENCY),
            new Grant(Role.EVALUATOR, Grant.DISTRICT)));

    @Test
    void a_role_holds_in_the_scope_that_granted_it() {
        assertThat(person.is(Role.OFFICER, "dali")).isTrue();
        assertThat(person.is(Role.OFFICER, "lishui")).isFalse();
        assertThat(person.is(Role.APPROVER, "dali")).isFalse();
    }

    @Test
    void somebody_has_a_role_who_has_it_anywhere() {
        assertThat(person.is(Role.ORG_STAFF)).isTrue();
        assertThat(person.is(Role.ORG_ADMIN)).isFalse();
        assertThat(new Actor("s-2", "mo", "莫工", Set.of()).is(Role.ORG_STAFF)).isFalse();
    }

    @Test
    void somebody_works_where_any_role_of_that_sort_was_granted() {
        assertThat(person.worksIn(Scope.TENANT, "dali")).isTrue();
        assertThat(person.worksIn(Scope.ORGANISATION, AGENCY)).isTrue();
        assertThat(person.worksIn(Scope.DISTRICT, Grant.DISTRICT)).isTrue();
        assertThat(person.worksIn(Scope.TENANT, "lishui")).isFalse();
        assertThat(person.worksIn(Scope.ORGANISATION, "dali")).isFalse();
    }

    @Test
    void nobody_is_not_known_and_may_nothing() {
        assertThat(person.isKnown()).isTrue();
        assertThat(Actor.NOBODY.isKnown()).isFalse();
        for (Role role : Role.values()) {
            assertThat(Actor.NOBODY.is(role)).isFalse();
            assertThat(Actor.NOBODY.is(role, Grant.DISTRICT)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"OFFICER, TENANT, officer", "APPROVER, TENANT, approver", "FINANCE, TENANT, finance", "TENANT_ADMIN, TENANT, tenant-admin",
        "ORG_ADMIN, ORGANISATION, org-admin", "ORG_STAFF, ORGANISATION, org-staff", "EVALUATOR, DISTRICT, evaluator",
        "DISTRICT_ADMIN, DISTRICT, district-admin", "DISTRICT_AUDITOR, DISTRICT, district-auditor"})
    void each_role_is_granted_by_one_sort_of_scope_and_has_a_name_on_the_wire(Role role, Scope scope, String slug) {
        assertThat(role.scope()).isEqualTo(scope);
        assertThat(Json.write(role)).isEqualTo('"' + slug + '"');
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(Role role) {
        assertThat(Json.read(Json.write(role), Role.class)).isEqualTo(role);
    }

    @Test
    void a_role_that_does_not_exist_is_none() {
        assertThatThrownBy(() -> Role.of("tenant_admin")).isInstanceOf(IllegalArgumentException.class).hasMessage("no role tenant_admin");
    }
}
