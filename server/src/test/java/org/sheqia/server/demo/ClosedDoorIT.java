package org.sheqia.server.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.server.Portal;
import org.sheqia.server.realm.KeycloakAdmin;

/** An operator's realm lets people wait a quarter of an hour: the portal starts, shows what is public, and lets nobody in until that is mended. */
class ClosedDoorIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void weaken() {
        SharedDemo.started();
        longestWait(900);
    }

    @AfterEach
    void mend() {
        longestWait(60);
    }

    @Test
    void one_missing_point_shuts_logins_and_leaves_the_public_pages_until_the_realm_is_mended() throws Exception {
        try (OperatorsPortal portal = new OperatorsPortal("shut", folder, Map.of("REALM_EXCEPTIONS", OperatorsPortal.ANSWERS))) {
            assertThat(portal.send(null, "GET", "projects", null).statusCode()).isEqualTo(200);
            assertThat(portal.send(null, "GET", "portal", null).body()).contains("\"loginsOpen\":false");
            for (String path : new String[] {"me", "projects", "district/login-rules"}) {
                HttpResponse<String> refused = portal.send("district-admin", "GET", path, null);
                assertThat(refused.statusCode()).as(path).isEqualTo(503);
                assertThat(refused.body()).contains("/problems/logins-shut", "登录暂未开放");
            }
            assertThat(portal.log()).contains("realm: failed-logins is missing: switch brute force detection on", "logins are shut until", "sheqia: nobody can log in yet",
                    "realm: password-policy is not held, and answered for in REALM_EXCEPTIONS: one password that is printed").doesNotContain("refresh-once is missing");
            try (BrowserContext window = Portal.browser()) {
                Page page = window.newPage();
                page.navigate(portal.url());
                assertThat(page.locator("header").getByText("登录暂未开放")).isVisible();
                page.navigate(portal.url() + "work");
                assertThat(page.locator("main").getByText("改正之后即可登录")).isVisible();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/logins-shut.png")));
            }

            mend();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            HttpResponse<String> rules = portal.send("district-admin", "GET", "district/login-rules", null);
            while (rules.statusCode() == 503 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(500);
                rules = portal.send("district-admin", "GET", "district/login-rules", null);
            }

            assertThat(rules.statusCode()).as(rules.body()).isEqualTo(200);
            JsonNode told = new ObjectMapper().readTree(rules.body());
            assertThat(told.get("binding").asBoolean()).isTrue();
            assertThat(point(told, "failed-logins").get("finding").asText()).isEqualTo("HELD");
            assertThat(point(told, "password-policy").get("finding").asText()).isEqualTo("EXCEPTED");
            assertThat(point(told, "password-policy").get("reason").asText()).isEqualTo("one password that is printed");
            assertThat(portal.send("guicheng-officer", "GET", "district/login-rules", null).statusCode()).as("not the district").isEqualTo(403);
            assertThat(portal.log()).contains("logins are open");
        }
    }

    private static JsonNode point(JsonNode rules, String slug) {
        return StreamSupport.stream(rules.get("points").spliterator(), false).filter(point -> point.get("rule").asText().equals(slug)).findFirst().orElseThrow();
    }

    /** For how many seconds the realm locks out whoever guesses passwords. */
    private static void longestWait(int seconds) {
        new KeycloakAdmin(URI.create(Portal.keycloakUrl()), SharedDemo.identityAdmin())
                .put("", JsonNodeFactory.instance.objectNode().put("realm", "sheqia").put("maxFailureWaitSeconds", seconds));
    }
}
