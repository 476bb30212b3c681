package org.sheqia.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantCatalogTest {

    @TempDir
    Path folder;

    @Test
    void seven_towns_and_ten_departments_are_shipped() {
        TenantCatalog catalog = TenantCatalog.load();

        assertThat(catalog.tenants()).filteredOn(t -> t.kind() == Tenant.Kind.TOWN).extracting(Tenant::code)
                .containsExactlyInAnyOrder("guicheng", "jiujiang", "xiqiao", "danzao", "shishan", "dali", "lishui");
        assertThat(catalog.tenants()).filteredOn(t -> t.kind() == Tenant.Kind.DEPARTMENT).hasSize(10);
    }

    @Test
    void a_project_list_may_call_a_buyer_by_its_short_name() {
        assertThat(TenantCatalog.load().tenantNamed("区社工委")).map(Tenant::code).contains("shegong");
    }

    @Test
    void a_tenant_added_as_a_file_appears() throws IOException {
        writeTenant("nanzhuang.yaml", shipped("dali").replace("code: dali", "code: nanzhuang"));

        assertThat(TenantCatalog.load(folder).tenant("nanzhuang")).isPresent();
    }

    @Test
    void a_tenant_may_name_the_account_to_which_foundations_pay_and_none_is_invented() throws IOException {
        writeTenant("dali.yaml", shipped("dali") + "account: {name: 佛山市南海区大沥镇财政办公室, bank: 某银行大沥支行, number: \"6200000000000001\"}\n");

        TenantCatalog catalog = TenantCatalog.load(folder);
        assertThat(catalog.tenant("dali").orElseThrow().account())
                .isEqualTo(new BankAccount("佛山市南海区大沥镇财政办公室", "某银行大沥支行", "6200000000000001"));
        assertThat(catalog.tenant("lishui").orElseThrow().account()).isNull();
    }

    @Test
    void a_tenant_may_have_contracts_of_its_own() throws IOException {
        writeTenant("dali.yaml", shipped("dali") + "contract: short\n");
        writeContract("short.yaml", contract().replace("code: standard", "code: short").replace("version: 1", "version: 7"));

        TenantCatalog catalog = TenantCatalog.load(folder);
        assertThat(catalog.contractTemplate(catalog.tenant("dali").orElseThrow()).edition()).isEqualTo("short/7");
        assertThat(catalog.contractTemplate(catalog.tenant("lishui").orElseThrow()).edition()).isEqualTo("standard/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {buyerAddress}   | {buyersAddress}  | there is no field {buyersAddress}
            percent: 比例,   | share: 比例,     | the word percent is missing
            """)
    void a_broken_template_is_refused(String good, String bad, String complaint) throws IOException {
        assertThat(contract()).contains(good);
        writeContract("standard.yaml", contract().replace(good, bad));
        assertThatThrownBy(() -> TenantCatalog.load(folder)).isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("contracts/standard.yaml:").hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: TOWN                          | kind: CITY                             | tenants/broken.yaml:2
            colour: "#5b3fa0"                   | colour: purple                         | tenants/broken.yaml:6
            procedures: [fair-selection,        | procedures: [lottery,                  | there is no procedure lottery
            percent: 30, gate: MID_TERM_PASSED  | percent: 31, gate: MID_TERM_PASSED     | tenants/broken.yaml:10: /paymentPlan: the instalments add up to 100 percent
            number: 3                           | number: 4                              | numbered 1..n without gaps
            signsFirst: ORGANISATION            | contract: lost                         | there is no contract template lost
            signsFirst: ORGANISATION            | framework: {thirdParty: 60, self: 10, buyer: 15, beneficiary: 16} | the parts of an evaluation add up to 100 percent
            signsFirst: ORGANISATION            | framework: {thirdParty: 0, self: 100, buyer: 0, beneficiary: 0} | /framework/thirdParty
            excellent: 90                       | excellent: 70                          | excellent > good > pass
            weight: 20}                         | weight: 21}                            | the weights add up to 100
            kind: TOWN                          | kind: [TOWN                            | tenants/broken.yaml:3: not YAML
            """)
    void a_broken_file_names_file_line_and_rule(String good, String bad, String complaint) throws IOException {
        String text = shipped("dali");
        assertThat(text).contains(good);
        writeTenant("broken.yaml", text.replace(good, bad));

        assertThatThrownBy(() -> TenantCatalog.load(folder)).isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("tenants/broken.yaml:").hasMessageContaining(complaint);
    }

    @Test
    void a_procedure_may_not_undercut_its_statute() throws IOException {
        String text = new String(getClass().getResourceAsStream("procedures/open-tender.yaml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/open-tender.yaml"), text.replace("days: 20", "days: 19"));

        assertThatThrownBy(() -> TenantCatalog.load(folder))
                .hasMessageContaining("procedures/open-tender.yaml:5: /bidPeriod: at least 20 days by 政府采购法 第35条");
    }

    @Test
    void a_need_is_put_before_the_public_where_a_statute_applies_and_for_at_least_a_day() throws IOException {
        assertThat(TenantCatalog.load().procedures()).allMatch(p -> (p.needConsultation() == null) == p.code().equals("fair-selection"));
        String text = new String(getClass().getResourceAsStream("procedures/open-tender.yaml").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/open-tender.yaml"), text.replace("open: {days: 5", "open: {days: 0"));

        assertThatThrownBy(() -> TenantCatalog.load(folder))
                .hasMessageContaining("procedures/open-tender.yaml:4: /needConsultation/open: nobody can answer in less than a day");
    }

    @ParameterizedTest
    @CsvSource({"100,EXCELLENT", "90,EXCELLENT", "89.99,GOOD", "80,GOOD", "79.99,PASS", "60,PASS", "59.99,FAIL", "0,FAIL"})
    void grade_bands_are_half_open(BigDecimal score, GradeBands.Grade grade) {
        assertThat(TenantCatalog.load().tenant("dali").orElseThrow().gradeBands().gradeOf(score)).isEqualTo(grade);
    }

    private String shipped(String code) throws IOException {
        return new String(getClass().getResourceAsStream("tenants/" + code + ".yaml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private String contract() throws IOException {
        return new String(getClass().getResourceAsStream("contracts/standard.yaml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private void writeContract(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("contracts"));
        Files.writeString(folder.resolve("contracts").resolve(name), text);
    }

    private void writeTenant(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("tenants"));
        Files.writeString(folder.resolve("tenants").resolve(name), text);
    }
}
