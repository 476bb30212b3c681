package org.sheqia.file.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as no spreadsheet program would write them. */
public final class Workbooks {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
            """;
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets>%s</sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """;
    static final String ONE = "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Writes a part, as long as it likes. */
    public interface Part {

        void to(OutputStream out) throws IOException;
    }

    /** A workbook of one sheet, with what stands between its rows' brackets. */
    public static byte[] sheet(Part rows) {
        return of(ONE, rows, text(""), new byte[0]);
    }

    public static byte[] sharing(Part strings) {
        return of(ONE, text(row(cell("A1", "t=\"s\"", "<v>0</v>"))), strings, new byte[0]);
    }

    public static byte[] of(String sheets, Part rows, Part strings, byte[] picture) {
        Workbooks book = new Workbooks();
        book.add("[Content_Types].xml", text(TYPES)).add("xl/workbook.xml", text(BOOK.formatted(sheets))).add("xl/_rels/workbook.xml.rels", text(RELATIONS))
                .add("xl/worksheets/sheet1.xml", out -> {
                    text("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>").to(out);
                    rows.to(out);
                    text("</sheetData></worksheet>").to(out);
                }).add("xl/sharedStrings.xml", out -> {
                    text("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">").to(out);
                    strings.to(out);
                    text("</sst>").to(out);
                }).add("xl/media/image1.png", out -> out.write(picture));
        return book.done();
    }

    Workbooks add(String name, Part part) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            part.to(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] done() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Part times(int times, String text) {
        byte[] many = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int i = 0; i < times / 1000; i++) {
                out.write(many);
            }
        };
    }

    public static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    public static String cell(String place, String kind, String content) {
        return "<c r=\"" + place + "\" " + kind + ">" + content + "</c>";
    }

    public static String text(String place, String text) {
        return cell(place, "t=\"inlineStr\"", "<is><t>" + text + "</t></is>");
    }
}
