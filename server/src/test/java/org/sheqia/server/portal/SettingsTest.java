package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.server.StartRefused;

/** Missing or malformed settings: all of them at once, one line each, with what to do. */
class SettingsTest {

    private final Map<String, String> variables = new HashMap<>(Map.of(
            "DB_URL", "jdbc:mysql://db.example.org/sheqia", "DB_USER", "sheqia", "DB_PASSWORD", "a",
            "DB_READER_USER", "reader", "DB_READER_PASSWORD", "b", "OIDC_ISSUER", "https://id.example.org/realms/sheqia",
            "SEAL_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));

    @Test
    void wholeSettingsAreSound() {
        Environment env = new Environment(variables);
        Settings settings = Settings.read(env);

        assertThatCode(env::requireSound).doesNotThrowAnyException();
        assertThat(settings.profile()).isEqualTo("production");
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.url()).hasToString("http://localhost:8080/");
    }

    @Test
    void emptyEnvironmentNamesEverySettingThatIsNeeded() {
        variables.clear();

        problems().hasSize(7).allMatch(line -> line.contains(" is not set: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DB_URL | jdbc:mariadb://db/sheqia | jdbc:mysql://",
        "DB_URL | jdbc:mysql://db | jdbc:mysql://host",
        "OIDC_ISSUER | https://id.example.org/realms/sheqia/ | without a slash at the end",
        "OIDC_ISSUER | id.example.org | https://host/realms/sheqia",
        "SEAL_KEY | c2hvcnQ= | has 5 bytes instead of 32",
        "SEAL_KEY | not-base64! | is not base64",
        "HTTP_PORT | 70000 | between 1 and 65535",
        "HTTP_PORT | http | between 1 and 65535",
        "PORTAL_URL | https://portal.example.org | with a slash at the end",
        "TRUSTED_PROXIES | proxy.example.org | no address and no network",
        "TRUSTED_PROXIES | 10.0.0.0/33 | no length of 0 to 32",
        "LIMIT_ADDRESS | many | a number from 1",
        "LIMIT_PERSON | 0 | a number from 1",
        "PORTAL_LIVE_WATCHERS | -1 | a number from 1",
        "PORTAL_FILES_QUOTA | 20 GB | a number from 1",
        "PORTAL_PROFILE | prod | production or demo",
        "PORTAL_PROFILE | demo | start it with mvn -Prun",
        "IDP_ADMIN_CLIENT_ID | sheqia-members | belong together",
        "IDP_ADMIN_CLIENT_SECRET | s | belong together",
        "SIGNING_KEYSTORE | keys.p12 | belong together",
        "SIGNING_PASSWORD | s | belong together",
        "TSA_URL | tsa.example.org | https://host/path",
        "REALM_EXCEPTIONS | otp=asked by the province | “otp” is no point of a realm; there are verified-addresses",
        "REALM_EXCEPTIONS | second-factor= | second-factor has no reason",
        "MESSAGES_URL | http://sms.example.org/send | plain http on this machine only",
        "MESSAGES_TOKEN | s | belongs to MESSAGES_URL",
        "SMTP_HOST | mail.example.org | SMTP_FROM is not set"})
    void malformedSettingIsOneLineWithWhatToDo(String name, String value, String line) {
        variables.put(name, value);

        problems().singleElement().asString().contains(line).hasLineCount(1);
    }

    @Test
    void noPasswordStandsInALine() {
        variables.put("DB_PASSWORD", "open sesame");
        variables.put("SEAL_KEY", "opensesameopensesame");
        variables.put("HTTP_PORT", "x");

        problems().noneMatch(line -> line.contains("sesame"));
    }

    @Test
    void issuerTellsTheApiWhereTheIdentityServerIs() {
        Map<String, String> properties = PortalProperties.of(Settings.read(new Environment(variables)));

        assertThat(properties).containsEntry("portal.idp.url", "https://id.example.org").containsEntry("portal.idp.realm", "sheqia")
                .containsEntry("mp.jwt.verify.publickey.location", "https://id.example.org/realms/sheqia/protocol/openid-connect/certs")
                .containsEntry("mp.jwt.verify.audiences", "portal-api").containsEntry("portal.sample", "false")
                .doesNotContainKeys("portal.idp.client", "portal.mail.host");
    }

    @Test
    void whatTheOperatorAnswersForReachesTheApi() {
        assertThat(PortalProperties.of(Settings.read(new Environment(variables)))).doesNotContainKey("portal.realm.exceptions");
        variables.put("REALM_EXCEPTIONS", "second-factor=asked by the province");

        assertThat(PortalProperties.of(Settings.read(new Environment(variables)))).containsEntry("portal.realm.exceptions", "second-factor=asked by the province");
    }

    private ListAssert<String> problems() {
        Environment env = new Environment(variables);
        Settings.read(env);
        return assertThatThrownBy(env::requireSound).isInstanceOf(StartRefused.class)
                .extracting(e -> ((StartRefused) e).problems(), InstanceOfAssertFactories.list(String.class));
    }
}
