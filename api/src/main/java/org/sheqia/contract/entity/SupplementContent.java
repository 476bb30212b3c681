package org.sheqia.contract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sheqia.money.entity.ChineseAmount;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.ContractTemplate.Table;
import org.sheqia.tenantconfig.ContractTemplate.Wording;
import org.sheqia.tenantconfig.Tenant;

/** What a supplement's template is filled with. */
public final class SupplementContent implements TemplateContent {

    private final Supplement supplement;
    private final Contract contract;
    private final SupplementTerms terms;
    private final Tenant tenant;

    public SupplementContent(Supplement supplement, Contract contract, Tenant tenant) {
        this.supplement = supplement;
        this.contract = contract;
        this.tenant = tenant;
        terms = supplement.terms();
    }

    @Override
    public Map<String, String> fields(Wording wording) {
        Phrasing say = new Phrasing(wording);
        Map<String, String> fields = new HashMap<>();
        fields.put("number", supplement.number());
        fields.put("contractNumber", contract.number());
        fields.put("title", contract.title());
        fields.put("buyer", say.text(tenant.name()));
        fields.put("buyerAddress", say.text(tenant.address()));
        fields.put("organisation", contract.organisationName());
        fields.put("creditCode", contract.creditCode());
        fields.put("reason", supplement.reason());
        fields.put("value", terms.value().grouped());
        fields.put("valueInWords", "人民币" + ChineseAmount.of(terms.value()));
        fields.put("amount", contract.amount().grouped());
        fields.put("amountAfter", contract.amount().plus(terms.value()).grouped());
        fields.put("gate", terms.gate() == null ? "" : wording.word(terms.gate().name()));
        fields.put("serviceUntil", say.day(contract.serviceUntil()));
        fields.put("serviceUntilAfter", terms.serviceUntil() == null ? "" : say.day(terms.serviceUntil()));
        Money paid = terms.paid() == null ? Money.ZERO : terms.paid();
        fields.put("paid", paid.grouped());
        fields.put("stillToPay", (terms.balance().isPositive() ? terms.balance() : Money.ZERO).grouped());
        fields.put("toPayBack", (terms.balance().isNegative() ? Money.ZERO.minus(terms.balance()) : Money.ZERO).grouped());
        return fields;
    }

    @Override
    public List<String> columns(Table table) {
        return List.of("indicator", "unit", "quantity", "unitPrice", "total");
    }

    /** Indicators and staff in one table, without the lines of which there is nothing. */
    @Override
    public List<List<Cell>> rows(Table table, Wording wording) {
        return table != Table.LINES ? List.of()
                : ContractContent.lines(Stream.concat(terms.indicators().stream(), terms.staff().stream()).filter(l -> l.quantity() > 0).toList());
    }
}
