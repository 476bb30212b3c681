package org.sheqia.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.notification.entity.Letter;
import org.sheqia.problem.control.Json;

/** Short messages go to a gate as its receiver is told: one body, a key, a token; tried again or given up by its answer. */
class MessageGateTest {

    private static final Letter LETTER = Letter.message("sub-1", "13800138000", "社洽通：提交审批：长者服务", "提交审批：长者服务", "https://portal.example/notifications/n1",
            Instant.parse("2026-03-02T01:00:00Z"));

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final MessageGate gate = new MessageGate();
    private HttpServer receiver;
    private int answer = 202;

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/sms", exchange -> {
            heard.add(exchange.getRequestMethod());
            heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
            heard.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
        gate.url = Optional.of(URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/sms"));
        gate.token = Optional.of("secret");
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void a_message_says_whom_it_is_for_what_it_says_and_where_it_leads() throws Exception {
        gate.send(LETTER);

        assertThat(heard.subList(0, 3)).containsExactly("POST", "Bearer secret", LETTER.id());
        JsonNode body = Json.read(heard.get(3), JsonNode.class);
        assertThat(body).isEqualTo(Json.read("""
                {"id": "%s", "recipient": {"subject": "sub-1", "mobile": "13800138000"}, "title": "社洽通：提交审批：长者服务",
                 "text": "提交审批：长者服务", "link": "https://portal.example/notifications/n1"}""".formatted(LETTER.id()), JsonNode.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void what_the_gate_cannot_take_now_comes_again(int status) {
        answer = status;
        assertThatThrownBy(() -> gate.send(LETTER)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 302})
    void what_the_gate_never_takes_is_given_up(int status) {
        answer = status;
        assertThatThrownBy(() -> gate.send(LETTER)).isInstanceOf(Carrier.Refused.class);
    }

    @Test
    void nobody_sends_a_letter_that_another_is_sending_and_who_dies_leaves_it_to_the_next() {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        Letter letter = Letter.mail("a@example.org", "题", "文", now);
        assertThat(letter.claim(now)).isTrue();
        assertThat(letter.claim(now)).as("somebody has it").isFalse();
        assertThat(letter.claim(now.plusSeconds(119))).isFalse();
        assertThat(letter.claim(now.plusSeconds(120))).as("it was not sent").isTrue();
        letter.sent(now.plusSeconds(121));
        assertThat(letter.claim(now.plusSeconds(100_000))).isFalse();
    }
}
