package org.sheqia.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.DeflaterOutputStream;

/** PDF documents as no program for documents would write them. */
final class Pdfs {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Pdfs() {
        write("%PDF-1.7\n");
    }

    Pdfs write(String text) {
        return write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Pdfs write(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    Pdfs object(int number, String content) {
        return write(number + " 0 obj\n" + content + "\nendobj\n");
    }

    /** @param content as the filters that the dictionary names have left it */
    Pdfs stream(int number, String dictionary, byte[] content) {
        return write(number + " 0 obj\n<<" + dictionary + " /Length " + content.length + ">>\nstream\n").write(content).write("\nendstream\nendobj\n");
    }

    /** A catalog with one page, which has whatever is said. */
    Pdfs catalog(String more) {
        return object(1, "<</Type /Catalog /Pages 2 0 R " + more + ">>").object(2, "<</Type /Pages /Kids [3 0 R] /Count 1>>")
                .object(3, "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>");
    }

    int at() {
        return bytes.size();
    }

    /** Without a table of its objects: the reader has to look for them. */
    byte[] done() {
        return write("trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n").bytes.toByteArray();
    }

    byte[] startingAt(int table) {
        return write("startxref\n" + table + "\n%%EOF\n").bytes.toByteArray();
    }

    /** As many zero bytes, deflated as often as said. */
    static byte[] zeros(long bytes, int times) {
        byte[] many = new byte[1 << 20];
        InputStream content = new SequenceInputStream(Collections.enumeration(Collections.nCopies((int) (bytes >> 20), many).stream()
                .map(ByteArrayInputStream::new).toList()));
        for (int i = 0; i < times; i++) {
            content = new ByteArrayInputStream(deflated(content));
        }
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many zero bytes, in runs of 128 and then deflated. */
    static byte[] runs(long bytes) {
        byte[] runs = new byte[(int) (bytes / 64)];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        return deflated(new ByteArrayInputStream(runs));
    }

    private static byte[] deflated(InputStream content) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            content.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }
}
