package org.sheqia.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The portal's API in the name of a demo account: for what a page does not show, and for what must be there before a page is looked at. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    static Api as(String username) {
        return new Api(Portal.token(username));
    }

    static Api nobody() {
        return new Api(null);
    }

    JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    /** @param seen what the caller looked at before, with its version, or null */
    JsonNode post(String path, JsonNode seen, Object body) {
        return send("POST", path, seen, body);
    }

    JsonNode put(String path, JsonNode seen, Object body) {
        return send("PUT", path, seen, body);
    }

    private JsonNode send(String method, String path, JsonNode seen, Object body) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
        if (seen != null) {
            request.header("If-Match", "\"" + seen.get("version").asInt() + "\"");
        }
        try {
            return answer(request.method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Portal.url() + "api/v1/" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
