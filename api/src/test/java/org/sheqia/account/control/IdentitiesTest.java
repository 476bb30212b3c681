package org.sheqia.account.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of an identity provider's answers; that Keycloak gives them is seen where the whole is started. */
class IdentitiesTest {

    private static final String USERS = "/admin/realms/sheqia/users";
    private static final String FOUND = "[{\"id\":\"s-1\",\"username\":\"a@b.cn\",\"lastName\":\"黄\",\"firstName\":\"社工\",\"enabled\":true}]";

    private final List<String> asked = new ArrayList<>();
    private final Identities identities = new Identities();
    private HttpServer provider;
    private boolean known;
    private int mailStatus = 204;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        on("/realms/sheqia/protocol/openid-connect/token", 200, "{\"access_token\":\"t\",\"expires_in\":60}");
        provider.createContext(USERS, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + text(exchange.getRequestBody().readAllBytes()));
            boolean mail = exchange.getRequestURI().getPath().endsWith("/execute-actions-email");
            boolean made = exchange.getRequestMethod().equals("POST");
            byte[] body = (mail || made ? "" : known ? FOUND : "[]").getBytes(StandardCharsets.UTF_8);
            known |= made;
            exchange.sendResponseHeaders(mail ? mailStatus : made ? 201 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        identities.url = Optional.of("http://127.0.0.1:" + provider.getAddress().getPort());
        identities.realm = "sheqia";
        identities.client = Optional.of("portal");
        identities.secret = Optional.of("a&b=c");
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void an_account_that_exists_is_taken_as_it_is() {
        known = true;
        assertThat(identities.invite("a+1@b.cn", "别的名字")).isEqualTo(new Identities.Person("s-1", "a@b.cn", "黄社工"));
        assertThat(asked).containsExactly("GET " + USERS + "?exact=true&email=a%2B1%40b.cn ");
    }

    @Test
    void one_that_is_missing_is_made_and_gets_a_mail() {
        assertThat(identities.invite("a@b.cn", "黄社工").sub()).isEqualTo("s-1");
        assertThat(asked).hasSize(4);
        assertThat(asked.get(1)).startsWith("POST " + USERS + " ").contains("\"UPDATE_PASSWORD\"", "\"lastName\":\"黄\"", "\"firstName\":\"社工\"");
        assertThat(asked.get(3)).isEqualTo("PUT " + USERS + "/s-1/execute-actions-email [\"UPDATE_PASSWORD\"]");
    }

    @Test
    void where_no_mail_goes_out_the_account_is_there_all_the_same() {
        mailStatus = 500;
        assertThat(identities.invite("a@b.cn", "黄社工").sub()).isEqualTo("s-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"401|{}", "503|", "200|<html>proxy</html>", "302|"})
    void what_is_no_answer_of_an_identity_provider_is_said_to_be_unavailable(int status, String body) {
        provider.removeContext("/realms/sheqia/protocol/openid-connect/token");
        on("/realms/sheqia/protocol/openid-connect/token", status, body == null ? "" : body);
        isUnavailable();
    }

    @Test
    void one_that_is_down_or_not_set_is_unavailable() {
        provider.stop(0);
        isUnavailable();
        identities.secret = Optional.empty();
        isUnavailable();
    }

    private void isUnavailable() {
        refused("identity-unavailable", () -> identities.invite("a@b.cn", "黄社工"));
    }

    private void on(String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        provider.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
