package org.sheqia.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.tenantconfig.ClockRule.OnExpiry;
import org.sheqia.tenantconfig.ClockRule.OnExpiry.Effect;

class ProcedureClocksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"open-tender,true", "competitive-consultation,true", "fair-selection,false"})
    void a_statute_binds_the_statutory_procedures_alone(String code, boolean statutory) {
        Procedure procedure = shipped(code);

        assertThat(procedure.statutory()).isEqualTo(statutory);
        assertThat(procedure.clocks()).isNotEmpty().allMatch(c -> c.isCustom() != statutory);
        assertThat(procedure.newEvaluation()).isEqualTo(statutory ? null : "custom");
        assertThat(procedure.oneObjectionPerStage()).isTrue();
    }

    @Test
    void fair_selection_sets_its_own_lengths_and_names_no_law() {
        List<ClockRule> clocks = shipped("fair-selection").clocks();

        assertThat(clocks).extracting(c -> c.code() + " " + (c.days() == null ? c.period() : c.days() + " " + c.unit()))
                .containsExactlyInAnyOrder("inquiry-answer 3 WORKING", "winner-determined 5 WORKING", "result-noticed 2 WORKING",
                        "result-notice-runs 3 WORKING", "contract-signed 30 CALENDAR", "objection-documents 3 WORKING",
                        "objection-process 3 WORKING", "objection-result 3 WORKING", "objection-answer 7 WORKING",
                        "complaint-filed 7 WORKING", "complaint-correction-asked 5 WORKING", "complaint-not-admitted 3 WORKING",
                        "complaint-other-office 3 WORKING", "complaint-examined 5 WORKING", "complaint-notice-sent 8 WORKING",
                        "barred-false-complaint P1Y/P3Y", "complaint-explained 5 WORKING", "complaint-decided 15 WORKING", "contract-published 2 WORKING",
                        "contract-filed 7 WORKING", "records-kept P15Y");
        assertThat(clocks).allSatisfy(c -> {
            assertThat(c.sources()).isEmpty();
            assertThat(c.article()).isEqualTo("custom");
            assertThat(c.unconfirmed()).isFalse();
        });
    }

    @Test
    void what_a_clock_is_comes_from_the_catalog_whoever_sets_its_length() {
        ClockRule law = TenantCatalog.load().clock("objection-answer").orElseThrow();
        ClockRule own = shipped("fair-selection").clock("objection-answer");

        assertThat(own.name()).isEqualTo(law.name());
        assertThat(own.from()).isEqualTo(law.from());
        assertThat(own.who()).isEqualTo(law.who());
        assertThat(own.direction()).isEqualTo(law.direction());
        assertThat(own.onExpiry()).isEqualTo(new OnExpiry(Effect.OPEN, "complaint-filed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-tender", "competitive-consultation", "fair-selection"})
    void a_clock_opens_only_a_clock_of_the_same_procedure(String code) {
        Procedure procedure = shipped(code);

        assertThat(procedure.clocks()).filteredOn(c -> c.onExpiry() != null && c.onExpiry().effect() == Effect.OPEN).isNotEmpty()
                .allMatch(c -> procedure.findClock(c.onExpiry().clock()).isPresent());
    }

    @Test
    void an_overdue_decision_goes_to_the_auditor_where_no_law_opens_a_review() {
        assertThat(shipped("fair-selection").clock("complaint-decided").onExpiry()).isEqualTo(new OnExpiry(Effect.ESCALATE, null));
    }

    @Test
    void bid_period_and_amendments_are_those_of_the_procedure() {
        assertThat(shipped("open-tender").clocks()).extracting(ClockRule::code).contains("bid-period-tender", "amendment-tender")
                .doesNotContain("bid-period-consultation", "amendment-consultation");
        assertThat(shipped("competitive-consultation").clocks()).extracting(ClockRule::code)
                .contains("bid-period-consultation", "amendment-consultation").doesNotContain("bid-period-tender", "amendment-tender");
    }

    @Test
    void there_is_one_number_for_what_a_procedure_has_a_field_for() throws IOException {
        write("open-tender", "bidPeriod: {days: 20", "bidPeriod: {days: 25");

        Procedure procedure = TenantCatalog.load(folder).procedure("open-tender").orElseThrow();
        assertThat(procedure.clock("bid-period-tender").days()).isEqualTo(25);
        assertThat(procedure.clock("bid-period-tender").article()).isEqualTo("政府采购法 第35条");
    }

    @Test
    void a_buyer_may_be_stricter_with_itself_than_the_law() throws IOException {
        write("open-tender", "statutory: true", "statutory: true\nclocks:\n  - {code: inquiry-answer, days: 2, unit: WORKING, source: custom}\n"
                + "  - {code: records-kept, period: P20Y, source: custom}");

        Procedure procedure = TenantCatalog.load(folder).procedure("open-tender").orElseThrow();
        assertThat(procedure.clock("inquiry-answer").days()).isEqualTo(2);
        assertThat(procedure.clock("inquiry-answer").isCustom()).isFalse();
        assertThat(procedure.clock("records-kept").period()).isEqualTo("P20Y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: inquiry-answer, days: 4, unit: WORKING          | /clocks/0: at most 3 days by 政府采购法实施条例 第52条
            code: inquiry-answer, days: 3, unit: CALENDAR         | /clocks/0: counted in WORKING days by 政府采购法实施条例 第52条
            code: inquiry-answer, period: P1M                     | /clocks/0: not comparable with 3 days by 政府采购法实施条例 第52条
            code: documents-offered, days: 4, unit: WORKING       | /clocks/0: at least 5 days by 政府采购法实施条例 第31条
            code: intention-published, days: 29, unit: CALENDAR   | /clocks/0: at least 30 days by 财库〔2020〕10号
            code: records-kept, period: P14Y                      | /clocks/0: at least P15Y by 政府采购法 第42条
            code: objection-answer, days: 5, unit: WORKING        | /clocks/0/code: the length of objection-answer is set elsewhere in this file
            code: lost, days: 5, unit: WORKING                    | /clocks/0/code: there is no clock lost with a length in this procedure
            code: deposit-back-winner, days: 5, unit: WORKING     | /clocks/0/code: there is no clock deposit-back-winner
            code: signing-suspended, days: 5, unit: WORKING       | /clocks/0/code: there is no clock signing-suspended
            code: bid-period-consultation, days: 5, unit: WORKING | /clocks/0/code: there is no clock bid-period-consultation
            """)
    void an_own_length_outside_the_law_is_a_fault(String entry, String complaint) throws IOException {
        write("open-tender", "statutory: true", "statutory: true\nclocks:\n  - {" + entry + ", source: custom}");

        assertThatThrownBy(() -> TenantCatalog.load(folder)).isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("procedures/open-tender.yaml:19: " + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publicity: {days: 1,                     | publicity: {days: 0,                          | :12: /publicity: at least 1 days by 财政部令第87号 第69条
            "政府采购法 第53条", atMost: 7            | "政府采购法 第53条", atMost: 9, atLeast: 8     | :14: /objectionAnswer: at least 8 days
            signing: {days: 30, unit: CALENDAR       | signing: {days: 30, unit: WORKING             | :16: /signing: counted in CALENDAR days by 政府采购法 第46条
            statutory: true                          | newEvaluation: custom\\nstatutory: true        | /newEvaluation: the law alone can allow it
            statutory: true                          |                                               | statutory
            """)
    void a_field_or_a_rule_outside_the_law_is_a_fault(String good, String bad, String complaint) throws IOException {
        write("open-tender", good, bad == null ? "" : bad.replace("\\n", "\n"));

        assertThatThrownBy(() -> TenantCatalog.load(folder)).isInstanceOf(BrokenConfiguration.class).hasMessageContaining(complaint);
    }

    @Test
    void rules_stored_without_clocks_are_completed_in_the_lengths_that_were_stored() {
        Procedure today = shipped("open-tender");
        Procedure stored = new Procedure(today.code(), today.name(), today.summary(), today.needConsultation(), today.bidPeriod(),
                today.amendmentLead(), today.minimumValidBids(), today.minimumSource(), today.committee(), today.priceWeight(), today.ties(),
                today.publicity(), today.objection(), new Period(6, Period.Unit.WORKING, "custom", null, null), today.confirmation(),
                today.signing(), null, null, null, null);

        Procedure completed = stored.completedBy(today);
        assertThat(stored.clocks()).isEmpty();
        assertThat(completed.statutory()).isTrue();
        assertThat(completed.oneObjectionPerStage()).isTrue();
        assertThat(completed.clock("objection-answer").days()).isEqualTo(6);
        assertThat(completed.clock("inquiry-answer")).isEqualTo(today.clock("inquiry-answer"));
        assertThat(today.completedBy(shipped("fair-selection"))).isSameAs(today);
        assertThat(stored.completedBy(null)).isSameAs(stored);
    }

    @Test
    void a_clock_that_the_procedure_lacks_is_asked_for_in_vain() {
        Procedure fair = shipped("fair-selection");

        assertThat(fair.findClock("court-direct")).isEmpty();
        assertThatThrownBy(() -> fair.clock("court-direct")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fair-selection has no clock court-direct");
    }

    private static Procedure shipped(String code) {
        return TenantCatalog.load().procedure(code).orElseThrow();
    }

    private void write(String code, String good, String bad) throws IOException {
        String text = new String(getClass().getResourceAsStream("procedures/" + code + ".yaml").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(good);
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/" + code + ".yaml"), text.replace(good, bad));
    }
}
