package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sheqia.server.demo.Letterbox;

/** An organisation comes by itself: an account, its registration, the district's approval. */
class RegistrationIT {

    @Test
    void a_newcomer_registers_its_organisation_and_the_district_approves_it() {
        String username = "newcomer" + System.currentTimeMillis(), name = "南海区新来社会工作服务中心" + System.currentTimeMillis();
        String code = "52440605MJ99000121";
        try (Person newcomer = Person.nobody(); Person district = Person.loggedIn("district-admin")) {
            makesAnAccount(newcomer, username);
            newcomer.at("register").sees("登记社会组织");
            Locator form = newcomer.page.locator("main form");
            newcomer.fill(form, "creditCode", code).choose(form, "kind", "民办非企业单位").fill(form, "name", name)
                    .fill(form, "legalRepresentative", "陈某").fill(form, "controllingPerson", "陈某").fill(form, "contact", "李社工")
                    .fill(form, "phone", "0757-86330000").fill(form, "email", username + "@example.org").fill(form, "address", "南海区桂城街道")
                    .step(() -> {
                        form.locator("[id=fields]").fill("居家养老");
                        form.locator("[id=fields]").press("Enter");
                    }).press("提交登记").sees("等待区管理员核准").arrivesAt("o/" + code + "/profile");
            newcomer.shot("registered");

            district.at("d/organisations?q=" + name).follow(name).seesStatus("待审核").sees("0757-86330000").act("核准").seesStatus("已核准").shot("approved");
            newcomer.at("o/" + code + "/profile").seesStatus("已核准").seesNoMore("等待区管理员核准");
        }
    }

    /** At Keycloak's own page for newcomers. */
    private static void makesAnAccount(Person newcomer, String username) {
        Page page = newcomer.page;
        newcomer.at("").press("登录", page.locator("header")).step(() -> {
            page.getByText("注册").click();
            page.fill("#username", username);
            page.fill("#email", username + "@example.org");
            // A name is not asked for: nobody's own word stands in records.
            assertThat(page.locator("#firstName")).hasCount(0);
            page.locator("[type=submit]").click();
            // Only who reads the mail of that address sets a password.
            assertThat(page.locator("#kc-page-title")).containsText("验证");
            page.navigate(Letterbox.linkIn(Letterbox.mailTo(username + "@example.org"), Portal.keycloakUrl()));
            page.fill("#password-new", "ein-Weg-2026");
            page.fill("#password-confirm", "ein-Weg-2026");
            page.waitForResponse(answer -> answer.url().endsWith("/api/v1/me") && answer.ok(), () -> page.locator("[type=submit]").click());
        });
    }
}
