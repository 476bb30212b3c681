package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak's browser flow, which asks for a second factor whoever has set one up, with one sub-flow more: whoever has the
 * role {@link RealmDocument#OFFICIAL} is asked for it always, and without one sets one up first. It is what a
 * realm of operators needs too; README says it by the console's words.
 */
final class OfficialsFlow {

    private static final String FLOW = "officials";
    private static final String STEPS = FLOW + " second factor";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakAdmin keycloak;

    OfficialsFlow(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes the flow where it is not there, and lets the realm use it. */
    void bind() {
        boolean made = false;
        for (JsonNode flow : keycloak.get("authentication/flows")) {
            made |= flow.path("alias").asText().equals(FLOW);
        }
        if (!made) {
            make();
        }
        keycloak.put("", JSON.createObjectNode().put("realm", RealmDocument.REALM).put("browserFlow", FLOW));
    }

    private void make() {
        keycloak.post("authentication/flows/browser/copy", JSON.createObjectNode().put("newName", FLOW));
        String voluntary = alias("Conditional 2FA");
        byRole(voluntary, true);
        keycloak.post("authentication/flows/" + KeycloakAdmin.encoded(alias("forms")) + "/executions/flow", JSON.createObjectNode()
                .put("alias", STEPS).put("type", "basic-flow").put("provider", "registration-page-form"));
        require(step(STEPS), "CONDITIONAL");
        byRole(STEPS, false);
        require(add(STEPS, "auth-otp-form"), "ALTERNATIVE");
        require(add(STEPS, "webauthn-authenticator"), "ALTERNATIVE");
    }

    /** Lets a conditional sub-flow be for officials only, or for everybody else. */
    private void byRole(String flow, boolean others) {
        JsonNode condition = add(flow, "conditional-user-role");
        ObjectNode config = JSON.createObjectNode().put("alias", flow + " by role");
        config.putObject("config").put("condUserRole", RealmDocument.OFFICIAL).put("negate", Boolean.toString(others));
        keycloak.post("authentication/executions/" + condition.get("id").asText() + "/config", config);
        require(condition, "REQUIRED");
    }

    private JsonNode add(String flow, String provider) {
        List<String> before = steps().stream().map(step -> step.get("id").asText()).toList();
        keycloak.post("authentication/flows/" + KeycloakAdmin.encoded(flow) + "/executions/execution", JSON.createObjectNode().put("provider", provider));
        return steps().stream().filter(step -> !before.contains(step.get("id").asText())).findFirst().orElseThrow();
    }

    private void require(JsonNode step, String requirement) {
        keycloak.put("authentication/flows/" + FLOW + "/executions", ((ObjectNode) step.deepCopy()).put("requirement", requirement));
    }

    private String alias(String ending) {
        return steps().stream().map(step -> step.path("displayName").asText()).filter(name -> name.endsWith(ending)).findFirst().orElseThrow();
    }

    private JsonNode step(String alias) {
        return steps().stream().filter(step -> step.path("displayName").asText().equals(alias)).findFirst().orElseThrow();
    }

    private List<JsonNode> steps() {
        List<JsonNode> steps = new ArrayList<>();
        keycloak.get("authentication/flows/" + FLOW + "/executions").forEach(steps::add);
        return steps;
    }
}
