package org.sheqia.document.control;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.reading.control.Reading;
import org.sheqia.reading.control.ReadingProcess;

/** Reads the signatures of a PDF document, beside the portal. */
public final class SignaturesReading implements Reading {

    /** Custom. A contract has two; each costs half a second. */
    private static final int MOST = 8;
    private static final int LONGEST_TEXT = 200;

    /**
     * What a document says.
     *
     * @param number its subject, or null
     * @param whole  whether the last signature covers it to its end
     */
    record Read(String number, List<Made> signatures, boolean whole) {
    }

    /** A signature as it stands there; whose the certificate is remains to be asked. */
    record Made(String name, String reason, Instant at, boolean intact, Optional<byte[]> certificate) {
    }

    /** @return null for what cannot be read as a PDF document */
    static Read read(ReadingProcess process, byte[] pdf) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(process.read(SignaturesReading.class, pdf, List.of())))) {
            if (!in.readBoolean()) {
                return null;
            }
            String number = text(in);
            boolean whole = in.readBoolean();
            List<Made> signatures = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                signatures.add(new Made(text(in), text(in), in.readBoolean() ? Instant.ofEpochMilli(in.readLong()) : null, in.readBoolean(),
                        in.readBoolean() ? Optional.of(in.readNBytes(in.readInt())) : Optional.empty()));
            }
            return new Read(number, signatures, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(byte[] pdf, List<String> words, DataOutput answer) throws IOException {
        String number;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            number = document.getDocumentInformation().getSubject();
            if (document.getSignatureDictionaries().size() > MOST) {
                throw Rejected.field("file", "pdf-signatures", "most", MOST);
            }
        } catch (Rejected no) {
            throw no;
        } catch (IOException | RuntimeException e) {
            answer.writeBoolean(false);
            return;
        }
        answer.writeBoolean(true);
        write(answer, number);
        List<PAdESSignature> found = signatures(pdf);
        answer.writeBoolean(!found.isEmpty() && end(found.get(found.size() - 1)) == pdf.length);
        answer.writeInt(found.size());
        for (PAdESSignature signature : found) {
            write(answer, signature);
        }
    }

    /** None where they cannot be read: then they prove nothing. */
    private static List<PAdESSignature> signatures(byte[] pdf) {
        try {
            PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
            analyzer.setCertificateVerifier(Signing.verifier());
            List<AdvancedSignature> found = analyzer.getSignatures();
            found.forEach(AdvancedSignature::checkSignatureIntegrity);
            return found.stream().map(PAdESSignature.class::cast).toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static void write(DataOutput answer, PAdESSignature signature) throws IOException {
        write(answer, signature.getPdfSignatureDictionary().getSignerName());
        write(answer, signature.getPdfSignatureDictionary().getReason());
        answer.writeBoolean(signature.getSigningTime() != null);
        if (signature.getSigningTime() != null) {
            answer.writeLong(signature.getSigningTime().getTime());
        }
        answer.writeBoolean(signature.getSignatureCryptographicVerification().isSignatureValid());
        CertificateToken certificate = signature.getSigningCertificateToken();
        answer.writeBoolean(certificate != null);
        if (certificate != null) {
            answer.writeInt(certificate.getEncoded().length);
            answer.write(certificate.getEncoded());
        }
    }

    private static void write(DataOutput answer, String text) throws IOException {
        answer.writeUTF(text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    private static String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    private static int end(PAdESSignature signature) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }
}
