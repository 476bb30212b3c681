package org.sheqia.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Operation;
import org.sheqia.testing.Tokens;

/** Walks every endpoint of the OpenAPI document: a new one joins by itself. */
@ArquillianTest
@RunAsClient
class IsolationIT {

    private static final List<String> ROLES = List.of("officer", "approver", "finance", "admin");

    /** What takes a second year, minutes or an invoice to be there: of these only the refusal abroad is asked for. */
    private static final List<String> NOT_BROUGHT_ABOUT = List.of("renewals/{renewal}/discard", "agenda/{meeting}/documents/{file}", "payments/{payment}/invoice", "organisations/{creditCode}/contracts/{contract}/supplements/{supplement}/document");

    @ArquillianResource
    URI portal;

    private Fair fair;
    private final Map<String, Call> calls = new HashMap<>();

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    /**
     * The bodies would be accepted at home, and what the addresses name is there: at home each endpoint comes as far as the
     * thing, so that abroad only the wall refuses.
     */
    @Test
    void what_is_there_at_home_is_not_there_under_ones_own_address() {
        Elsewhere home = new Elsewhere(fair);
        List<Side> sides = new ArrayList<>();
        ROLES.forEach(role -> sides.add(new Side("dali-" + role, "tenant", "dali", "lishui-" + role, "lishui")));
        sides.add(new Side("ngo1-admin", "creditCode", home.organisation, "ngo3-admin", fair.organisation("ngo3-admin")));
        sides.add(new Side("foundation1-admin", "creditCode", home.foundation, "foundation2-admin", fair.foundation("foundation2-admin")));
        // Reading first, then what is done to a part before what is done to the whole.
        List<Operation> walled = Operation.all().stream().filter(IsolationIT::isAboutAThingOfSomebodys)
                .sorted(Comparator.comparing(Operation::reads).thenComparing(Operation::path).reversed()).toList();
        Map<String, String> abroad = new HashMap<>();
        for (Operation operation : walled) {
            sides.stream().filter(side -> side.asks(operation)).forEach(side -> abroad.put(operation.path() + operation.method() + side.home,
                    problem(operation.by(call(side.abroad), home.ids(operation, side.scope, side.foreign), home.fields(operation)))));
        }
        List<String> wrong = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        for (Operation operation : walled) {
            boolean broughtAbout = NOT_BROUGHT_ABOUT.stream().noneMatch(operation.path()::endsWith);
            List<String> refused = new ArrayList<>();
            boolean proven = false;
            for (Side side : sides.stream().filter(s -> s.asks(operation)).toList()) {
                String away = abroad.get(operation.path() + operation.method() + side.home);
                String atHome = proven && !operation.reads() ? away
                        : problem(operation.by(call(side.home), home.ids(operation, side.scope, side.own), home.fields(operation)));
                if (atHome.matches("40[0345].*|415.*|422 invalid.*")) {
                    refused.add(side.home + " " + operation.method() + " " + operation.path() + " " + atHome);
                } else {
                    proven = true;
                }
                // Whoever may not do it at all is told so abroad as at home.
                if (!away.startsWith("404 ") && !(away.startsWith("403 ") && away.equals(atHome))) {
                    wrong.add(side.abroad + " " + operation.method() + " " + operation.path() + " " + away + ", at home " + atHome);
                }
            }
            if (!proven && broughtAbout) {
                unproven.addAll(refused);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unproven).isEmpty();
        assertThat(walled).hasSizeGreaterThan(120);
    }

    @Test
    void another_tenants_addresses_are_not_there_for_any_role() {
        JsonNode project = fair.published("dali");
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            if (!operation.path().startsWith("tenants/{tenant}/")) {
                continue;
            }
            for (String role : ROLES) {
                Answer answer = operation.by(call("lishui-" + role), Map.of("tenant", "dali", "id", project.get("id").asText()), Map.of());
                if (answer.status() != 404) {
                    wrong.add(role + " " + answer.call() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void another_organisations_addresses_are_not_there() {
        String code = fair.organisation("ngo1-admin");
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            if (!operation.path().startsWith("organisations/{creditCode}/") || operation.path().equals("organisations/{creditCode}/record")) {
                continue;
            }
            for (String username : List.of("ngo3-admin", "dali-officer", "dali-approver", "evaluator1")) {
                Answer answer = operation.by(call(username), Map.of("creditCode", code), Map.of());
                if (answer.status() != 404) {
                    wrong.add(username + " " + answer.call() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_anything_but_what_is_public_without_a_login() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            boolean isPublic = operation.path().matches("(portal|calendar|projects.*|consultations(?:/\\{consultation}(?:/answers)?)?|contracts.*|foundations.*|programmes.*|surveys/.*|documents/check|demo/(?:clock|reminders|digests)|seasons(?:/.*)?|tenants(/\\{tenant})?"
                    + "|organisations(/\\{creditCode}(/record)?)?|project-lists/template)");
            if (isPublic) {
                continue;
            }
            Answer answer = operation.by(call(null), Map.of("tenant", "dali"), Map.of());
            if (answer.status() != 401) {
                wrong.add(answer.call() + " " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_auditor_changes_nothing_and_its_reading_is_on_record() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            if (operation.reads() || !operation.path().matches("(tenants/\\{tenant}|district)/.*")) {
                continue;
            }
            Answer answer = operation.by(call("district-auditor"), Map.of("tenant", "dali"), Map.of());
            if (answer.status() != 403 && answer.status() != 404) {
                wrong.add(answer.call() + " " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();

        fair.as("district-auditor").get("tenants/dali/appropriations?q=%E7%A6%8F%E5%BD%A9").ok();
        for (String records : List.of("district/records?limit=1", "tenants/dali/records?limit=1")) {
            JsonNode newest = fair.as(records.startsWith("district") ? "district-admin" : "dali-admin").get(records).ok().get("items").get(0);
            assertThat(newest.get("act").asText()).isEqualTo("auditor.looked");
            assertThat(newest.get("details").get("address").asText()).endsWith("tenants/dali/appropriations?q=%E7%A6%8F%E5%BD%A9");
        }
    }

    @Test
    void a_removed_member_is_out_at_once() {
        JsonNode members = fair.as("xiqiao-admin").get("tenants/xiqiao/members").ok().get("items");
        String officer = null;
        for (JsonNode member : members) {
            officer = member.get("username").asText().equals("xiqiao-officer") ? member.get("id").asText() : officer;
        }
        Call call = fair.as("xiqiao-officer");
        call.get("tenants/xiqiao/projects").ok();
        assertThat(fair.as("xiqiao-admin").delete("tenants/xiqiao/members/" + officer).status()).isEqualTo(204);

        call.get("tenants/xiqiao/projects").refused(404, "not-found");
        Database.update("update membership set valid_until = null where id = ?", officer);
    }

    /** Whose address names more than its tenant or organisation, a year or a season; a published project is nobody's. */
    private static boolean isAboutAThingOfSomebodys(Operation operation) {
        return operation.path().matches("(tenants/\\{tenant}|organisations/\\{creditCode})/.*\\{(?!year|season)\\w+}.*")
                && !operation.path().matches("organisations/\\{creditCode}/(projects/\\{id}|followed-projects/\\{project})/?.*");
    }

    /** Signing tokens takes longer than most answers: each person has one. */
    private Call call(String username) {
        return calls.computeIfAbsent(String.valueOf(username), who -> {
            Call call = Call.as(portal, username).header("If-Match", "*");
            return username == null ? call : call.header("Authorization", "Bearer " + Tokens.of(username));
        });
    }

    private static String problem(Answer answer) {
        return answer.status() + " " + (answer.status() < 400 ? "" : answer.text().replaceAll(".*\"type\":\"/problems/([a-z-]+)\".*", "$1")
                + (answer.text().contains("\"violations\":[{") ? " " + answer.text().replaceAll(".*\"violations\":", "") : ""));
    }

    /** Somebody at home, and who is the same abroad. */
    private record Side(String home, String scope, String own, String abroad, String foreign) {

        boolean asks(Operation operation) {
            return operation.path().contains("{" + scope + "}");
        }
    }
}
