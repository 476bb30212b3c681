package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.sheqia.server.demo.Letterbox;

/** Somebody is invited into a tenant, comes by the link in the mail, says yes, works, names a deputy, and is out as soon as the tenant says so. */
class InvitationIT {

    @Test
    void the_invited_person_registers_the_address_accepts_works_by_the_given_name_and_is_out_at_once_when_removed() {
        String username = "invited" + System.currentTimeMillis(), email = username + "@example.org";
        try (Person admin = Person.loggedIn("xiqiao-admin"); Person invited = Person.nobody()) {
            admin.at("t/xiqiao/members").press("邀请成员");
            Locator form = admin.dialog();
            admin.fill(form, "name", "古丽米热·艾比布力").fill(form, "email", email).choose(form, "role", "经办").confirm("邀请成员").sees("已给 古丽米热·艾比布力 发送邮件").sees(email)
                    .shot("invited");

            invited.step(() -> invited.page.navigate(Letterbox.linkTo(Portal.url(), email)));
            invited.sees("有人邀请您").shot("invitation-before-login").press("登录或注册");
            Newcomer.makesAnAccount(invited, username);
            invited.at("invitation").sees("古丽米热·艾比布力").shot("invitation").act("接受").sees("您已接受邀请");
            invited.step(() -> assertThat(invited.page.locator("header summary")).hasText("古丽米热·艾比布力"));
            invited.at("t/xiqiao/projects").sees("新建项目").shot("invited-works");

            invited.at("roles").sees("我的角色").press("指定代理人");
            Locator deputy = invited.dialog();
            String today = invited.reads("portal").get("now").asText().substring(0, 10);
            invited.choose(deputy, "membership", "xiqiao-finance").date(deputy, "from", today).date(deputy, "until", today).fill(deputy, "reason", "年休假")
                    .confirm("指定代理人").sees("xiqiao-finance").shot("deputy");

            admin.at("t/xiqiao/members");
            Locator row = admin.page.locator("main tr").filter(new Locator.FilterOptions().setHasText(username));
            admin.press("移除", row).confirm("移除").seesNoMore(username);
            invited.at("t/xiqiao/projects").seesNoMore("新建项目").sees("此页面不对您开放");
            // The session at Keycloak goes on; it is the tenant that is closed.
            assertThat(invited.page.locator("header summary")).isVisible();
        }
    }

    @Test
    void who_shall_pay_is_proposed_by_the_offices_administrator_and_sent_by_one_of_the_district() {
        String email = "finance" + System.currentTimeMillis() + "@example.org";
        try (Person admin = Person.loggedIn("xiqiao-admin"); Person district = Person.loggedIn("district-admin")) {
            admin.at("t/xiqiao/members").press("邀请成员");
            Locator form = admin.dialog();
            admin.fill(form, "name", "欧阳 修").fill(form, "email", email).choose(form, "role", "财务").confirm("邀请成员").sees("待另一管理员确认").shot("invitation-proposed");
            Locator own = admin.page.locator("main tr").filter(new Locator.FilterOptions().setHasText(email));
            admin.step(() -> assertThat(own.getByText("确认并发出")).hasCount(0));

            district.at("d/members").sees("待确认的邀请").shot("invitations-to-confirm");
            Locator proposed = district.page.locator("main tr").filter(new Locator.FilterOptions().setHasText(email));
            district.press("确认并发出", proposed).confirm("确认并发出").sees("已给 欧阳修 发送邮件");
        }
    }
}
