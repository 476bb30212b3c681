package org.sheqia.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks the started portal for its two faces. Payara reports success for a war that failed, and the web's fallback
 * answers for a missing api with its own page: only what is answered tells.
 */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final URI base;

    /** @param base address of the portal, ending in a slash */
    public Probe(URI base) {
        this.base = base;
    }

    /** @return what is wrong with the portal, or empty when api and web both answer as they should */
    public Optional<String> problem() {
        return problem("api/v1/portal", "json", "\"issuer\"").or(() -> problem("", "html", "id=\"root\""));
    }

    /** @return whether the portal, which answers, lets nobody log in */
    public boolean isShut() {
        return problem("api/v1/portal", "json", "\"loginsOpen\":false").isEmpty();
    }

    private Optional<String> problem(String path, String type, String content) {
        URI address = base.resolve(path);
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            String answered = answer.headers().firstValue("Content-Type").orElse("no content type");
            boolean good = answer.statusCode() == 200 && answered.contains(type) && answer.body().contains(content);
            return good ? Optional.empty()
                    : Optional.of("%s answers %d (%s) instead of %s with %s".formatted(address, answer.statusCode(), answered, type, content));
        } catch (IOException e) {
            return Optional.of(address + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(address + " was not asked: interrupted");
        }
    }
}
