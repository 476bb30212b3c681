package org.sheqia.document.control;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sheqia.document.entity.FoundSignature;

/** The signatures of a PDF document that somebody brings. */
@ApplicationScoped
public class Signatures {

    @Inject
    SigningAuthority authority;

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

    /** @return null for what cannot be read as a PDF document */
    public Findings in(byte[] pdf) {
        String number;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            number = document.getDocumentInformation().getSubject();
        } catch (IOException e) {
            return null;
        }
        try {
            PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
            analyzer.setCertificateVerifier(Signing.verifier());
            List<AdvancedSignature> found = analyzer.getSignatures();
            return new Findings(number, found.stream().map(PAdESSignature.class::cast).map(this::found).toList(),
                    !found.isEmpty() && end((PAdESSignature) found.get(found.size() - 1)) == pdf.length);
        } catch (DSSException e) {
            return new Findings(number, List.of(), false);
        }
    }

    private FoundSignature found(PAdESSignature signature) {
        CertificateToken certificate = signature.getSigningCertificateToken();
        PdfSignatureDictionary entry = signature.getPdfSignatureDictionary();
        signature.checkSignatureIntegrity();
        return new FoundSignature(entry.getSignerName(), entry.getReason(),
                signature.getSigningTime() == null ? null : signature.getSigningTime().toInstant(),
                signature.getSignatureCryptographicVerification().isSignatureValid(),
                certificate != null && authority.made(certificate.getCertificate()));
    }

    private static int end(PAdESSignature signature) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }
}
