package org.sheqia.document.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the text of a PDF what was written. The font draws 大 U+5927 and the radical ⼤ U+2F24 with one glyph, and the PDF
 * library names the glyph by the lower number: without this, nobody would find 大沥 in a contract.
 */
final class ReadableText {

    private static final Pattern MAPPING = Pattern.compile("<(\\p{XDigit}{4})> *(?:<(\\p{XDigit}{4})> *)?<(\\p{XDigit}+)>");
    private static final int BLOCK = 100;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FD5;
    private static final Map<String, String> CHARACTERS = characters();

    private ReadableText() {
    }

    static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length)) {
            Set<COSStream> done = new HashSet<>();
            for (PDPage page : document.getPages()) {
                COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                for (COSName name : fonts == null ? Set.<COSName>of() : fonts.keySet()) {
                    COSStream names = fonts.getCOSDictionary(name).getCOSStream(COSName.TO_UNICODE);
                    if (names != null && done.add(names)) {
                        rewrite(names);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void rewrite(COSStream stream) throws IOException {
        String text = new String(stream.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int start = text.indexOf("endcodespacerange") + "endcodespacerange".length();
        Map<Integer, String> names = new TreeMap<>();
        for (Matcher m = MAPPING.matcher(text.substring(start)); m.find();) {
            int from = Integer.parseInt(m.group(1), 16);
            int to = m.group(2) == null ? from : Integer.parseInt(m.group(2), 16);
            String first = new String(HexFormat.of().parseHex(m.group(3)), StandardCharsets.UTF_16BE);
            for (int code = from; code <= to; code++) {
                String name = first.substring(0, first.length() - 1) + (char) (first.charAt(first.length() - 1) + code - from);
                names.put(code, CHARACTERS.getOrDefault(name, name));
            }
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((text.substring(0, start) + "\n" + blocks(names) + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Each radical with the character that the font draws the same. */
    private static Map<String, String> characters() {
        Map<String, String> characters = new HashMap<>();
        try (InputStream in = Paper.font(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
                int glyph = map.getGlyphId(radical);
                String name = Character.toString(radical);
                if (glyph > 0) {
                    map.getCharCodes(glyph).stream().filter(c -> c > LAST_RADICAL).findFirst()
                            .ifPresent(c -> characters.put(name, Character.toString(c)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    private static String blocks(Map<Integer, String> names) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            if (done % BLOCK == 0) {
                text.append(Math.min(BLOCK, names.size() - done)).append(" beginbfchar\n");
            }
            text.append("<%04X> <%s>\n".formatted(name.getKey(), HexFormat.of().withUpperCase()
                    .formatHex(name.getValue().getBytes(StandardCharsets.UTF_16BE))));
            done++;
            if (done % BLOCK == 0 || done == names.size()) {
                text.append("endbfchar\n");
            }
        }
        return text.toString();
    }
}
