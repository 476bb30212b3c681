package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** How Keycloak sends mail (set a password, forgot a password), by the same settings as the portal; none without a host. */
final class RealmMail {

    private RealmMail() {
    }

    static void add(ObjectNode realm, Map<String, String> environment) {
        String host = environment.getOrDefault("SMTP_HOST", "");
        // A link that promises a mail which never comes would be worse than none.
        realm.put("resetPasswordAllowed", !host.isBlank());
        // Nor could anybody who registers ever come in.
        realm.put("verifyEmail", !host.isBlank());
        if (host.isBlank()) {
            return;
        }
        ObjectNode smtp = realm.putObject("smtpServer");
        smtp.put("host", host).put("port", environment.getOrDefault("SMTP_PORT", "25")).put("from", environment.getOrDefault("SMTP_FROM", ""));
        if (environment.containsKey("SMTP_USER")) {
            smtp.put("auth", "true").put("user", environment.get("SMTP_USER")).put("password", environment.getOrDefault("SMTP_PASSWORD", ""));
        }
    }
}
