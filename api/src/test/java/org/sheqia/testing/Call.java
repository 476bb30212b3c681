package org.sheqia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sheqia.problem.control.Json;

/** One person's calls to the portal. */
public final class Call {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    private final String base;
    private final String username;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Call(String base, String username) {
        this.base = base;
        this.username = username;
    }

    /** @param username a demo account, or null for nobody */
    public static Call as(URI base, String username) {
        return new Call(base + "v1/", username);
    }

    public Call header(String name, String value) {
        Call call = new Call(base, username);
        call.headers.putAll(headers);
        call.headers.put(name, value);
        return call;
    }

    /** On the revision {@code version}. */
    public Call on(JsonNode seen) {
        return header("If-Match", "\"" + seen.get("version").asLong() + "\"");
    }

    /** Where somebody sits, as the proxy says. */
    private static String address(String username) {
        int place = username.hashCode();
        return "10." + (place >> 16 & 0xff) + "." + (place >> 8 & 0xff) + "." + (place & 0xff);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        Call call = headers.containsKey("Idempotency-Key") ? this : header("Idempotency-Key", UUID.randomUUID().toString());
        return call.send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, Object body) {
        HttpRequest.BodyPublisher publisher = body == null ? HttpRequest.BodyPublishers.noBody()
                : body instanceof byte[] bytes ? HttpRequest.BodyPublishers.ofByteArray(bytes)
                : HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : Json.write(body));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60))
                .method(method, publisher);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", body instanceof byte[] ? "application/octet-stream" : "application/json");
        }
        if (username != null && !headers.containsKey("Authorization")) {
            request.header("Authorization", "Bearer " + Tokens.of(username));
        }
        if (username != null && !headers.containsKey("X-Forwarded-For")) {
            request.header("X-Forwarded-For", address(username));
        }
        headers.forEach(request::header);
        try {
            return new Answer(method + " " + path, HTTP.send(request.build(), FirstEvent.orAll()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
