package org.sheqia.server.portal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings under the names by which the api reads them with MicroProfile Config. */
final class PortalProperties {

    private static final String PORTAL_CLIENT = "sheqia-portal";
    private static final String AUDIENCE = "portal-api";

    private PortalProperties() {
    }

    static Map<String, String> of(Settings settings) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("portal.profile", settings.profile());
        properties.put("portal.sample", Boolean.toString(settings.demo()));
        properties.put("portal.url", settings.url().toString());
        properties.put("portal.db.url", settings.database().url());
        properties.put("portal.db.user", settings.database().user());
        properties.put("portal.db.password", settings.database().password());
        properties.put("portal.reader.user", settings.reader().user());
        properties.put("portal.reader.password", settings.reader().password());
        properties.put("portal.seal.key", settings.sealKey());
        properties.put("portal.files.dir", settings.files().toString());
        properties.put("portal.start.wait", Long.toString(settings.operation().startWait().toSeconds()));
        settings.firstAdmin().ifPresent(id -> properties.put("portal.first.admin", id));
        settings.firstAdminName().ifPresent(name -> properties.put("portal.first.admin.name", name));
        settings.tenants().ifPresent(folder -> properties.put("portal.tenants.dir", folder.toAbsolutePath().toString()));
        identity(settings, properties);
        settings.signatures().keystore().ifPresent(file -> properties.put("portal.signing.keystore", file.toString()));
        settings.signatures().password().ifPresent(password -> properties.put("portal.signing.password", password));
        settings.signatures().tsa().ifPresent(url -> properties.put("portal.tsa.url", url));
        settings.mail().ifPresent(mail -> mail(mail, properties));
        settings.gate().ifPresent(gate -> {
            properties.put("portal.messages.url", gate.url());
            gate.token().ifPresent(token -> properties.put("portal.messages.token", token));
        });
        properties.putAll(settings.limits().properties());
        return properties;
    }

    private static void identity(Settings settings, Map<String, String> properties) {
        String issuer = settings.issuer();
        int realm = issuer.lastIndexOf("/realms/");
        properties.put("portal.oidc.issuer", issuer);
        properties.put("portal.oidc.client", PORTAL_CLIENT);
        properties.put("portal.idp.url", issuer.substring(0, realm));
        properties.put("portal.idp.realm", issuer.substring(realm + "/realms/".length()));
        settings.idpClient().ifPresent(client -> properties.put("portal.idp.client", client));
        settings.idpSecret().ifPresent(secret -> properties.put("portal.idp.secret", secret));
        if (!settings.realmExceptions().isEmpty()) {
            properties.put("portal.realm.exceptions", settings.realmExceptions());
        }
        properties.put("mp.jwt.verify.issuer", issuer);
        properties.put("mp.jwt.verify.publickey.location", issuer + "/protocol/openid-connect/certs");
        properties.put("mp.jwt.verify.audiences", AUDIENCE);
    }

    private static void mail(Mail mail, Map<String, String> properties) {
        properties.put("portal.mail.host", mail.host());
        properties.put("portal.mail.port", Integer.toString(mail.port()));
        mail.user().ifPresent(user -> properties.put("portal.mail.user", user));
        mail.password().ifPresent(password -> properties.put("portal.mail.password", password));
        properties.put("portal.mail.from", mail.from());
    }
}
