package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sheqia.tenantconfig.DemoAccount;

/** The people of the realm, and the one account that is nobody: the portal's own, which invites members. */
final class RealmUsers {

    /** To invite members, and to see whether the realm is fit to log in by. */
    static final List<String> MEMBERS_ROLES = List.of("view-users", "view-realm", "view-clients");

    private RealmUsers() {
    }

    static void add(ArrayNode users, DemoAccount account) {
        ObjectNode user = users.addObject();
        user.put("id", account.id().toString()).put("username", account.username()).put("enabled", true)
                .put("email", account.email()).put("emailVerified", true)
                .put("firstName", account.givenName()).put("lastName", account.familyName());
        ArrayNode credentials = user.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", DemoAccounts.PASSWORD).put("temporary", false);
        ArrayNode roles = user.putArray("realmRoles").add("default-roles-" + RealmDocument.REALM);
        if (account.username().equals(DemoAccounts.WITH_OTP)) {
            roles.add(RealmDocument.OFFICIAL);
            credentials.addObject().put("type", "otp").put("userLabel", "demo")
                    .put("secretData", "{\"value\":\"" + DemoAccounts.OTP_SECRET + "\"}")
                    .put("credentialData", "{\"subType\":\"totp\",\"digits\":6,\"period\":30,\"algorithm\":\"HmacSHA1\",\"secretEncoding\":\"BASE32\"}");
        }
    }

    static void addMembersService(ArrayNode users) {
        ObjectNode user = users.addObject();
        user.put("username", "service-account-" + RealmClients.MEMBERS).put("enabled", true)
                .put("serviceAccountClientId", RealmClients.MEMBERS);
        ArrayNode roles = user.putObject("clientRoles").putArray("realm-management");
        MEMBERS_ROLES.forEach(roles::add);
    }
}
