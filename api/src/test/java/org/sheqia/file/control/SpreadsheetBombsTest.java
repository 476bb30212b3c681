package org.sheqia.file.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.reading.control.ReadingProcess;

/** Small files that want more than a machine has: each is refused in time, and the next honest one is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpreadsheetBombsTest {

    /** The portal's own limit and what it takes to end a process and start another on a machine that does other things too. */
    private static final Duration IN_TIME = Duration.ofSeconds(15);

    private final Spreadsheets spreadsheets = new Spreadsheets();

    @BeforeAll
    void open() {
        spreadsheets.process = new ReadingProcess();
    }

    @AfterAll
    void end() {
        spreadsheets.process.end();
    }

    static Stream<Arguments> bombs() {
        List<Arguments> bombs = new ArrayList<>();
        add(bombs, "a cell far to the right", Workbooks.sheet(Workbooks.text(Workbooks.row(Workbooks.text("ZZZZZZ1", "x")))), "file-too-complex");
        add(bombs, "a cell in the last column", Workbooks.sheet(Workbooks.text(Workbooks.row(Workbooks.text("XFD1", "x")))), "list-too-wide");
        add(bombs, "a string of 600 MB", Workbooks.sheet(out -> {
            Workbooks.text("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>").to(out);
            Workbooks.times(600_000_000, "x").to(out);
            Workbooks.text("</t></is></c></row>").to(out);
        }), "file-inflates");
        add(bombs, "a string of 20 MB", Workbooks.sheet(out -> {
            Workbooks.text("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>").to(out);
            Workbooks.times(20_000_000, "x").to(out);
            Workbooks.text("</t></is></c></row>").to(out);
        }), "file-inflates");
        add(bombs, "3 million rows", Workbooks.sheet(Workbooks.times(3_000_000, "<row><c t=\"str\"><v>1</v></c></row>")), "file-inflates");
        add(bombs, "20 million shared strings", Workbooks.sharing(Workbooks.times(20_000_000, "<si><t/></si>")), "file-inflates");
        add(bombs, "as many shared strings as may be inflated", beside(Workbooks.times(3_500_000, "<si><t>a</t></si>")), "file-too-complex");
        add(bombs, "100,000 elements in one another", Workbooks.sheet(Workbooks.times(100_000, "<row>")), "list-unreadable");
        add(bombs, "100,000 sheets", Workbooks.of("<sheet name=\"a\" sheetId=\"1\" r:id=\"r2\"/>".repeat(100_000), Workbooks.text(""), Workbooks.text(""), new byte[0]), "file-inflates");
        add(bombs, "20,000 entries", many(20_000), "file-inflates");
        add(bombs, "a zip in a zip, again and again", nested(), "list-unreadable");
        add(bombs, "an entity that multiplies", new Workbooks().add("[Content_Types].xml", Workbooks.text(laughs())).done(), "list-unreadable");
        add(bombs, "an entity of another's file", new Workbooks().add("[Content_Types].xml",
                Workbooks.text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>")).done(), "list-unreadable");
        add(bombs, "a csv of 15 million columns", ",".repeat(15_000_000).getBytes(StandardCharsets.UTF_8), "file-too-complex");
        add(bombs, "a csv of one text of 15 MB", ("\"" + "x".repeat(15_000_000)).getBytes(StandardCharsets.UTF_8), "list-unreadable");
        add(bombs, "a csv with a long text", ("名称\n" + "x".repeat(10_001)).getBytes(StandardCharsets.UTF_8), "list-text-too-long");
        add(bombs, "a csv of 5 million lines", ("名称\n" + "x\n".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8), "list-too-long");
        add(bombs, "nothing but PK", "PK".repeat(1000).getBytes(StandardCharsets.UTF_8), "list-unreadable");
        return bombs.stream();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bombs")
    void a_bomb_is_refused_in_time_and_the_next_file_is_read(String name, byte[] bomb, String code) {
        assertTimeout(IN_TIME, () -> assertThatThrownBy(() -> spreadsheets.read(bomb, List.of("名称"), 2000))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .satisfies(no -> assertThat(no.violations()).extracting(Violation::code).containsExactly(code)));
        assertThat(spreadsheets.read("名称\n桑园".getBytes(StandardCharsets.UTF_8), List.of("名称"), 1)).singleElement()
                .satisfies(line -> assertThat(line.get("名称")).isEqualTo("桑园"));
    }

    @Test
    void an_honest_list_of_2000_lines_and_20_columns_is_read_whole() {
        List<String> columns = IntStream.range(0, 20).mapToObj(i -> "列" + i).toList();
        List<List<Object>> rows = IntStream.range(0, 2000).mapToObj(line -> columns.stream().<Object>map(c -> "第" + line + "行的" + c).toList()).toList();
        Table table = new Table("a", columns, rows);
        for (byte[] file : List.of(table.xlsx(), table.csv())) {
            List<Spreadsheet.Line> lines = spreadsheets.read(file, columns, 2000);
            assertThat(lines).hasSize(2000);
            assertThat(lines.get(1999).get("列19")).isEqualTo("第1999行的列19");
            assertThat(lines.get(1999).number()).isEqualTo(2001);
        }
    }

    @Test
    void one_line_too_many_is_one_too_many() {
        assertThatThrownBy(() -> spreadsheets.read("名称\na\nb\n".getBytes(StandardCharsets.UTF_8), List.of("名称"), 1)).isInstanceOf(Rejected.class)
                .hasMessageContaining("list-too-long");
    }

    private static void add(List<Arguments> bombs, String name, byte[] bomb, String code) {
        bombs.add(Arguments.of(name, bomb, code));
    }

    /** As many as the ratio allows, since noise beside them makes it an honest one's. */
    private static byte[] beside(Workbooks.Part strings) {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        return Workbooks.of(Workbooks.ONE, Workbooks.text(Workbooks.row(Workbooks.cell("A1", "t=\"s\"", "<v>3499999</v>"))), strings, noise);
    }

    private static byte[] many(int entries) {
        Workbooks book = new Workbooks();
        IntStream.range(0, entries).forEach(i -> book.add("a" + i, Workbooks.text("")));
        return book.done();
    }

    private static byte[] nested() {
        byte[] inner = new Workbooks().add("a", Workbooks.times(50_000_000, "x")).done();
        for (int i = 0; i < 5; i++) {
            byte[] last = inner;
            inner = new Workbooks().add("a.zip", out -> out.write(last)).add("b.zip", out -> out.write(last)).done();
        }
        return inner;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        IntStream.range(1, 30).forEach(i -> text.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">"));
        return text + "]><Types>&a29;</Types>";
    }
}
