package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sheqia.tenantconfig.DemoAccount;

/** The realm of the demonstration, in the form that Keycloak imports at its first start. */
public final class RealmDocument {

    public static final String REALM = "sheqia";
    /** The role of those whom {@link OfficialsFlow} asks for a second factor. */
    static final String OFFICIAL = "official";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCESS_TOKEN_SECONDS = 5 * 60;
    private static final int SESSION_SECONDS = 10 * 60 * 60;
    private static final int SESSION_IDLE_SECONDS = 8 * 60 * 60;

    private final ObjectNode document;

    private RealmDocument(ObjectNode document) {
        this.document = document;
    }

    /**
     * @param portal        the address of the portal, ending in a slash
     * @param membersSecret of the service account that invites members
     * @param environment   may name a mail server
     */
    public static RealmDocument of(List<DemoAccount> accounts, URI portal, String membersSecret, Map<String, String> environment) {
        ObjectNode realm = JSON.createObjectNode();
        realm.put("realm", REALM).put("enabled", true).put("displayName", "社洽 Sheqia").put("sslRequired", "external");
        // Organisations register themselves: first the person an account here, then the organisation in the portal.
        realm.put("registrationAllowed", true);
        RealmMail.add(realm, environment);
        realm.put("internationalizationEnabled", true).put("defaultLocale", "zh-Hans").putArray("supportedLocales").add("zh-Hans").add("en");
        ObjectNode texts = realm.putObject("localizationTexts");
        for (String locale : List.of("zh-Hans", "en")) {
            texts.putObject(locale).put("locale_zh-Hans", "中文（简体）").put("locale_en", "English");
        }
        // Longer with each failure, and never longer than a minute: whoever guesses at somebody's account does not lock it.
        realm.put("bruteForceProtected", true).put("permanentLockout", false).put("failureFactor", 5)
                .put("waitIncrementSeconds", 10).put("maxFailureWaitSeconds", 60).put("minimumQuickLoginWaitSeconds", 5);
        realm.put("editUsernameAllowed", false).put("revokeRefreshToken", true).put("refreshTokenMaxReuse", 0);
        // Cheap to check: everybody knows the password of these accounts, and tests log in by the hundred. Not for real people.
        realm.put("passwordPolicy", "length(8) and hashAlgorithm(pbkdf2-sha256) and hashIterations(10000)");
        realm.put("accessTokenLifespan", ACCESS_TOKEN_SECONDS).put("ssoSessionIdleTimeout", SESSION_IDLE_SECONDS)
                .put("ssoSessionMaxLifespan", SESSION_SECONDS);
        realm.putObject("roles").putArray("realm").addObject().put("name", OFFICIAL).put("description", "Is asked for a second factor");
        // No "clientScopes": naming any, even none, would keep Keycloak from making its own, and "sub" would be gone.
        RealmClients.add(realm.putArray("clients"), portal, membersSecret);
        ArrayNode users = realm.putArray("users");
        accounts.forEach(account -> RealmUsers.add(users, account));
        RealmUsers.addMembersService(users);
        return new RealmDocument(realm);
    }

    public ObjectNode json() {
        return document;
    }

    /** Writes {@code sheqia-realm.json} for Keycloak to find. */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(REALM + "-realm.json").toFile(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
