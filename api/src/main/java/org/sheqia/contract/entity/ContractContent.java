package org.sheqia.contract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sheqia.money.entity.ChineseAmount;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.ContractTemplate.Table;
import org.sheqia.tenantconfig.ContractTemplate.Wording;
import org.sheqia.tenantconfig.CriteriaTemplate;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Tenant;

/** What a contract's template is filled with. */
public final class ContractContent implements TemplateContent {

    private final Contract contract;
    private final ContractTerms terms;
    private final Tenant tenant;

    public ContractContent(Contract contract, Tenant tenant) {
        this.contract = contract;
        this.tenant = tenant;
        terms = contract.terms();
    }

    @Override
    public Map<String, String> fields(Wording wording) {
        Phrasing say = new Phrasing(wording);
        Map<String, String> fields = new HashMap<>();
        fields.put("number", contract.number());
        fields.put("title", contract.title());
        fields.put("buyer", say.text(tenant.name()));
        fields.put("buyerAddress", say.text(tenant.address()));
        fields.put("organisation", contract.organisationName());
        fields.put("creditCode", contract.creditCode());
        fields.put("serviceFrom", say.day(contract.serviceFrom()));
        fields.put("serviceUntil", say.day(contract.serviceUntil()));
        fields.put("amount", contract.amount().grouped());
        fields.put("amountInWords", "人民币" + ChineseAmount.of(contract.amount()));
        fields.put("excellent", String.valueOf(tenant.gradeBands().excellent()));
        fields.put("good", String.valueOf(tenant.gradeBands().good()));
        fields.put("pass", String.valueOf(tenant.gradeBands().pass()));
        fields.put("clauses", terms.clauses());
        return fields;
    }

    @Override
    public List<String> columns(Table table) {
        return switch (table) {
            case INDICATORS -> List.of("indicator", "unit", "quantity", "unitPrice", "total");
            case STAFF -> List.of("role", "unit", "quantity", "unitPrice", "total");
            case INSTALMENTS -> List.of("instalment", "gate", "percent", "amount");
            case CRITERIA -> List.of("stage", "criterion", "weight");
            case LINES -> List.of();
        };
    }

    @Override
    public List<List<Cell>> rows(Table table, Wording wording) {
        return switch (table) {
            case INDICATORS -> lines(terms.indicators());
            case STAFF -> lines(terms.staff());
            case INSTALMENTS -> instalments(wording);
            case CRITERIA -> Stream.of(Stage.MID_TERM, Stage.FINAL).flatMap(stage -> criteria(stage, wording)).toList();
            case LINES -> List.of();
        };
    }

    static List<List<Cell>> lines(List<ContractTerms.Line> lines) {
        return lines.stream().map(l -> List.of(Cell.text(l.name()), Cell.text(l.unit()), Cell.figure(l.quantity()),
                Cell.figure(l.unitPrice().grouped()), Cell.figure(l.total().grouped()))).toList();
    }

    private List<List<Cell>> instalments(Wording wording) {
        List<Money> sums = terms.instalments(contract.amount());
        List<List<Cell>> rows = new ArrayList<>();
        terms.paymentPlan().forEach(i -> rows.add(List.of(Cell.figure(i.number()), Cell.text(wording.word(i.gate().name())),
                Cell.figure(i.percent() + "%"), Cell.figure(sums.get(rows.size()).grouped()))));
        return rows;
    }

    private Stream<List<Cell>> criteria(Stage stage, Wording wording) {
        CriteriaTemplate template = tenant.template(stage);
        return template.criteria().stream().map(c -> List.of(Cell.text(wording.word(stage.name())), Cell.text(new Phrasing(wording).text(c.name())),
                Cell.figure(c.weight())));
    }
}
