package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.notification.entity.Letter;
import org.sheqia.problem.control.Json;

/**
 * Hands short messages to whoever sends them on as SMS or as WeChat work messages: one POST each, of
 *
 * <pre>{"id": "…", "recipient": {"subject": "…", "mobile": "13800000000"}, "title": "…", "text": "…", "link": "https://…"}</pre>
 *
 * with {@code Authorization: Bearer} and the message's id as {@code Idempotency-Key}: it may come twice. Any 2xx takes it; 408, 429 and
 * 5xx are tried again for about a day and a half; any other answer gives it up.
 */
@ApplicationScoped
public class MessageGate {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "portal.messages.url")
    Optional<URI> url;

    @Inject
    @ConfigProperty(name = "portal.messages.token")
    Optional<String> token;

    /** Whether short messages leave at all. */
    public boolean isSet() {
        return url.isPresent();
    }

    /**
     * @throws Carrier.Refused     when it never will be taken
     * @throws IOException when it is to be tried again
     */
    void send(Letter letter) throws IOException, Carrier.Refused {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.orElseThrow(() -> new Carrier.Refused("no gate is configured"))).timeout(PATIENCE)
                .header("Content-Type", "application/json").header("Idempotency-Key", letter.id())
                .POST(HttpRequest.BodyPublishers.ofString(body(letter)));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        int status = status(request.build());
        if (status / 100 != 2) {
            if (status == 408 || status == 429 || status >= 500) {
                throw new IOException("the gate answered " + status);
            }
            throw new Carrier.Refused("the gate answered " + status);
        }
    }

    private int status(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String body(Letter letter) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", letter.id());
        body.put("recipient", Map.of("subject", letter.sub(), "mobile", letter.recipient()));
        body.put("title", letter.subject());
        body.put("text", letter.body());
        body.put("link", letter.link());
        return Json.write(body);
    }

}
