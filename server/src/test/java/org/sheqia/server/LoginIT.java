package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way into the portal through Keycloak's own page, in a real browser. */
class LoginIT {

    @Test
    void officialLogsInOnAChinesePageAndComesBackWithACode() {
        try (BrowserContext window = Portal.browser()) {
            Page page = window.newPage();
            page.navigate(Portal.keycloakUrl() + "realms/sheqia/protocol/openid-connect/auth?client_id=sheqia-portal"
                    + "&response_type=code&scope=openid&redirect_uri=" + Portal.url()
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/login.png")));
            assertThat(page.title()).contains("登录");

            page.fill("#username", "guicheng-officer");
            page.fill("#password", "sheqia-2026");
            page.click("#kc-login");
            page.waitForURL(Pattern.compile(Pattern.quote(Portal.url()) + ".*[?#&]code=.*"));
        }
    }
}
