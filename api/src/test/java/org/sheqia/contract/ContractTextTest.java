package org.sheqia.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.CODE;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.UNTIL;
import static org.sheqia.contract.SupplementFixture.LATER;
import static org.sheqia.contract.SupplementFixture.drafted;
import static org.sheqia.contract.SupplementFixture.extension;
import static org.sheqia.contract.SupplementFixture.increase;
import static org.sheqia.contract.SupplementFixture.termination;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractContent;
import org.sheqia.contract.entity.ContractSource;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementContent;
import org.sheqia.contract.entity.TemplateContent.Cell;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.ContractTemplate.Section;
import org.sheqia.tenantconfig.ContractTemplate.Table;
import org.sheqia.tenantconfig.ContractTemplate.Wording;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Tenant.Side;
import org.sheqia.tenantconfig.TenantCatalog;

/** What stands in a contract, and in what changes one, in either language. */
class ContractTextTest {

    private static final Tenant DALI = TenantCatalog.load().tenant("dali").orElseThrow();
    private static final Map<String, String> WORDS = Map.ofEntries(entry("number", "编号"), entry("instalment", "期"), entry("gate", "条件"),
            entry("percent", "比例"), entry("amount", "金额"), entry("SIGNED", "签订"), entry("MID_TERM_PASSED", "中期合格"),
            entry("FINAL_PASSED", "末期合格"), entry("MID_TERM", "中期"), entry("FINAL", "末期"));
    private static final Wording CHINESE = wording("zh-CN");
    private static final Wording ENGLISH = wording("en");

    @Test
    void a_contract_fills_its_fields_in_the_language_of_the_words() {
        Contract contract = AgreementFixture.draft(6);
        contract.revise(new ContractTerms.Changeable(AgreementFixture.PLAN, "另附"));
        ContractContent content = new ContractContent(contract, DALI);

        assertThat(content.fields(CHINESE)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(entry("number", contract.number()),
                entry("title", "长者服务"), entry("buyer", "大沥镇"), entry("buyerAddress", "南海区大沥镇金贸大道"), entry("organisation", "南海社工中心"),
                entry("creditCode", CODE), entry("serviceFrom", "2026年6月1日"), entry("serviceUntil", "2026年11月30日"),
                entry("amount", "57,600.00"), entry("amountInWords", "人民币伍万柒仟陆佰元整"), entry("excellent", "90"), entry("good", "80"),
                entry("pass", "60"), entry("clauses", "另附")));
        assertThat(content.fields(ENGLISH)).containsEntry("buyer", "Dali Town").containsEntry("serviceFrom", "1 June 2026");
    }

    @Test
    void a_contract_lists_what_is_bought_paid_and_judged() {
        ContractContent content = new ContractContent(AgreementFixture.draft(6), DALI);

        assertThat(shown(content.rows(Table.INDICATORS, CHINESE))).containsExactly("上门探访|次|240>|140.00>|33,600.00>", "小组活动|场|12>|1,000.00>|12,000.00>");
        assertThat(shown(content.rows(Table.STAFF, CHINESE))).containsExactly("社工|人月|12>|1,000.00>|12,000.00>");
        assertThat(shown(content.rows(Table.INSTALMENTS, CHINESE))).containsExactly("1>|签订|30%>|17,280.00>", "2>|中期合格|40%>|23,040.00>",
                "3>|末期合格|30%>|17,280.00>");
        assertThat(shown(content.rows(Table.CRITERIA, CHINESE))).containsExactly("中期|指标完成进度|40>", "中期|服务质量与专业性|30>", "中期|财务规范|15>",
                "中期|服务对象满意度|15>", "末期|指标完成情况|35>", "末期|服务成效|30>", "末期|财务规范|15>", "末期|服务对象满意度|20>");
        assertThat(content.rows(Table.LINES, CHINESE)).isEmpty();
        assertThat(content.columns(Table.INDICATORS)).containsExactly("indicator", "unit", "quantity", "unitPrice", "total");
        assertThat(content.columns(Table.STAFF)).containsExactly("role", "unit", "quantity", "unitPrice", "total");
        assertThat(content.columns(Table.INSTALMENTS)).containsExactly("instalment", "gate", "percent", "amount");
        assertThat(content.columns(Table.CRITERIA)).containsExactly("stage", "criterion", "weight");
        assertThat(content.columns(Table.LINES)).isEmpty();
    }

