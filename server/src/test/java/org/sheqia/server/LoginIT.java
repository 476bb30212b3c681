package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way into the portal through Keycloak's own page, in a real browser. */
class LoginIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @Test
    void officialLogsInOnAChinesePageAndIsKnownToThePortal() {
        try (BrowserContext window = Portal.browser()) {
            Page page = window.newPage();
            page.navigate(Portal.url());
            // Ant Design sets a space between the two characters of a button.
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("登\\s?录"))).first().click();

            page.waitForURL(Pattern.compile(Pattern.quote(Portal.keycloakUrl()) + ".*"));
            assertThat(page.title()).contains("登录");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("login.png")));
            page.fill("#username", "guicheng-officer");
            page.fill("#password", "sheqia-2026");
            Response me = page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me"), () -> page.click("#kc-login"));

            assertThat(me.status()).isEqualTo(200);
            assertThat(me.text()).contains("\"username\":\"guicheng-officer\"", "\"role\":\"officer\"");
            assertThat(page.url()).startsWith(Portal.url());
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("logged-in.png")));
        }
    }
}
