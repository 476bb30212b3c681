package org.sheqia.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRuleTest {

    @TempDir
    Path folder;

    @Test
    void a_rule_is_shown_with_its_first_article_in_the_form_of_the_house() {
        TenantCatalog catalog = TenantCatalog.load();

        assertThat(catalog.clock("complaint-examined").orElseThrow().article()).isEqualTo("财政部令第94号 第21条");
        assertThat(catalog.clock("objection-answer").orElseThrow().length()).isEqualTo(new Period(7, Period.Unit.WORKING, "政府采购法 第53条", null, null));
        assertThat(catalog.clock("intention-published").orElseThrow().article()).isEqualTo("财库〔2020〕10号");
    }

    @Test
    void a_rule_without_days_has_no_length_in_days() {
        ClockRule records = TenantCatalog.load().clock("records-kept").orElseThrow();

        assertThat(records.period()).isEqualTo("P15Y");
        assertThatThrownBy(records::length).isInstanceOf(IllegalStateException.class).hasMessageContaining("records-kept");
    }

    @Test
    void an_operator_replaces_a_rule_by_its_code() throws IOException {
        write(shipped().replace("days: 7", "days: 8"));

        TenantCatalog catalog = TenantCatalog.load(folder);
        assertThat(catalog.clock("objection-answer").orElseThrow().days()).isEqualTo(8);
        assertThat(catalog.clocks()).hasSameSizeAs(TenantCatalog.load().clocks());
    }

    @Test
    void a_text_that_is_no_longer_in_force_binds_nobody() throws IOException {
        Files.createDirectories(folder.resolve("clocks"));
        Files.writeString(folder.resolve("clocks/other.yaml"), text("contract-filed").replace("inForce: true", "inForce: false"));

        assertThat(TenantCatalog.load(folder).procedure("open-tender").orElseThrow().findClock("contract-filed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            textStatus: R             | textStatus: S                    | clocks/broken.yaml:10: /textStatus: a text of the status S is unconfirmed: true
            textStatus: R             | textStatus: M                    | /textStatus: a text of the status M is unconfirmed: true
            clock: complaint-filed    | clock: complaint-lost            | clocks/broken.yaml:13: /onExpiry/clock: there is no clock complaint-lost
            effect: OPEN              | effect: CLOSE                    | clocks/broken.yaml:13: /onExpiry: OPEN names the clock that it opens, and only OPEN
            effect: OPEN              | effect: EXPLODE                  | clocks/broken.yaml:13: /onExpiry/effect
            days: 7                   | days: 0                          | clocks/broken.yaml:3: /days
            who: BUYER                | who: NOBODY                      | clocks/broken.yaml:6: /who
            direction: AT_MOST_AFTER  | direction: AROUND                | clocks/broken.yaml:5: /direction
            from: objection.received  | period: P1W                      | clocks/broken.yaml:2: /period
            edition: 2018-03-01       | edition: lately                  | clocks/broken.yaml:9: /sources/1/edition
            """)
    void a_broken_rule_names_file_line_and_rule(String good, String bad, String complaint) throws IOException {
        assertThat(shipped()).contains(good);
        write(shipped().replace(good, bad));

        assertThatThrownBy(() -> TenantCatalog.load(folder)).isInstanceOf(BrokenConfiguration.class).hasMessageContaining(complaint);
    }

    @Test
    void a_text_that_was_read_is_not_unconfirmed() throws IOException {
        write(shipped() + "unconfirmed: true\n");

        assertThatThrownBy(() -> TenantCatalog.load(folder)).hasMessageContaining("/unconfirmed: a text of the status R is confirmed");
    }

    @Test
    void a_rule_has_days_or_a_period() throws IOException {
        write(shipped() + "period: P6M\n");

        assertThatThrownBy(() -> TenantCatalog.load(folder)).hasMessageContaining("/period: either days or a period");
    }

    private String shipped() throws IOException {
        return text("objection-answer");
    }

    private String text(String code) throws IOException {
        return new String(getClass().getResourceAsStream("clocks/" + code + ".yaml").readAllBytes(), StandardCharsets.UTF_8);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("clocks"));
        Files.writeString(folder.resolve("clocks/broken.yaml"), text);
    }
}
