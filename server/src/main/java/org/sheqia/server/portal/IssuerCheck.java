package org.sheqia.server.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the identity server who it is: it must answer, and under the very name that its tokens will carry. */
final class IssuerCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern ISSUER = Pattern.compile("\"issuer\"\\s*:\\s*\"([^\"]*)\"");

    private IssuerCheck() {
    }

    static Optional<Finding> problem(String issuer) {
        String address = issuer + "/.well-known/openid-configuration";
        try {
            HttpResponse<String> answer = HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(
                    HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return Optional.of(new Finding("OIDC_ISSUER: %s answers %d: check the realm's name".formatted(address, answer.statusCode()), answer.statusCode() >= 500));
            }
            Matcher found = ISSUER.matcher(answer.body());
            String named = found.find() ? found.group(1).replace("\\/", "/") : "nothing";
            return named.equals(issuer) ? Optional.empty()
                    : Optional.of(new Finding("OIDC_ISSUER is %s, but the server there calls itself %s: set it to exactly that, or set Keycloak's --hostname"
                            .formatted(issuer, named), false));
        } catch (IOException e) {
            return Optional.of(new Finding("OIDC_ISSUER: %s does not answer: check the address and that Keycloak runs".formatted(address), true));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Finding("OIDC_ISSUER was not checked: interrupted", true));
        }
    }
}
