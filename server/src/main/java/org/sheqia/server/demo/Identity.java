package org.sheqia.server.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak, on the embedded database, with the realm of the demonstration. */
final class Identity {

    static final String NAME = "identity";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final DemoSettings settings;
    private final DataFolder folder;
    private final KeycloakHome home;

    Identity(DemoSettings settings, DataFolder folder, KeycloakHome home) {
        this.settings = settings;
        this.folder = folder;
        this.home = home;
    }

    /** Returns at once; {@link #awaitReady} tells when it can be used. Passwords go by the environment, not by arguments. */
    Child start(Secrets secrets) {
        Map<String, String> environment = Map.of(
                "KC_DB_URL", "jdbc:mariadb://127.0.0.1:" + settings.databasePort() + "/keycloak",
                "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD", secrets.identityDatabase(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.identityAdmin());
        List<String> command = new ArrayList<>(home.java("-Xms64m", "-Xmx512m",
                // Half the processor time of a start, and the portal starts at the same time.
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("start", "--optimized", "--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + settings.identityPort(), "--hostname=" + settings.identityUrl(), "--cache=local"));
        return Child.start(NAME, folder, home.folder(), environment, command);
    }

    void awaitReady(Child child) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10)).build();
        Until.ready(child, PATIENCE, () -> answers(http, request));
    }

    private static boolean answers(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
