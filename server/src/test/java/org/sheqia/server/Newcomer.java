package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.sheqia.server.demo.Letterbox;

/** Somebody who has no account yet. */
final class Newcomer {

    static final String PASSWORD = "ein-Weg-2026";
    static final FilePayload CERTIFICATE = new FilePayload("登记证书.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private Newcomer() {
    }

    /** At Keycloak's own page for newcomers, which the portal has just opened; back at the portal as that person. */
    static void makesAnAccount(Person newcomer, String username) {
        Page page = newcomer.page;
        newcomer.step(() -> {
            page.getByText("注册").click();
            page.fill("#username", username);
            page.fill("#email", username + "@example.org");
            // A name is not asked for: nobody's own word stands in records.
            assertThat(page.locator("#firstName")).hasCount(0);
            page.locator("[type=submit]").click();
            // Only who reads the mail of that address sets a password.
            assertThat(page.locator("#kc-page-title")).containsText("验证");
            page.navigate(Letterbox.linkTo(Portal.keycloakUrl(), username + "@example.org"));
            page.fill("#password-new", PASSWORD);
            page.fill("#password-confirm", PASSWORD);
            page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> page.locator("[type=submit]").click());
        });
    }
}
