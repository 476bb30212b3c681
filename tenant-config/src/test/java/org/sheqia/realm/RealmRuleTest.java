package org.sheqia.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.realm.Realm.Part;

/** A realm as it should be, and what is found when one thing about it is not. */
class RealmRuleTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode realm = read();

    @Test
    void a_realm_as_it_should_be_holds_every_point() {
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "/SETTINGS/verifyEmail | false | verified-addresses",
        "/SETTINGS/smtpServer | {} | verified-addresses",
        "/SETTINGS/passwordPolicy | '' | password-policy",
        "/SETTINGS/passwordPolicy | 'length(8) and notUsername and passwordBlacklist(a)' | password-policy",
        "/SETTINGS/passwordPolicy | 'length and notUsername and passwordBlacklist(a)' | password-policy",
        "/SETTINGS/passwordPolicy | 'length(12) and passwordBlacklist(a)' | password-policy",
        "/SETTINGS/passwordPolicy | 'length(12) and notUsername' | password-policy",
        "/SETTINGS/passwordPolicy | 'maxLength(64) and notUsername and passwordBlacklist(a)' | password-policy",
        "/BROWSER_FLOW/3/requirement | 'DISABLED' | second-factor",
        "/BROWSER_FLOW/1/requirement | 'DISABLED' | second-factor",
        "/BROWSER_FLOW/4/providerId | 'conditional-user-configured' | second-factor",
        "/BROWSER_FLOW/4/requirement | 'DISABLED' | second-factor",
        "/BROWSER_FLOW/5/providerId | 'auth-username-password-form' | second-factor",
        "/BROWSER_FLOW | [] | second-factor",
        "/SETTINGS/bruteForceProtected | false | failed-logins",
        "/SETTINGS/permanentLockout | true | failed-logins",
        "/SETTINGS/maxFailureWaitSeconds | 61 | failed-logins",
        "/SETTINGS/minimumQuickLoginWaitSeconds | 120 | failed-logins",
        "/SETTINGS/waitIncrementSeconds | 60 | failed-logins",
        "/SETTINGS/failureFactor | 1000 | failed-logins",
        "/CLIENTS/1/redirectUris | ['https://fair.example.org/*'] | exact-redirects",
        "/CLIENTS/1/redirectUris | [] | exact-redirects",
        "/CLIENTS/1/webOrigins | ['*'] | exact-redirects",
        "/CLIENTS/1/attributes/post.logout.redirect.uris | 'https://fair.example.org/*' | exact-redirects",
        "/CLIENTS/1/attributes/pkce.code.challenge.method | 'plain' | code-flow",
        "/CLIENTS/1/implicitFlowEnabled | true | code-flow",
        "/CLIENTS/0/directAccessGrantsEnabled | true | password-grant",
        "/CLIENTS/1/directAccessGrantsEnabled | true | password-grant",
        "/SETTINGS/revokeRefreshToken | false | refresh-once",
        "/SETTINGS/refreshTokenMaxReuse | 1 | refresh-once",
        "/USER_PROFILE/attributes/1/permissions/edit | ['admin','user'] | fixed-names",
        "/USER_PROFILE/attributes/2/permissions/edit | ['user'] | fixed-names",
        "/USER_PROFILE/unmanagedAttributePolicy | 'ENABLED' | fixed-names",
        "/SETTINGS/editUsernameAllowed | true | fixed-usernames",
        "/SETTINGS/accessTokenLifespan | 901 | token-lifetime",
        "/SETTINGS/ssoSessionIdleTimeout | 28801 | session-lifetime",
        "/SETTINGS/ssoSessionMaxLifespan | 86401 | session-lifetime",
        "/SETTINGS/ssoSessionMaxLifespan | 0 | session-lifetime",
        "/CLIENTS/1/optionalClientScopes | ['offline_access'] | client-lifetimes",
        "/CLIENTS/1/attributes/access.token.lifespan | '3600' | client-lifetimes",
        "/KEYS/keys/0/certificate | '' | key-lifetime",
        "/KEYS/keys/0/certificate | 'AAAA' | key-lifetime",
        "/KEYS/keys/0/status | 'DISABLED' | key-lifetime"})
    void whatever_is_missing_is_exactly_one_point(String where, String value, String slug) throws IOException {
        set(where, JSON.readTree(value.replace('\'', '"')));

        assertThat(missing()).containsExactly(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "/BROWSER_FLOW/5/providerId | 'webauthn-authenticator-passwordless'",
        "/BROWSER_FLOW/6/providerId | 'auth-recovery-authn-code-form'",
        "/BROWSER_FLOW/3/requirement | 'REQUIRED'",
        "/BROWSER_FLOW/4/providerId | 'conditional-level-of-authentication'",
        "/SETTINGS/passwordPolicy | 'passwordBlacklist(zh.txt) and notUsername and length(16) and upperCase(1)'",
        "/SETTINGS/failureFactor | 30",
        "/CLIENTS/0/enabled | false",
        "/KEYS/keys/1/certificate | ''"})
    void another_way_to_the_same_end_is_as_good(String where, String value) throws IOException {
        set(where, JSON.readTree(value.replace('\'', '"')));

        assertThat(missing()).isEmpty();
    }

    @Test
    void remembered_sessions_and_other_clients_count_too() {
        ((ObjectNode) realm.at("/SETTINGS")).put("rememberMe", true).put("ssoSessionMaxLifespanRememberMe", 30 * 86400);
        ((ArrayNode) realm.at("/CLIENTS")).addObject().put("clientId", "other").put("enabled", true).put("publicClient", true).put("directAccessGrantsEnabled", true);

        assertThat(missing()).containsExactly("password-grant", "session-lifetime");
    }

    @Test
    void an_old_key_is_too_old_even_where_its_certificate_is_not() {
        Realm later = new Realm("sheqia-portal", parts(), NOW.plusSeconds(3L * 366 * 86400));

        assertThat(RealmRule.KEY_LIFETIME.isHeldBy(later)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void what_was_not_read_is_neither_known_nor_held(Part part) {
        Map<Part, Object> parts = parts();
        parts.remove(part);
        Realm partly = new Realm("sheqia-portal", parts, NOW);

        assertThat(RealmRule.values()).allSatisfy(rule -> {
            assertThat(rule.isKnownOf(partly)).isEqualTo(rule.part() != part);
            assertThat(rule.isHeldBy(partly)).isEqualTo(rule.part() != part);
        });
    }

    @Test
    void a_client_that_is_not_there_is_not_as_it_should_be() {
        Realm other = new Realm("another-portal", parts(), NOW);

        assertThat(List.of(RealmRule.EXACT_REDIRECTS, RealmRule.CODE_FLOW)).noneMatch(rule -> rule.isHeldBy(other));
    }

    private List<String> missing() {
        Realm found = new Realm("sheqia-portal", parts(), NOW);
        return Arrays.stream(RealmRule.values()).filter(rule -> !rule.isHeldBy(found)).map(RealmRule::slug).toList();
    }

    private Map<Part, Object> parts() {
        Map<Part, Object> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, JSON.convertValue(realm.get(part.name()), Object.class));
        }
        return parts;
    }

    private void set(String where, JsonNode value) {
        int last = where.lastIndexOf('/');
        ((ObjectNode) realm.at(where.substring(0, last))).set(where.substring(last + 1), value);
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(RealmRuleTest.class.getResource("realm.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
