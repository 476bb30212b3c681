package org.sheqia.file.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000.pdf", "a\n.pdf", "报价\u202Exslx.pdf", "a\u2066b.pdf", "a\u200B.pdf", "a\uFEFF.pdf", "a\u2028.pdf", "a\u2029.pdf", "a\u0085.pdf", "a\uD800.pdf",
            "a\uFFFF.pdf", "../a.pdf", "a\\b.pdf", "a\u00AD.pdf"})
    void a_name_holds_nothing_that_cannot_be_seen_or_leads_elsewhere(String name) {
        assertThat(FileName.isSound(name)).isFalse();
        assertThat(FileName.isSound(FileName.safe(name + "x", "application/pdf"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"报价（终稿）.pdf", "𠮷野.pdf", "a b'c;d.PDF", "Ärger.pdf", ".pdf"})
    void people_s_names_are_names(String name) {
        assertThat(FileName.isSound(name)).isTrue();
    }

    @Test
    void a_name_has_200_characters_at_most() {
        assertThat(FileName.isSound("a".repeat(200))).isTrue();
        assertThat(FileName.isSound("a".repeat(201))).isFalse();
        assertThat(FileName.isSound(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, application/pdf, a.pdf", "a.PDF, application/pdf, a.PDF", "a.hta, application/pdf, a.hta.pdf", "a, text/plain, a.txt", "a.csv, text/plain, a.csv",
            "a.exe, application/x-tika-msoffice, a.exe.doc", "a.et, application/x-tika-msoffice, a.et", "a.ofd, application/zip, a.ofd", "a.jar, application/zip, a.jar.zip", ".pdf, application/pdf, .pdf.pdf",
            "a.lnk, application/octet-stream, a.lnk.bin", "a.pdf, text/html, a.pdf.bin"})
    void what_goes_out_ends_as_its_kind_does(String name, String type, String safe) {
        assertThat(FileName.safe(name, type)).isEqualTo(safe);
    }

    @Test
    void no_two_kinds_share_an_ending_and_none_is_run_by_a_click() {
        List<String> endings = Arrays.stream(FileKind.values()).flatMap(kind -> kind.endings().stream()).toList();
        assertThat(endings).doesNotHaveDuplicates().doesNotContainAnyElementsOf(Stream.of("hta", "ps1", "url", "lnk", "reg", "iqy", "slk", "scr", "svg", "html", "htm", "js", "vbs", "bat",
                "cmd", "exe", "msi", "jar", "com", "pif", "wsf", "mht", "xml", "docm", "xlsm", "xlam", "chm", "cpl", "inf", "library-ms", "settingcontent-ms").toList());
    }
}
