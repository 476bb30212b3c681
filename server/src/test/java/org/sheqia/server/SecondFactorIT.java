package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheqia.server.realm.DemoAccounts;

/** The official who needs more than a password, in a real browser; and refresh tokens, of which each works once. */
class SecondFactorIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @Test
    void password_alone_does_not_let_the_official_in_and_the_code_does() {
        try (BrowserContext window = Portal.browser()) {
            Page page = atLogin(window);
            page.fill("#username", DemoAccounts.WITH_OTP);
            page.fill("#password", Portal.PASSWORD);
            page.click("#kc-login");
            assertThat(page.locator("#otp")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("one-time-code.png")));

            page.fill("#otp", "000000");
            page.click("#kc-login");
            assertThat(page.locator("#otp")).isVisible();

            page.fill("#otp", OneTimeCode.of(DemoAccounts.OTP_SECRET, Instant.now()));
            Response me = page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me"), () -> page.click("#kc-login"));
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.text()).contains("\"username\":\"minzheng-approver2\"", "\"role\":\"approver\"");
        }
    }

    @Test
    void whoever_left_a_page_for_the_login_is_back_on_it_and_no_other_address_is_answered() throws Exception {
        try (BrowserContext window = Portal.browser()) {
            Page page = window.newPage();
            page.navigate(Portal.url() + "projects?sort=bidDeadline");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("登\\s?录"))).first().click();
            page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
            assertThat(page.url()).contains("redirect_uri=" + encoded(Portal.url() + "login"));
            page.fill("#username", "dali-finance");
            page.fill("#password", Portal.PASSWORD);
            page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> page.click("#kc-login"));
            assertThat(page).hasURL(Portal.url() + "projects?sort=bidDeadline");
        }
        String elsewhere = Portal.keycloakUrl() + "realms/sheqia/protocol/openid-connect/auth?client_id=sheqia-portal&response_type=code&scope=openid"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri=" + encoded(Portal.url() + "projects");
        assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(elsewhere)).build(), HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void two_tabs_renew_their_tokens_side_by_side_and_a_used_one_is_worth_nothing() throws Exception {
        try (BrowserContext window = Portal.browser()) {
            AtomicReference<String> token = new AtomicReference<>();
            window.onResponse(answer -> {
                if (answer.url().endsWith("/protocol/openid-connect/token")) {
                    token.set(answer.text().replaceAll(".*\"refresh_token\":\"([^\"]+)\".*", "$1"));
                }
            });
            Page first = atLogin(window);
            first.fill("#username", "lishui-finance");
            first.fill("#password", Portal.PASSWORD);
            first.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> first.click("#kc-login"));
            String ofFirst = token.get();
            Page second = window.newPage();
            second.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> second.navigate(Portal.url()));
            String ofSecond = token.get();
            assertThat(ofSecond).isNotEqualTo(ofFirst);

            String renewed = renew(ofFirst, 200);
            renew(ofSecond, 200);
            // Keycloak knows a used token by the second of its issue: one of the same second as the renewal still passes.
            long used = Instant.now().getEpochSecond();
            while (Instant.now().getEpochSecond() == used) {
                Thread.onSpinWait();
            }
            renew(renewed, 200);
            renew(ofFirst, 400);
        }
    }

    private static Page atLogin(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(Portal.url());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("登\\s?录"))).first().click();
        page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
        return page;
    }

    private static String renew(String token, int status) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(Portal.keycloakUrl() + "realms/sheqia/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=refresh_token&client_id=sheqia-portal&refresh_token=" + token)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body().replaceAll(".*\"refresh_token\":\"([^\"]+)\".*", "$1");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
