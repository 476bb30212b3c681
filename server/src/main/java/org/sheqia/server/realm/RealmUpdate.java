package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Brings a realm that exists up to a newer document: a tenant was added, a port changed. Keycloak's import at the start
 * leaves a realm that exists as it is. Accounts that exist keep their passwords. What no document can say, since a
 * realm that names one flow or one component must name all, is done here for a fresh realm as well.
 */
public final class RealmUpdate {

    /** The others have service accounts, whose roles would be lost with them. */
    private static final Set<String> REPLACED_CLIENTS = Set.of(RealmClients.PORTAL, RealmClients.COMMAND_LINE);
    private static final List<String> NAMES = List.of("firstName", "lastName");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakAdmin keycloak;

    /** @param keycloak its address, ending in a slash */
    public RealmUpdate(URI keycloak, String adminPassword) {
        this.keycloak = new KeycloakAdmin(keycloak, adminPassword);
    }

    public void apply(RealmDocument document) {
        ObjectNode settings = document.json().deepCopy();
        settings.remove(List.of("users", "clients", "roles"));
        keycloak.put("", settings);
        ObjectNode clients = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        document.json().withArray("clients").forEach(client -> {
            if (REPLACED_CLIENTS.contains(client.get("clientId").asText())) {
                clients.withArray("clients").add(client);
            }
        });
        keycloak.post("partialImport", clients);
        ObjectNode people = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        people.set("roles", document.json().get("roles"));
        people.set("users", document.json().get("users"));
        keycloak.post("partialImport", people);
        letSeeTheRealm();
        complete();
    }

    /** What a fresh realm still lacks: names that only administrators edit, and a second factor for officials. */
    public void complete() {
        JsonNode profile = keycloak.get("users/profile");
        for (JsonNode attribute : profile.path("attributes")) {
            if (NAMES.contains(attribute.path("name").asText())) {
                // Required of people who may not write it, it would ask them for what they cannot give.
                ((ObjectNode) attribute).remove("required");
                ((ObjectNode) attribute.get("permissions")).putArray("edit").add("admin");
            }
        }
        keycloak.put("users/profile", profile);
        new OfficialsFlow(keycloak).bind();
    }

    /** The service account of an older realm may manage users only. */
    private void letSeeTheRealm() {
        String user = keycloak.get("users?exact=true&username=service-account-" + RealmClients.MEMBERS).get(0).get("id").asText();
        String management = keycloak.get("clients?clientId=realm-management").get(0).get("id").asText();
        ArrayNode roles = JSON.createArrayNode();
        RealmUsers.MEMBERS_ROLES.forEach(role -> roles.add(keycloak.get("clients/" + management + "/roles/" + role)));
        keycloak.post("users/" + user + "/role-mappings/clients/" + management, roles);
    }
}
