package org.sheqia.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sheqia.realm.Realm.Part;

/** The keys with which tokens are signed. Keycloak tells no date of them; the certificate that it makes with each does. */
final class SigningKeys {

    private static final Duration AGE = Duration.ofDays(2 * 366);

    private SigningKeys() {
    }

    /** True when each key that signs now shows its age, and none is too old. */
    static boolean areYoung(Realm realm) {
        List<JsonNode> signing = Realm.all(realm.part(Part.KEYS).path("keys")).stream().filter(key -> key.path("status").asText().equals("ACTIVE")
                && key.path("use").asText().equals("SIG") && !key.path("type").asText().equals("OCT")).toList();
        return !signing.isEmpty() && signing.stream().allMatch(key -> madeAt(key).filter(made -> made.plus(AGE).isAfter(realm.at())).isPresent());
    }

    private static Optional<Instant> madeAt(JsonNode key) {
        try {
            byte[] certificate = Base64.getMimeDecoder().decode(key.path("certificate").asText());
            return Optional.of(((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)))
                    .getNotBefore().toInstant());
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
