package org.sheqia.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sheqia.tenantconfig.ClockRule.Source;
import org.sheqia.tenantconfig.ClockRule.TextStatus;

/** The table of statutory periods, row by row: what the configuration says is what was researched. */
class StatutoryPeriodsTest {

    private static final String TABLE = "statutory-periods.csv";
    private static final int CODE = 0, FROM = 1, DAYS = 2, UNIT = 3, DIRECTION = 4, WHO = 5, LAW = 6, ARTICLE = 7, STATUS = 8, NOTE = 9;
    private static final Pattern PERIOD = Pattern.compile("P[0-9]+[YM]");

    private static final Map<String, String> NO_CLOCK_OF_ANY_PROCEDURE = Map.of(
            "prequalification", "no such procedure in the product", "single-source-shown", "no such procedure in the product",
            "deposit-back-losers", "no deposits in the product", "deposit-back-winner", "no deposits in the product");

    private final TenantCatalog catalog = TenantCatalog.load();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void a_row_is_a_file_that_says_the_same(ArgumentsAccessor row) {
        ClockRule rule = catalog.clock(row.getString(CODE)).orElseThrow();

        assertThat(getClass().getResource("clocks/" + rule.code() + ".yaml")).isNotNull();
        assertThat(rule.from()).isEqualTo(row.getString(FROM));
        assertThat(rule.days()).isEqualTo(row.getInteger(DAYS));
        assertThat(rule.unit()).hasToString(row.getString(UNIT));
        assertThat(rule.direction()).hasToString(row.getString(DIRECTION));
        assertThat(rule.who()).hasToString(row.getString(WHO));
        assertThat(rule.textStatus()).hasToString(row.getString(STATUS));
        assertThat(rule.period()).isEqualTo(periodIn(row.getString(NOTE)));
        assertThat(rule.sources()).extracting(s -> s.law() + " " + s.article()).isEqualTo(articles(row.getString(LAW), row.getString(ARTICLE)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void a_text_that_nobody_read_is_unconfirmed_and_no_other(ArgumentsAccessor row) {
        assertThat(catalog.clock(row.getString(CODE)).orElseThrow().unconfirmed()).isEqualTo(List.of("S", "M").contains(row.getString(STATUS)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void a_row_with_a_length_is_a_clock_of_a_procedure_or_there_is_a_reason(ArgumentsAccessor row) {
        String code = row.getString(CODE);
        boolean length = row.getString(DAYS) != null || periodIn(row.getString(NOTE)) != null;

        assertThat(catalog.procedures().stream().anyMatch(p -> p.findClock(code).isPresent()))
                .as(NO_CLOCK_OF_ANY_PROCEDURE.get(code)).isEqualTo(length && !NO_CLOCK_OF_ANY_PROCEDURE.containsKey(code));
    }

    @Test
    void there_is_no_file_without_a_row() throws IOException {
        List<String> codes = new String(getClass().getResourceAsStream(TABLE).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                .map(line -> line.substring(0, line.indexOf(','))).toList();

        assertThat(catalog.clocks()).extracting(ClockRule::code).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void an_article_less_well_known_than_the_rest_of_its_rule_says_so() {
        assertThat(catalog.clocks().stream().flatMap(c -> c.sources().stream().filter(s -> s.status() != c.textStatus())
                .map(s -> c.code() + " " + s.article() + " " + s.status()))).containsExactlyInAnyOrder("objection-documents 10 Q",
                        "objection-documents 11 M", "objection-process 10 Q", "objection-result 10 Q", "complaint-filed 17 Q",
                        "complaint-suspension 28 M", "complaint-decided 26 Q", "complaint-decided 27 Q", "objection-upheld-result 44 R");
    }

    @Test
    void an_article_is_known_equally_well_wherever_it_is_named() {
        Map<String, List<TextStatus>> known = catalog.clocks().stream().flatMap(c -> c.sources().stream()).filter(s -> s.article() != null)
                .collect(Collectors.groupingBy(s -> s.law() + " " + s.article(), Collectors.mapping(Source::status, Collectors.toList())));

        assertThat(known).allSatisfy((article, statuses) -> assertThat(statuses).containsOnly(statuses.get(0)));
    }

    @Test
    void every_text_is_in_force() {
        assertThat(catalog.clocks()).flatExtracting(ClockRule::sources).allMatch(Source::inForce);
    }

    private static String periodIn(String note) {
        String found = note == null ? "" : PERIOD.matcher(note).results().map(MatchResult::group).collect(Collectors.joining("/"));
        return found.isEmpty() ? null : found;
    }

    /** The table names laws in full and lists articles by law; the configuration has short names and one article a source. */
    private static List<String> articles(String laws, String articles) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < laws.split("; ").length; i++) {
            String law = laws.split("; ")[i].replace("中华人民共和国", "").split(" ")[0];
            for (String article : articles.split("; ")[i].split(", ")) {
                all.add(law + " " + (article.equals("-") ? null : article));
            }
        }
        return all;
    }
}
