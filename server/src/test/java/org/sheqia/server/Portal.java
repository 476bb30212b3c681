package org.sheqia.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.sheqia.server.demo.DemoSettings;
import org.sheqia.server.demo.SharedDemo;

/**
 * The started whole, for the tests of this module: database, Keycloak and portal, with the sample fair. Started when
 * first asked for, shared by all test classes, stopped after the last. A test leaves what it makes and does not count
 * on being the first.
 */
public final class Portal {

    /** Of all demo accounts. */
    public static final String PASSWORD = "sheqia-2026";
    /** Held by whoever logs in: Keycloak refuses an account that logs in twice at the same moment. */
    static final Object LOGIN = new Object();
    /** Keycloak lets go of an account a moment after it has answered its login, in milliseconds; until then it refuses the next one. */
    static final long LETS_GO = 300;
    private static final int AGAIN = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Portal() {
    }

    /** Address of the portal, ending in a slash. */
    public static String url() {
        return SharedDemo.started().portalUrl().toString();
    }

    /** Address of Keycloak, ending in a slash. */
    public static String keycloakUrl() {
        return SharedDemo.started().identityUrl().toString();
    }

    /** An access token of a demo account, fit for the API. */
    public static String token(String username) {
        return token(SharedDemo.started(), username);
    }

    /** An access token of a demo account of another demonstration than the shared one. */
    public static String token(DemoSettings demo, String username) {
        String form = "grant_type=password&client_id=demo-cli&scope=openid&username=" + username + "&password=" + PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(demo.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            synchronized (LOGIN) {
                JsonNode answer = ask(request);
                for (int again = 0; again < AGAIN && !answer.has("access_token"); again++) {
                    Thread.sleep(LETS_GO);
                    answer = ask(request);
                }
                if (!answer.has("access_token")) {
                    throw new AssertionError("No token for " + username + ": " + answer);
                }
                return answer.get("access_token").asText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode ask(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** A new window of a real browser, in Chinese, 1440 wide, that nobody has logged in with. The caller closes it. */
    public static BrowserContext browser() {
        url();
        return SharedBrowser.newContext();
    }
}
