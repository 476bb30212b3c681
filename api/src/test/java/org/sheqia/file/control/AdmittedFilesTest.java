package org.sheqia.file.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** Which files are taken, by what they hold and how they end. */
class AdmittedFilesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<String, byte[]> CONTENTS = Map.of("pdf", bytes("%PDF-1.4\n%\n"), "text", bytes("报价，一"), "zip", HexFormat.of().parseHex("504b0304140000000800"),
            "ooxml", new Workbooks().add("[Content_Types].xml", Workbooks.text("<Types/>")).done(), "ole2", ole2(), "png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"),
            "jpeg", HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9"), "heic", HexFormat.of().parseHex("00000018667479706865696300000000" + "6d69663168656963"),
            "webp", bytes("RIFF\u0010\u0000\u0000\u0000WEBPVP8 "), "html", bytes("<!DOCTYPE html><html><script>1</script></html>"));

    @ParameterizedTest
    @CsvSource({"a.pdf, pdf, application/pdf", "a.PDF, pdf, application/pdf", "报价.txt, text, text/plain", "a.csv, text, text/csv", "a.zip, zip, application/zip", "a.ofd, zip, application/ofd",
            "a.docx, ooxml, application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a.xlsx, ooxml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "a.doc, ole2, application/msword", "a.xls, ole2, application/vnd.ms-excel", "a.wps, ole2, application/kswps", "a.et, ole2, application/kset", "a.dps, ole2, application/ksdps",
            "a.png, png, image/png", "a.jpg, jpeg, image/jpeg", "a.jpeg, jpeg, image/jpeg", "IMG_1.HEIC, heic, image/heic", "a.webp, webp, image/webp"})
    void what_people_write_and_photograph_with_is_taken(String name, String content, String type) {
        assertThat(StoredFiles.admitted(CONTENTS.get(content), name).mediaType()).isEqualTo(type);
        assertThat(StoredFiles.typeOf(name, CONTENTS.get(content))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hta", "ps1", "url", "lnk", "reg", "iqy", "slk", "scr", "svg", "html", "htm", "js", "vbs", "bat", "exe", "jar", "docm", "md", "xml"})
    void what_a_click_would_run_is_refused_whatever_it_holds(String ending) {
        CONTENTS.forEach((name, content) -> assertThatThrownBy(() -> StoredFiles.admitted(content, "a." + ending)).as(name).isInstanceOf(Rejected.class));
    }

    @ParameterizedTest
    @CsvSource({"a.png, pdf, .pdf", "a.pdf, text, .txt .csv", "a, png, .png", "a.pdf.jpg, png, .png", "a.pdf, jpeg, .jpg .jpeg"})
    void the_ending_is_the_content_s_and_the_refusal_names_it(String name, String content, String endings) {
        assertThatThrownBy(() -> StoredFiles.admitted(CONTENTS.get(content), name)).asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .satisfies(no -> assertThat(no.violations()).containsExactly(new Violation("name", "file-ending", Map.of("endings", endings))));
    }

    @Test
    void active_content_is_refused_under_any_name() {
        for (String content : new String[] {"<html><script>1</script></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "MZ\u0090\u0000\u0003", "#!/bin/sh\nrm\n",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"}) {
            for (String name : new String[] {"a.txt", "a.pdf", "a.docx", "a.png"}) {
                assertThatThrownBy(() -> StoredFiles.admitted(bytes(content), name)).as(name + " " + content).isInstanceOf(Rejected.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"报价.csv, text/csv", "报价.TXT, text/plain"})
    void a_table_as_excel_saves_it_in_china_is_taken(String name, String type) {
        byte[] table = "服务项目\t单价,数量\r\n居家养老服务,140.00,12\r\n鿃㐀,1,1\r\n".getBytes(GB18030);
        assertThat(StoredFiles.admitted(table, name).mediaType()).isEqualTo(type);
        assertThat(StoredFiles.typeOf(name, table)).isEqualTo(type);
    }

    /** Half a character, bytes that no character has, what steers a terminal; and a text under another ending. */
    @ParameterizedTest
    @CsvSource({"a.csv, b1a8bc", "a.txt, b1a8ff0d0a", "a.txt, b1a81b5b326a", "a.csv, b1a800b1a8", "a.txt, 8130813081308130", "a.pdf, b1a8bcdb", "a.docx, b1a8bcdb", "a, b1a8bcdb"})
    void what_is_no_text_in_it_is_refused(String name, String hex) {
        assertThatThrownBy(() -> StoredFiles.admitted(HexFormat.of().parseHex(hex), name)).isInstanceOf(Rejected.class);
    }

    private static byte[] ole2() {
        byte[] file = new byte[1024];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, file, 0, 8);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
