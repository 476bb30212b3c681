package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may ask Keycloak for tokens. */
final class RealmClients {

    static final String PORTAL = "sheqia-portal";
    static final String COMMAND_LINE = "demo-cli";
    static final String MEMBERS = "sheqia-members";
    private static final String AUDIENCE = "portal-api";
    private static final String USUAL_PORTAL = "http://localhost:8080/";
    /** Where Keycloak may send a browser back to: the web goes on to the page that was left. */
    private static final List<String> RETURNS = List.of("login", "silent-check-sso.html");
    private static final List<String> SCOPES = List.of("basic", "profile", "email", "roles", "web-origins", "acr", "microprofile-jwt");

    private RealmClients() {
    }

    static void add(ArrayNode clients, URI portal, String membersSecret) {
        browser(clients.addObject(), portal);
        ObjectNode commandLine = client(clients.addObject(), COMMAND_LINE);
        commandLine.put("publicClient", true).put("standardFlowEnabled", false).put("directAccessGrantsEnabled", true);
        tokens(commandLine);
        ObjectNode members = client(clients.addObject(), MEMBERS);
        members.put("publicClient", false).put("standardFlowEnabled", false).put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true).put("secret", membersSecret);
    }

    private static void browser(ObjectNode client, URI portal) {
        client(client, PORTAL).put("publicClient", true).put("standardFlowEnabled", true).put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false).put("rootUrl", portal.toString()).put("baseUrl", "/");
        Set<String> portals = new LinkedHashSet<>(List.of(USUAL_PORTAL, portal.toString()));
        ArrayNode redirects = client.putArray("redirectUris");
        ArrayNode origins = client.putArray("webOrigins");
        portals.forEach(address -> {
            RETURNS.forEach(page -> redirects.add(address + page));
            origins.add(origin(address));
        });
        client.putObject("attributes").put("pkce.code.challenge.method", "S256").put("post.logout.redirect.uris", String.join("##", portals));
        tokens(client);
    }

    private static ObjectNode client(ObjectNode client, String id) {
        return client.put("clientId", id).put("enabled", true).put("protocol", "openid-connect");
    }

    private static void tokens(ObjectNode client) {
        ArrayNode scopes = client.putArray("defaultClientScopes");
        SCOPES.forEach(scopes::add);
        ObjectNode audience = client.putArray("protocolMappers").addObject();
        audience.put("name", AUDIENCE).put("protocol", "openid-connect").put("protocolMapper", "oidc-audience-mapper");
        audience.putObject("config").put("included.custom.audience", AUDIENCE).put("access.token.claim", "true").put("id.token.claim", "false");
    }

    private static String origin(String url) {
        return url.substring(0, url.indexOf('/', "https://".length()));
    }
}
