package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sheqia.server.demo.Letterbox;

/** Somebody who has no account is invited into a tenant, comes by the link in the mail, works, and is out as soon as the tenant says so. */
class InvitationIT {

    private static final String CHOSEN = "ein-Weg-2026";

    @Test
    void the_invited_person_sets_a_password_by_the_mail_works_and_is_out_at_once_when_removed() {
        String email = "invited" + System.currentTimeMillis() + "@example.org";
        try (Person admin = Person.loggedIn("xiqiao-admin"); Person invited = Person.nobody()) {
            admin.at("t/xiqiao/members").press("邀请成员");
            Locator form = admin.dialog();
            admin.fill(form, "name", "新同事").fill(form, "email", email).choose(form, "role", "经办").confirm("邀请成员").sees(email).shot("invited");

            JsonNode account = Keycloak.account(email);
            assertThat(account.get("requiredActions")).singleElement().extracting(JsonNode::asText).isEqualTo("UPDATE_PASSWORD");

            setsAPassword(invited, Letterbox.linkIn(Letterbox.mailTo(email), Portal.keycloakUrl()));
            assertThat(Keycloak.account(email).get("requiredActions")).isEmpty();
            invited.at("").press("登录", invited.page.locator("header")).logsIn(email, CHOSEN);
            invited.at("t/xiqiao/projects").sees("新建项目").shot("invited-works");

            Locator row = admin.page.locator("main tr").filter(new Locator.FilterOptions().setHasText(email));
            admin.press("移除", row).confirm("移除").seesNoMore(email);
            invited.at("t/xiqiao/projects").seesNoMore("新建项目").sees("此页面不对您开放");
            // The session at Keycloak goes on; it is the tenant that is closed.
            assertThat(invited.page.locator("header summary")).isVisible();
        }
    }

    private static void setsAPassword(Person invited, String link) {
        Page page = invited.page;
        invited.step(() -> {
            page.navigate(link);
            // First Keycloak says what will be done; its link leads on.
            page.locator("#kc-info-message a").click();
            page.fill("#password-new", CHOSEN);
            page.fill("#password-confirm", CHOSEN);
            page.locator("[type=submit]").click();
            assertThat(page.locator("#password-new")).isHidden();
        });
    }
}
