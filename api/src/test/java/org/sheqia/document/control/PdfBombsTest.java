package org.sheqia.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheqia.document.entity.Signatory;
import org.sheqia.problem.entity.Rejected;

/** Documents that want more than a machine has, or never end: each has its answer in time, and the next contract is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfBombsTest {

    /** The portal's own limit, and what it takes to end a process and start another on a machine that does other things too. */
    private static final Duration IN_TIME = Duration.ofSeconds(15);
    private static final String NOTHING = "nothing";
    private static final String TOO_COMPLEX = "file-too-complex";
    private static final String READ = "read, unsigned";

    @TempDir
    static Path folder;

    private Desk desk;
    private byte[] contract;

    @BeforeAll
    void sign() {
        desk = new Desk(folder, null);
        contract = desk.signing.sign(desk.paper.pdf("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>a</title></head><body>a</body></html>"),
                new Signatory("sub", "a", "b"), Instant.parse("2026-04-20T02:00:00Z"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    static Stream<Arguments> bombs() {
        List<Arguments> bombs = new ArrayList<>();
        byte[] giga = Pdfs.zeros(1L << 30, 1);
        byte[] twice = Pdfs.zeros(1L << 30, 2);
        byte[] runs = Pdfs.runs(1L << 30);
        add(bombs, "a table of objects of 1 GB", table("/Filter /FlateDecode", giga), TOO_COMPLEX);
        add(bombs, "a table of objects of 1 GB, deflated twice", table("/Filter [/FlateDecode /FlateDecode]", twice), null);
        add(bombs, "a table of objects of 1 GB, in runs and deflated", table("/Filter [/FlateDecode /RunLengthDecode]", runs), TOO_COMPLEX);
        add(bombs, "objects in a stream of 1 GB", packed("/Filter /FlateDecode", giga), TOO_COMPLEX);
        add(bombs, "objects in a stream of 1 GB, deflated twice", packed("/Filter [/FlateDecode /FlateDecode]", twice), null);
        add(bombs, "objects in a stream of 1 GB, in runs and deflated", packed("/Filter [/FlateDecode /RunLengthDecode]", runs), TOO_COMPLEX);
        add(bombs, "a page of 1 GB, which nobody looks at", new Pdfs().catalog("").stream(4, "/Filter /FlateDecode", giga).done(), READ);
        add(bombs, "pages in a ring", new Pdfs().object(1, "<</Type /Catalog /Pages 2 0 R>>").object(2, "<</Type /Pages /Kids [2 0 R] /Count 9>>").done(), READ);
        add(bombs, "fields in a ring", new Pdfs().catalog("/AcroForm <</SigFlags 3 /Fields [4 0 R]>>")
                .object(4, "<</FT /Sig /T (a) /Kids [4 0 R 5 0 R] /Parent 5 0 R>>").object(5, "<</T (b) /Kids [4 0 R] /Parent 4 0 R>>").done(), null);
        add(bombs, "60,000 pages", pages(60_000), READ);
        add(bombs, "60 signatures", signed(60), "pdf-signatures");
        add(bombs, "8 signatures that sign nothing", signed(8), null);
        add(bombs, "arrays in one another", new Pdfs().catalog("/A " + "[".repeat(200_000)).done(), null);
        add(bombs, "an object of a huge number", new Pdfs().catalog("").write("9999999999999999999 0 obj\n<<>>\nendobj\n2147483647 65535 obj\n<<>>\nendobj\n").done(), null);
        add(bombs, "a table that promises two billion objects", promised(), null);
        add(bombs, "5,000 revisions", revisions(5_000), READ);
        add(bombs, "tables in a ring", ring(), null);
        add(bombs, "a length that is its own", new Pdfs().catalog("").write("4 0 obj\n<</Length 4 0 R>>\nstream\nx\nendstream\nendobj\n").done(), null);
        add(bombs, "a megabyte of brackets", new Pdfs().write("<".repeat(1 << 20)).done(), NOTHING);
        add(bombs, "4 MB of objects that are not there", new Pdfs().catalog("/A [" + "9 0 R ".repeat(700_000) + "]").done(), null);
        return bombs.stream();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bombs")
    void a_bomb_has_its_answer_in_time_and_the_next_contract_is_read(String name, byte[] bomb, String answer) {
        String given = assertTimeout(IN_TIME, () -> answer(bomb));
        assertThat(given).isIn(answer == null ? List.of(NOTHING, TOO_COMPLEX, READ) : List.of(answer));
        assertThat(desk.signatures.in(contract).intact()).isTrue();
    }

    @Test
    void eight_signatures_are_read_and_a_ninth_is_one_too_many() {
        byte[] signed = contract;
        for (int i = 1; i < 8; i++) {
            signed = desk.signing.sign(signed, new Signatory("sub" + i, "a" + i, "b"), Instant.parse("2026-04-20T02:00:00Z"));
        }
        assertThat(desk.signatures.in(signed).signatures()).hasSize(8);
        assertThat(answer(desk.signing.sign(signed, new Signatory("sub", "a", "b"), Instant.parse("2026-04-20T02:00:00Z")))).isEqualTo("pdf-signatures");
    }

    private String answer(byte[] bomb) {
        try {
            Signatures.Findings found = desk.signatures.in(bomb);
            return found == null ? NOTHING : found.intact() ? "intact" : READ;
        } catch (Rejected no) {
            return no.violations().get(0).code();
        }
    }

    private static void add(List<Arguments> bombs, String name, byte[] bomb, String answer) {
        bombs.add(Arguments.of(name, bomb, answer));
    }

    private static byte[] table(String filter, byte[] content) {
        Pdfs pdf = new Pdfs().catalog("");
        int at = pdf.at();
        return pdf.stream(4, "/Type /XRef /W [1 2 1] /Size 5 /Root 1 0 R " + filter, content).startingAt(at);
    }

    private static byte[] packed(String filter, byte[] content) {
        Pdfs pdf = new Pdfs();
        int stream = pdf.at();
        pdf.stream(4, "/Type /ObjStm /N 1 /First 4 " + filter, content);
        int at = pdf.at();
        byte[] rows = {0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, (byte) (stream >> 8), (byte) stream, 0};
        return pdf.stream(5, "/Type /XRef /W [1 2 1] /Size 5 /Root 1 0 R", rows).startingAt(at);
    }

    private static byte[] pages(int count) {
        Pdfs pdf = new Pdfs().object(1, "<</Type /Catalog /Pages 2 0 R>>")
                .object(2, "<</Type /Pages /Count " + count + " /Kids [" + IntStream.range(3, count + 3).mapToObj(i -> i + " 0 R").collect(Collectors.joining(" ")) + "]>>");
        IntStream.range(3, count + 3).forEach(i -> pdf.object(i, "<</Type /Page /Parent 2 0 R>>"));
        return pdf.done();
    }

    private static byte[] signed(int count) {
        Pdfs pdf = new Pdfs().catalog("/AcroForm <</SigFlags 3 /Fields ["
                + IntStream.range(0, count).mapToObj(i -> 10 + i + " 0 R").collect(Collectors.joining(" ")) + "]>>");
        IntStream.range(0, count).forEach(i -> pdf.object(10 + i, "<</FT /Sig /T (s" + i + ") /V <</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached"
                + " /ByteRange [0 9 20 9] /Contents <" + "30".repeat(9) + ">>>>>"));
        return pdf.done();
    }

    private static byte[] promised() {
        Pdfs pdf = new Pdfs().catalog("");
        int at = pdf.at();
        return pdf.write("xref\n0 2147483647\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 2147483647>>\n").startingAt(at);
    }

    private static byte[] revisions(int count) {
        Pdfs pdf = new Pdfs().catalog("");
        int last = pdf.at();
        pdf.write("xref\n0 1\n0000000000 65535 f \n1 1\n%010d 00000 n \ntrailer\n<</Root 1 0 R /Size 9>>\nstartxref\n%d\n%%%%EOF\n".formatted(9, last));
        for (int i = 0; i < count; i++) {
            int next = pdf.at();
            pdf.write("xref\n0 1\n0000000000 65535 f \n1 1\n%010d 00000 n \ntrailer\n<</Root 1 0 R /Size 9 /Prev %d>>\nstartxref\n%d\n%%%%EOF\n".formatted(9, last, next));
            last = next;
        }
        return pdf.startingAt(last);
    }

    private static byte[] ring() {
        Pdfs pdf = new Pdfs().catalog("");
        int at = pdf.at();
        return pdf.write("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 9 /Prev %d>>\n".formatted(at)).startingAt(at);
    }
}
