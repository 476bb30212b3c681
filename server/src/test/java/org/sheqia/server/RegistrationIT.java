package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A person comes to speak for an organisation: a new one, and one of the district's register. */
class RegistrationIT {

    @Test
    void a_newcomer_registers_its_organisation_and_the_district_approves_it() {
        String username = "newcomer" + System.currentTimeMillis(), name = "南海区新来社会工作服务中心" + System.currentTimeMillis();
        String code = "52440605MJ99000121";
        try (Person newcomer = Person.nobody(); Person district = Person.loggedIn("district-admin")) {
            Newcomer.makesAnAccount(newcomer.at("").press("登录", newcomer.page.locator("header")), username);
            String registration = asks(newcomer, code, name, "李 小明");
            newcomer.sees("等待区民政局核准").shot("registered");

            district.at("d/registrations").follow(name).seesStatus("待审核").sees("0757-86330000").sees("李小明");
            approves(district).seesStatus("已核准").shot("approved");
            newcomer.at("registrations/" + registration).sees("您是本机构的管理员").at("o/" + code + "/profile").sees("证件尾号 002X").shot("organisation-facts");
            newcomer.step(() -> assertThat(newcomer.page.locator("header summary")).hasText("李小明"));
        }
    }

    @Test
    void an_organisation_of_the_register_is_claimed_and_invites_its_staff() {
        JsonNode known = Api.nobody().get("organisations?q=%E5%BF%97%E6%84%BF%E6%9C%8D%E5%8A%A1%E5%8D%8F%E4%BC%9A&limit=1").get("items").get(0);
        String username = "claimer" + System.currentTimeMillis();
        try (Person claimer = Person.nobody(); Person district = Person.loggedIn("district-admin")) {
            Newcomer.makesAnAccount(claimer.at("").press("登录", claimer.page.locator("header")), username);
            claimer.at("register");
            Locator form = claimer.page.locator("main form");
            String registration = asks(claimer, form, known.get("creditCode").asText(), "社会团体", "申请人另写的名称", "王 芳");
            district.at("d/registrations/" + registration).sees("名册中已有此组织").shot("claim");
            approves(district).seesStatus("已核准");
            claimer.at("o/" + known.get("creditCode").asText() + "/profile").sees(known.get("name").asText()).seesNoMore("申请人另写的名称");
            claimer.at("o/" + known.get("creditCode").asText() + "/members").sees("待接受的邀请").shot("claimed-members");
        }
    }

    private static String asks(Person newcomer, String code, String name, String applicant) {
        newcomer.at("register").sees("登记社会组织");
        return asks(newcomer, newcomer.page.locator("main form"), code, "民办非企业单位", name, applicant);
    }

    private static String asks(Person newcomer, Locator form, String code, String kind, String name, String applicant) {
        newcomer.fill(form, "creditCode", code).choose(form, "kind", kind).fill(form, "applicant", applicant).fill(form, "name", name)
                .fill(form, "legalRepresentative", "陈某").fill(form, "controllingPerson", "陈某").fill(form, "contact", "李社工")
                .fill(form, "phone", "0757-86330000").fill(form, "email", "office@example.org").fill(form, "address", "南海区桂城街道")
                .step(() -> {
                    form.locator("[id=fields]").fill("居家养老");
                    form.locator("[id=fields]").press("Enter");
                    newcomer.page.setInputFiles("main form input[type=file]", Newcomer.CERTIFICATE);
                }).sees("登记证书.pdf").sees("移除").press("提交登记");
        return newcomer.arrivesAt("registrations/[^/]+");
    }

    /** With the numbers of the papers that the official has seen: the example of GB 11643. */
    private static Person approves(Person district) {
        district.press("核准");
        Locator dialog = district.dialog();
        return district.fill(dialog, "representativeNumber", "11010519491231002X").fill(dialog, "controllerNumber", "11010519491231002X").confirm("核准");
    }
}
