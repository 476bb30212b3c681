package org.sheqia.server.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
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
        assertThat(portal.get("redirectUris").toString()).isEqualTo("[\"http://localhost:8080/*\",\"http://localhost:9090/*\"]");
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
    void membersServiceMayManageUsersAndNothingElse() {
        assertThat(client("sheqia-members").get("secret").asText()).isEqualTo("a secret");
        JsonNode service = StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.path("serviceAccountClientId").asText().equals("sheqia-members")).findFirst().orElseThrow();
        assertThat(service.get("clientRoles").toString()).isEqualTo("{\"realm-management\":[\"manage-users\",\"view-users\"]}");
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

        assertThat(usernames).hasSize(17 * 4 + 10 + 3 + 12 + 2).doesNotHaveDuplicates().contains("guicheng-officer",
                "gonghui-admin", "ngo5-staff", "foundation1-admin", "evaluator12", "district-admin", "district-auditor");
    }

    @Test
    void accountHasTheIdThatTheApiExpects() {
        // Version 3 of "sheqia-demo:guicheng-officer", worked out elsewhere.
        assertThat(new DemoAccount("guicheng-officer", "谭", "思远").id()).hasToString("c8639571-3dea-35c0-a899-afe813e84abf");
    }

    @Test
    void forgottenPasswordsAreMailedOnlyWhereMailCanBeSent() {
        JsonNode mailing = RealmDocument.of(accounts, URI.create("http://localhost:8080/"), "s",
                Map.of("SMTP_HOST", "mail.example.org", "SMTP_FROM", "fair@example.org")).json();

        assertThat(realm.get("resetPasswordAllowed").asBoolean()).isFalse();
        assertThat(realm.has("smtpServer")).isFalse();
        assertThat(mailing.get("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(mailing.at("/smtpServer/host").asText()).isEqualTo("mail.example.org");
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id)).findFirst().orElseThrow();
    }
}
