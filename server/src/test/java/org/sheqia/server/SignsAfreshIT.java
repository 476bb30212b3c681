package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A signature wants a login of the last minutes: who has an older one renews it from the dialog and signs on the page that it left. */
class SignsAfreshIT {

    @Test
    void both_parties_renew_their_login_from_the_dialog_and_sign() {
        JsonNode contract = offeredAgain(Example.contract("SIGNING"));
        String id = contract.get("id").asText(), code = contract.get("creditCode").asText();
        String admin = IntStream.rangeClosed(1, 5).mapToObj(n -> "ngo" + n + "-admin").filter(n -> Example.organisationOf(n).equals(code)).findFirst().orElseThrow();

        try (Person organisation = Person.loggedIn(admin)) {
            String page = "o/" + code + "/contracts/" + id;
            withAnOldLogin(organisation, admin);
            organisation.at(page).press("签署合同").press("签署合同", organisation.dialog()).isTold("重新登录确认身份");
            organisation.press("重新登录确认身份", organisation.dialog()).logsInAgain(Portal.PASSWORD);
            assertThat(organisation.arrivesAt(page)).isEqualTo(id);
            organisation.act("签署合同").sees("本机构已签署");
        }
        try (Person approver = Person.loggedIn("guicheng-approver")) {
            String page = "t/guicheng/contracts/" + id;
            withAnOldLogin(approver, "guicheng-approver");
            approver.at(page).press("签署合同").press("签署合同", approver.dialog()).isTold("办理前须重新登录").shot("login-not-fresh");
            approver.press("重新登录", approver.dialog()).logsInAgain(Portal.PASSWORD);
            assertThat(approver.arrivesAt(page)).isEqualTo(id);
            approver.act("签署合同").sees("计划与实际");
        }
    }

    /** The sample's offer may have ended, since other tests move the portal's clock. */
    private static JsonNode offeredAgain(String id) {
        Api officer = Api.as("guicheng-officer");
        String contract = "tenants/guicheng/contracts/" + id;
        JsonNode withdrawn = officer.post(contract + "/withdraw", officer.get(contract), Map.of("reason", "签署期限已过"));
        return officer.post(contract + "/offer", withdrawn, null);
    }

    /** The first signature goes out with a token that does not tell when its owner logged in; the API takes it for too old. */
    private static void withAnOldLogin(Person person, String username) {
        String token = Portal.token(username);
        person.page.route(Pattern.compile(".*/sign$"), route -> {
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.put("authorization", "Bearer " + token);
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        }, new Page.RouteOptions().setTimes(1));
    }
}