    @Test
    void an_increase_says_what_it_adds_and_leaves_out_what_it_does_not() {
        Contract contract = AgreementFixture.active(6);
        Supplement supplement = drafted(contract, increase(10, 0, 2));
        SupplementContent content = new SupplementContent(supplement, contract, DALI);

        assertThat(content.fields(CHINESE)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(entry("number", supplement.number()),
                entry("contractNumber", contract.number()), entry("title", "长者服务"), entry("buyer", "大沥镇"),
                entry("buyerAddress", "南海区大沥镇金贸大道"), entry("organisation", "南海社工中心"), entry("creditCode", CODE),
                entry("reason", "服务对象增加"), entry("value", "3,400.00"), entry("valueInWords", "人民币叁仟肆佰元整"),
                entry("amount", "57,600.00"), entry("amountAfter", "61,000.00"), entry("gate", "末期合格"), entry("serviceUntil", "2026年11月30日"),
                entry("serviceUntilAfter", ""), entry("paid", "0.00"), entry("stillToPay", "0.00"), entry("toPayBack", "0.00")));
        assertThat(shown(content.rows(Table.LINES, CHINESE))).containsExactly("上门探访|次|10>|140.00>|1,400.00>", "社工|人月|2>|1,000.00>|2,000.00>");
        assertThat(content.rows(Table.INDICATORS, CHINESE)).isEmpty();
        assertThat(content.columns(Table.LINES)).containsExactly("indicator", "unit", "quantity", "unitPrice", "total");
    }

    @Test
    void an_extension_says_its_last_day() {
        Contract contract = AgreementFixture.active(6);

        assertThat(new SupplementContent(drafted(contract, extension(LATER)), contract, DALI).fields(ENGLISH)).containsEntry("gate", "")
                .containsEntry("serviceUntil", "30 November 2026").containsEntry("serviceUntilAfter", "31 December 2026");
    }

    @Test
    void a_termination_says_who_owes_whom() {
        assertThat(settled("999.99")).containsEntry("paid", "999.99").containsEntry("stillToPay", "0.01").containsEntry("toPayBack", "0.00");
        assertThat(settled("1000.01")).containsEntry("paid", "1,000.01").containsEntry("stillToPay", "0.00").containsEntry("toPayBack", "0.01");
    }

    @Test
    void the_text_has_its_languages_one_after_the_other_and_leaves_out_what_is_empty() {
        Contract contract = AgreementFixture.draft(6);
        contract.revise(new ContractTerms.Changeable(AgreementFixture.PLAN, "甲<乙>&\"'丙"));
        Wording one = new Wording("zh-CN", "合同", WORDS, List.of(new Section("条款", " {clauses} \n\n第\u0001二段", null),
                new Section("付款", "分期支付", Table.INSTALMENTS), new Section("无", "没有", Table.LINES), new Section("空", null, null)));
        Wording two = new Wording("en", "Contract", WORDS, List.of(new Section("Sum", "{amount}", null)));

        String text = ContractSource.of(contract, new ContractContent(contract, DALI), new ContractTemplate("standard", null, 1, List.of(one, two)));

        String number = contract.number();
        assertThat(text).startsWith("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>长者服务</title><meta name=\"subject\""
                + " content=\"" + number + "\"/><bookmarks><bookmark name=\"合同\" href=\"#w0\"><bookmark name=\"条款\" href=\"#w0s0\"/>"
                + "<bookmark name=\"付款\" href=\"#w0s1\"/></bookmark><bookmark name=\"Contract\" href=\"#w1\">"
                + "<bookmark name=\"Sum\" href=\"#w1s0\"/></bookmark></bookmarks><style>@page").contains("content: '" + number + "'");
        assertThat(text.substring(text.indexOf("<body>"))).isEqualTo("<body><div lang=\"zh-CN\"><h1 id=\"w0\">合同</h1><p class=\"number\">编号 " + number
                + "</p><h2 id=\"w0s0\">条款</h2><p>甲&lt;乙&gt;&amp;&quot;&#39;丙</p><p>第二段</p><h2 id=\"w0s1\">付款</h2><p>分期支付</p>"
                + "<table><thead><tr><th>期</th><th>条件</th><th>比例</th><th>金额</th></tr></thead><tbody>" + row("1", "签订", "30%", "17,280.00")
                + row("2", "中期合格", "40%", "23,040.00") + row("3", "末期合格", "30%", "17,280.00") + "</tbody></table></div>"
                + "<div class=\"part\" lang=\"en\"><h1 id=\"w1\">Contract</h1><p class=\"number\">编号 " + number
                + "</p><h2 id=\"w1s0\">Sum</h2><p>57,600.00</p></div></body></html>");
    }

    private static Map<String, String> settled(String paid) {
        Contract contract = AgreementFixture.active(6);
        Supplement supplement = drafted(contract, termination(0, 1, 0));
        supplement.offer(contract, contract.organisationName(), Money.of(paid), UNTIL, Side.ORGANISATION, NOW);
        return new SupplementContent(supplement, contract, DALI).fields(CHINESE);
    }

    private static Wording wording(String language) {
        return new Wording(language, "合同", WORDS, List.of());
    }

    /** Figures with a sign behind them. */
    private static List<String> shown(List<List<Cell>> rows) {
        return rows.stream().map(row -> String.join("|", row.stream().map(c -> c.content() + (c.isFigure() ? ">" : "")).toList())).toList();
    }

    private static String row(String number, String gate, String percent, String amount) {
        return "<tr><td class=\"figure\">" + number + "</td><td>" + gate + "</td><td class=\"figure\">" + percent + "</td><td class=\"figure\">"
                + amount + "</td></tr>";
    }
}
