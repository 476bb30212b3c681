package org.sheqia.server.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sheqia.realm.Realm;
import org.sheqia.realm.Realm.Part;
import org.sheqia.realm.RealmRule;
import org.sheqia.tenantconfig.DemoAccount;
import org.sheqia.tenantconfig.TenantCatalog;

/** The realm that the demonstration imports. */
class RealmDocumentTest {

    private final List<DemoAccount> accounts = DemoAccounts.of(TenantCatalog.load());
    private final JsonNode realm = RealmDocument.of(accounts, URI.create("http://localhost:9090/"), "a secret", Map.of()).json();

    @Test
    void noClientScopesAreNamedSoThatKeycloakMakesItsOwn() {
        assertThat(realm.has("clientScopes")).isFalse();
    }

    @Test
    void portalLogsInWithPkceAndNoOtherWay() {
        JsonNode portal = client("sheqia-portal");

        assertThat(portal.at("/publicClient").asBoolean()).isTrue();
        assertThat(portal.at("/standardFlowEnabled").asBoolean()).isTrue();
        assertThat(portal.at("/directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(portal.at("/implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.get("redirectUris").toString()).isEqualTo("[\"http://localhost:8080/login\","
                + "\"http://localhost:8080/silent-check-sso.html\",\"http://localhost:9090/login\",\"http://localhost:9090/silent-check-sso.html\"]");
        assertThat(portal.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("http://localhost:8080/##http://localhost:9090/");
        assertThat(portal.get("webOrigins").toString()).isEqualTo("[\"http://localhost:8080\",\"http://localhost:9090\"]");
    }

    @Test
    void tokensOfPortalAndCommandLineAreMeantForTheApi() {
        assertThat(List.of(client("sheqia-portal"), client("demo-cli"))).allSatisfy(client -> {
            assertThat(client.at("/protocolMappers/0/config/included.custom.audience").asText()).isEqualTo("portal-api");
            assertThat(client.get("defaultClientScopes").toString()).contains("basic", "microprofile-jwt", "web-origins");
        });
    }

    @Test
    void membersServiceMayManageUsersAndSeeTheRealmAndNothingElse() {
        assertThat(client("sheqia-members").get("secret").asText()).isEqualTo("a secret");
        JsonNode service = StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.path("serviceAccountClientId").asText().equals("sheqia-members")).findFirst().orElseThrow();
        assertThat(service.get("clientRoles").toString()).isEqualTo("{\"realm-management\":[\"view-users\",\"view-realm\",\"view-clients\"]}");
    }

    @Test
    void guessingPasswordsIsHinderedAndChineseComesFirst() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").asText()).startsWith("length(8)");
        assertThat(realm.get("defaultLocale").asText()).isEqualTo("zh-Hans");
        assertThat(realm.get("supportedLocales").toString()).isEqualTo("[\"zh-Hans\",\"en\"]");
    }

    @Test
    void everyRoleOfEveryTenantHasAnAccount() {
        List<String> usernames = accounts.stream().map(DemoAccount::username).toList();

        assertThat(usernames).hasSize(17 * 4 + 1 + 10 + 3 + 12 + 5).doesNotHaveDuplicates().contains("guicheng-officer",
                "gonghui-admin", "ngo5-staff", "foundation1-admin", "evaluator12", "district-admin", "district-admin2", "district-auditor", "supervisor", "supervisor2");
    }

    @Test
    void oneOfficialHasASecondFactorAndNobodyOfTheTour() {
        List<JsonNode> asked = StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.path("realmRoles").toString().contains("\"official\"")).toList();

        assertThat(asked).singleElement().satisfies(user -> {
            assertThat(user.get("username").asText()).isEqualTo(DemoAccounts.WITH_OTP);
            assertThat(user.at("/credentials/1/secretData").asText()).isEqualTo("{\"value\":\"" + DemoAccounts.OTP_SECRET + "\"}");
        });
        assertThat(realm.get("users").findValuesAsText("secretData")).hasSize(1);
    }

    @Test
    void whatThePortalAsksOfARealmItHoldsAsFarAsADemonstrationCan() {
        assertThat(missing(realm)).containsExactly("verified-addresses", "password-policy", "password-grant");
        assertThat(missing(mailing())).as("where mail is sent").containsExactly("password-policy", "password-grant");
    }

    private static List<String> missing(JsonNode document) {
        Realm found = new Realm("sheqia-portal", Map.of(Part.SETTINGS, plain(document), Part.CLIENTS, plain(document.get("clients"))), Instant.EPOCH);
        return Arrays.stream(RealmRule.values()).filter(rule -> rule.isKnownOf(found) && !rule.isHeldBy(found)).map(RealmRule::slug).toList();
    }

    private static Object plain(JsonNode json) {
        return new ObjectMapper().convertValue(json, Object.class);
    }

    @Test
    void accountHasTheIdThatTheApiExpects() {
        // Version 3 of "sheqia-demo:guicheng-officer", worked out elsewhere.
        assertThat(new DemoAccount("guicheng-officer", "谭", "思远").id()).hasToString("c8639571-3dea-35c0-a899-afe813e84abf");
    }

    @Test
    void forgottenPasswordsAreMailedOnlyWhereMailCanBeSent() {
        JsonNode mailing = mailing();

        assertThat(realm.get("resetPasswordAllowed").asBoolean()).isFalse();
        assertThat(realm.has("smtpServer")).isFalse();
        assertThat(mailing.get("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(mailing.at("/smtpServer/host").asText()).isEqualTo("mail.example.org");
    }

    private JsonNode mailing() {
        return RealmDocument.of(accounts, URI.create("http://localhost:8080/"), "s",
                Map.of("SMTP_HOST", "mail.example.org", "SMTP_FROM", "fair@example.org")).json();
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id)).findFirst().orElseThrow();
    }
}
