package org.sheqia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Cursor;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;

/** How long lists and searches take at a size that the portal must carry; run by the profile {@code bench}. */
@ArquillianTest
@RunAsClient
class ListsBench {

    private static final int PAIRS = 50;
    private static final int PAGE = 20;
    private static final int DEEP = 5_000;

    @ArquillianResource
    URI portal;

    @BeforeAll
    static void fill() throws SQLException {
        long from = System.nanoTime();
        BenchData.fill();
        tell("%,d projects, %,d organisations, filled in %d s".formatted(BenchData.PROJECTS, BenchData.ORGANISATIONS,
                (System.nanoTime() - from) / 1_000_000_000));
    }

    @Test
    void page_5000_beside_page_1() {
        tell("\n| sort | page 1 ms | page 5,000 ms | ratio of medians |\n| --- | --- | --- | --- |");
        for (String sort : List.of("-publishedAt", "publishedAt", "bidDeadline", "-bidDeadline", "budgetCeiling", "-budgetCeiling")) {
            String list = "projects?limit=" + PAGE + "&sort=" + sort;
            Times[] pair = pair(list, list + "&cursor=" + deep(sort));
            tell("| `%s` | %s | %s | %.2f |".formatted(sort, pair[0], pair[1], pair[1].median() / pair[0].median()));
        }
        Times[] pair = pair("organisations", "organisations?cursor=" + Database.column("select concat(name, ',', credit_code) from organisation"
                + " order by name, credit_code limit 1 offset " + (DEEP * PAGE - 1)).stream()
                .map(row -> Cursor.at((Object[]) row.split(","))).findFirst().orElseThrow());
        tell("| organisations by name | %s | %s | %.2f |".formatted(pair[0], pair[1], pair[1].median() / pair[0].median()));
    }

    @Test
    void search_beside_like() {
        tell("\n| search | over HTTP ms | the database alone with LIKE ms |\n| --- | --- | --- |");
        for (String text : List.of(BenchData.RARE, "服务", "养", "居家养老", "里水居家养老 乐善", "不存在")) {
            search("projects?q=", text, "select id, title from project where published_at is not null and title like '%" + text
                    + "%' order by published_at desc, id desc limit 21");
            search("organisations?q=", text, "select credit_code, name from organisation where name like '%"
                    + text + "%' order by name, credit_code limit 21");
        }
    }

    /** The index and the rows that it makes the database read for the first page of each filter and sort. */
    @Test
    void rows_read() throws SQLException {
        tell("\n| filter | sort | index | rows read |\n| --- | --- | --- | --- |");
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            for (String filter : List.of("true", "stream = 'SPECIAL_FIELD'", "field = '居家养老'", "field = '没有'", "tenant_id = 'bench007'",
                    "procedure_code = 'open-tender'", "status = 'PERFORMING'", "status = 'PUBLISHED' and bid_deadline > '2026-03-02'",
                    "status = 'PUBLISHED' and bid_deadline <= '2026-03-02'", "budget_ceiling >= 900000", "budget_ceiling <= 12000",
                    "status = 'CANCELLED'", "stream = 'SPECIAL_FIELD' and tenant_id = 'bench007'")) {
                for (String sort : List.of("published_at desc, id desc", "bid_deadline, id", "budget_ceiling, id")) {
                    String sql = "select id, title from project where published_at is not null and " + filter + " order by " + sort + " limit 21";
                    String index = "";
                    try (ResultSet plan = statement.executeQuery("explain " + sql)) {
                        plan.next();
                        index = plan.getString("key") + (plan.getString("Extra").contains("filesort") ? ", sorted" : "");
                    }
                    long before = reads(statement);
                    statement.executeQuery(sql).close();
                    tell("| %s | %s | %s | %,d |".formatted(filter, sort, index, reads(statement) - before));
                }
            }
        }
    }

    /** The rows that this connection has read, a few of them for this question. */
    private static long reads(Statement statement) throws SQLException {
        try (ResultSet reads = statement.executeQuery("show session status where variable_name in"
                + " ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')")) {
            long sum = 0;
            while (reads.next()) {
                sum += reads.getLong(2);
            }
            return sum;
        }
    }

    private void search(String path, String text, String like) {
        String call = path + URLEncoder.encode(text, StandardCharsets.UTF_8);
        List<Double> found = new ArrayList<>();
        List<Double> scanned = new ArrayList<>();
        get(call);
        for (int i = 0; i < PAIRS / 5; i++) {
            found.add(timed(() -> get(call)));
            scanned.add(timed(() -> Database.column(like)));
        }
        tell("| `%s%s` | %s | %s |".formatted(path, text, new Times(found), new Times(scanned)));
    }

    private Times[] pair(String first, String second) {
        List<Double> firsts = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int i = -5; i < PAIRS; i++) {
            double one = timed(() -> get(first));
            double other = timed(() -> get(second));
            if (i >= 0) {
                firsts.add(one);
                seconds.add(other);
            }
        }
        return new Times[] {new Times(firsts), new Times(seconds)};
    }

    private void get(String path) {
        assertThat(Call.as(portal, null).get(path).status()).as(path).isEqualTo(200);
    }

    /** Where page 5,000 begins. */
    private static String deep(String sort) {
        boolean descending = sort.startsWith("-");
        String attribute = sort.replace("-", "");
        String column = attribute.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        String value = attribute.equals("budgetCeiling") ? column : "date_format(" + column + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
        String[] last = Database.column("select concat(" + value + ", ',', id) from project where published_at is not null order by "
                + column + (descending ? " desc" : "") + ", id" + (descending ? " desc" : "") + " limit 1 offset " + ((DEEP - 1) * PAGE - 1))
                .get(0).split(",");
        return Cursor.at((Object[]) last);
    }

    private static double timed(Runnable call) {
        long from = System.nanoTime();
        call.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private static void tell(String line) {
        System.out.println(line);
        try {
            Files.writeString(Path.of("target", "bench.md"), line + "\n", java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Median with the least and the most. */
    private record Times(List<Double> millis) {

        double median() {
            double[] sorted = sorted();
            return sorted[sorted.length / 2];
        }

        private double[] sorted() {
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        }

        @Override
        public String toString() {
            double[] sorted = sorted();
            return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", median(), sorted[0], sorted[sorted.length - 1]);
        }
    }
}
