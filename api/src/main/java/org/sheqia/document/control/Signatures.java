package org.sheqia.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.sheqia.document.entity.FoundSignature;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.reading.control.ReadingProcess;

/** The signatures of a PDF document that somebody brings. */
@ApplicationScoped
public class Signatures {

    @Inject
    SigningAuthority authority;

    @Inject
    ReadingProcess process;

    /**
     * What was found.
     *
     * @param number what the document says that it is, or null
     * @param whole  whether the last signature covers it to its end
     */
    public record Findings(String number, List<FoundSignature> signatures, boolean whole) {

        /** Whether nothing has changed since the signatures were made. */
        public boolean intact() {
            return whole && signatures.stream().allMatch(FoundSignature::intact);
        }
    }

    /**
     * @return null for what cannot be read as a PDF document
     * @throws Rejected {@code pdf-signatures}; {@code file-too-complex}; {@code files-busy}
     */
    public Findings in(byte[] pdf) {
        SignaturesReading.Read read = SignaturesReading.read(process, pdf);
        return read == null ? null : new Findings(read.number(), read.signatures().stream().map(this::found).toList(), read.whole());
    }

    private FoundSignature found(SignaturesReading.Made signature) {
        return new FoundSignature(signature.name(), signature.reason(), signature.at(), signature.intact(),
                signature.certificate().map(this::isOurs).orElse(false));
    }

    private boolean isOurs(byte[] certificate) {
        try {
            return authority.made((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)));
        } catch (CertificateException e) {
            return false;
        }
    }
}
