package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sheqia.tenantconfig.DemoAccount;

/** The people of the realm, and the one account that is nobody: the portal's own, which invites members. */
final class RealmUsers {

    private RealmUsers() {
    }

    static void add(ArrayNode users, DemoAccount account) {
        ObjectNode user = users.addObject();
        user.put("id", account.id().toString()).put("username", account.username()).put("enabled", true)
                .put("email", account.email()).put("emailVerified", true)
                .put("firstName", account.givenName()).put("lastName", account.familyName());
        user.putArray("credentials").addObject().put("type", "password").put("value", DemoAccounts.PASSWORD).put("temporary", false);
        user.putArray("realmRoles").add("default-roles-" + RealmDocument.REALM);
    }

    static void addMembersService(ArrayNode users) {
        ObjectNode user = users.addObject();
        user.put("username", "service-account-" + RealmClients.MEMBERS).put("enabled", true)
                .put("serviceAccountClientId", RealmClients.MEMBERS);
        user.putObject("clientRoles").putArray("realm-management").add("manage-users").add("view-users");
    }
}
