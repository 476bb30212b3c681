package org.sheqia.document.control;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.sheqia.document.control.SigningAuthority.SigningKey;
import org.sheqia.document.entity.Signatory;

/** Signs PDF documents (PAdES): each signature is added to the document, which keeps every byte that it had. */
@ApplicationScoped
public class Signing {

    @Inject
    SigningAuthority authority;

    @Inject
    TimeStamps timeStamps;

    public byte[] sign(byte[] pdf, Signatory who, Instant when) {
        SigningKey key = authority.keyOf(who);
        PAdESService service = new PAdESService(verifier());
        PAdESSignatureParameters parameters = parameters(key, who, when);
        if (timeStamps.isConfigured()) {
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
            service.setTspSource(timeStamps);
        }
        DSSDocument document = new InMemoryDocument(pdf);
        byte[] asked = service.getDataToSign(document, parameters).getBytes();
        SignatureAlgorithm algorithm = parameters.getSignatureAlgorithm();
        return bytes(service.signDocument(document, parameters, new SignatureValue(algorithm, signed(asked, key, algorithm))));
    }

    /** Nothing is fetched: certificates of one act are never revoked. */
    static CertificateVerifier verifier() {
        CertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAIASource(null);
        return verifier;
    }

    private static PAdESSignatureParameters parameters(SigningKey key, Signatory who, Instant when) {
        List<CertificateToken> chain = key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.forName(key.key().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA"));
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(when));
        parameters.setSignerName(who.name());
        parameters.setReason(who.party());
        parameters.setAppName("Sheqia");
        return parameters;
    }

    private static byte[] signed(byte[] content, SigningKey key, SignatureAlgorithm algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key.key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            document.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
