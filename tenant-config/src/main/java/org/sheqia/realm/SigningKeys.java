package org.sheqia.realm;

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
        List<Tree> signing = realm.part(Part.KEYS).path("keys").items().stream().filter(key -> key.path("status").text().equals("ACTIVE")
                && key.path("use").text().equals("SIG") && !key.path("type").text().equals("OCT")).toList();
        return !signing.isEmpty() && signing.stream().allMatch(key -> madeAt(key).filter(made -> made.plus(AGE).isAfter(realm.at())).isPresent());
    }

    private static Optional<Instant> madeAt(Tree key) {
        try {
            byte[] certificate = Base64.getMimeDecoder().decode(key.path("certificate").text());
            return Optional.of(((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)))
                    .getNotBefore().toInstant());
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
