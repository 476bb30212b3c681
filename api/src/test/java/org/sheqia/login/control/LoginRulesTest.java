package org.sheqia.login.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.login.entity.Point;
import org.sheqia.login.entity.Point.Finding;
import org.sheqia.realm.RealmRule;

/** What is made of a Keycloak's answers, and when it is asked; that Keycloak gives them is seen where the whole is started. */
class LoginRulesTest {

    private static final String REALM = "/admin/realms/sheqia";
    private static final String WHOLE = "{\"verifyEmail\":true,\"smtpServer\":{\"host\":\"m\"},\"revokeRefreshToken\":true,\"refreshTokenMaxReuse\":0,\"browserFlow\":\"my flow\"}";

    /** What it answers, by address; any other is 403. */
    private final Map<String, String> answers = new TreeMap<>();
    private final LoginRules rules = new LoginRules();
    private Instant now = Instant.parse("2026-12-01T01:00:00Z");
    private HttpServer keycloak;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            String found = answers.get(exchange.getRequestURI().toString());
            byte[] body = (found == null ? "{\"error\":\"unknown\"}" : found).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(found == null ? 403 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keycloak.start();
        answers.put("/realms/sheqia/protocol/openid-connect/token", "{\"access_token\":\"t\"}");
        answers.put(REALM, WHOLE);
        rules.reader = new RealmReader();
        rules.reader.url = Optional.of("http://127.0.0.1:" + keycloak.getAddress().getPort());
        rules.reader.realm = "sheqia";
        rules.reader.portal = "sheqia-portal";
        rules.reader.client = Optional.of("members");
        rules.reader.secret = Optional.of("a&b=c");
        rules.clock = new PortalClock() {
            @Override
            public Instant real() {
                return now;
            }
        };
        rules.profile = "production";
        rules.answered = Optional.of(Arrays.stream(RealmRule.values()).filter(rule -> rule != RealmRule.REFRESH_ONCE && rule != RealmRule.SECOND_FACTOR)
                .map(rule -> rule.slug() + "=why").collect(Collectors.joining(";")));
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void nobody_logs_in_until_the_realm_is_read_and_as_it_should_be() {
        rules.begin();
        assertThat(rules.areOpen()).isFalse();
        rules.lookIfDue();
        assertThat(rules.areOpen()).isFalse();
        assertThat(finding(RealmRule.REFRESH_ONCE)).isEqualTo(Finding.HELD);
        assertThat(finding(RealmRule.SECOND_FACTOR)).as("its flow is refused").isEqualTo(Finding.UNREAD);

        flow("auth-otp-form");
        now = now.plusSeconds(20);
        rules.lookIfDue();
        assertThat(rules.areOpen()).isTrue();
    }

    @Test
    void the_flow_that_the_portals_own_client_walks_counts() {
        flow("auth-otp-form");
        answers.put(REALM + "/clients?clientId=sheqia-portal", "[{\"clientId\":\"sheqia-portal\",\"authenticationFlowBindingOverrides\":{\"browser\":\"f-1\"}}]");
        answers.put(REALM + "/authentication/flows/f-1", "{\"alias\":\"plain\"}");
        answers.put(REALM + "/authentication/flows/plain/executions", "[{\"level\":0,\"requirement\":\"REQUIRED\",\"providerId\":\"auth-username-password-form\"}]");
        rules.begin();
        rules.lookIfDue();

        assertThat(finding(RealmRule.SECOND_FACTOR)).isEqualTo(Finding.MISSING);
        assertThat(rules.areOpen()).isFalse();
    }

    @Test
    void an_answer_that_is_short_for_want_of_a_role_is_not_taken_for_a_weak_realm() {
        flow("auth-otp-form");
        answers.put(REALM, "{\"realm\":\"sheqia\",\"browserFlow\":\"my flow\"}");
        rules.begin();
        rules.lookIfDue();

        assertThat(finding(RealmRule.REFRESH_ONCE)).isEqualTo(Finding.UNREAD);
    }

    @Test
    void an_open_door_is_looked_at_every_ten_minutes_and_a_keycloak_that_is_down_does_not_shut_it() {
        flow("auth-otp-form");
        rules.begin();
        rules.lookIfDue();
        Instant looked = now;
        answers.put(REALM, WHOLE.replace("\"revokeRefreshToken\":true", "\"revokeRefreshToken\":false"));
        now = looked.plus(LoginRules.PACE).minusSeconds(1);
        rules.lookIfDue();
        assertThat(finding(RealmRule.REFRESH_ONCE)).isEqualTo(Finding.HELD);

        now = looked.plus(LoginRules.PACE);
        rules.lookIfDue();
        assertThat(finding(RealmRule.REFRESH_ONCE)).isEqualTo(Finding.MISSING);
        assertThat(rules.areOpen()).isTrue();
        assertThat(rules.door().shutsAt()).contains(now.plus(Duration.ofDays(3)));

        keycloak.stop(0);
        now = now.plus(Duration.ofDays(2));
        rules.lookIfDue();
        assertThat(rules.areOpen()).isTrue();
    }

    @Test
    void what_a_realm_lacks_while_it_is_being_made_is_looked_for_again_at_once_in_a_demonstration_too() {
        rules.profile = "demo";
        flow("auth-username-password-form");
        rules.begin();
        rules.lookIfDue();
        assertThat(finding(RealmRule.SECOND_FACTOR)).isEqualTo(Finding.MISSING);

        flow("auth-otp-form");
        now = now.plusSeconds(20);
        rules.lookIfDue();
        assertThat(finding(RealmRule.SECOND_FACTOR)).isEqualTo(Finding.HELD);
    }

    @Test
    void in_a_demonstration_it_is_only_shown() {
        rules.profile = "demo";
        rules.reader.client = Optional.empty();
        rules.begin();
        rules.lookIfDue();

        assertThat(rules.areOpen()).isTrue();
        assertThat(rules.door().points()).extracting(Point::finding).contains(Finding.UNREAD);
    }

    private void flow(String provider) {
        answers.put(REALM + "/clients?clientId=sheqia-portal", "[]");
        answers.put(REALM + "/authentication/flows/my%20flow/executions", "[{\"level\":0,\"requirement\":\"REQUIRED\",\"providerId\":\"" + provider + "\"}]");
    }

    private Finding finding(RealmRule rule) {
        return rules.door().points().get(rule.ordinal()).finding();
    }
}
