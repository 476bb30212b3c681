package org.sheqia.contract.entity;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sheqia.money.entity.ChineseAmount;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.ContractTemplate.Section;
import org.sheqia.tenantconfig.ContractTemplate.Wording;
import org.sheqia.tenantconfig.CriteriaTemplate;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Text;

/** A contract's text as XHTML: the template's words filled with what was agreed, one language after the other. */
final class ContractSource {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; font-family: 'Noto Sans SC'; font-size: 8pt;
              @top-right { content: '%s'; font-family: 'Noto Sans SC'; font-size: 8pt; }
              @bottom-center { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans SC'; font-size: 8pt; } }
            html { font-family: 'Noto Sans SC'; font-size: 10.5pt; line-height: 1.6; }
            h1, h2, th { font-weight: normal; } h1 { font-size: 18pt; text-align: center; margin: 0 0 4mm; }
            h2 { font-size: 12.5pt; margin: 6mm 0 2mm; border-bottom: 0.4pt solid #888; page-break-after: avoid; }
            p { margin: 0 0 2mm; } .number { text-align: center; } .part { page-break-before: always; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border: 0.4pt solid #888; padding: 1.2mm 2mm; text-align: left; } th { background: #eee; }
            tr { page-break-inside: avoid; } td.figure { text-align: right; white-space: nowrap; }
            """;

    private final Contract contract;
    private final ContractTerms terms;
    private final Tenant tenant;
    private final boolean chinese;
    private final Wording wording;

    private ContractSource(Contract contract, Tenant tenant, Wording wording) {
        this.contract = contract;
        this.tenant = tenant;
        this.wording = wording;
        terms = contract.terms();
        chinese = wording.language().startsWith("zh");
    }

    static String of(Contract contract, Tenant tenant, ContractTemplate template) {
        StringBuilder bookmarks = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < template.languages().size(); i++) {
            new ContractSource(contract, tenant, template.languages().get(i)).write("w" + i, bookmarks, body);
        }
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + template.languages().get(0).language() + "\"><head><title>"
                + xml(contract.title()) + "</title><meta name=\"subject\" content=\"" + xml(contract.number()) + "\"/><bookmarks>"
                + bookmarks + "</bookmarks><style>" + STYLE.formatted(xml(contract.number())) + "</style></head><body>" + body
                + "</body></html>";
    }

    private void write(String id, StringBuilder bookmarks, StringBuilder body) {
        body.append("<div").append(id.equals("w0") ? "" : " class=\"part\"").append(" lang=\"").append(wording.language())
                .append("\"><h1 id=\"").append(id).append("\">").append(xml(wording.title())).append("</h1><p class=\"number\">")
                .append(xml(wording.word("number"))).append(' ').append(xml(contract.number())).append("</p>");
        bookmarks.append("<bookmark name=\"").append(xml(wording.title())).append("\" href=\"#").append(id).append("\">");
        for (int i = 0; i < wording.sections().size(); i++) {
            Section section = wording.sections().get(i);
            String content = paragraphs(section) + table(section);
            if (!content.isEmpty()) {
                String at = id + "s" + i;
                bookmarks.append("<bookmark name=\"").append(xml(section.heading())).append("\" href=\"#").append(at).append("\"/>");
                body.append("<h2 id=\"").append(at).append("\">").append(xml(section.heading())).append("</h2>").append(content);
            }
        }
        bookmarks.append("</bookmark>");
        body.append("</div>");
    }

    private String paragraphs(Section section) {
        if (section.text() == null || section.table() != null && rows(section.table()).isEmpty()) {
            return "";
        }
        String filled = section.text();
        for (Map.Entry<String, String> field : fields().entrySet()) {
            filled = filled.replace("{" + field.getKey() + "}", field.getValue());
        }
        StringBuilder html = new StringBuilder();
        filled.lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>").append(xml(line.strip())).append("</p>"));
        return html.toString();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("number", contract.number());
        fields.put("title", contract.title());
        fields.put("buyer", text(tenant.name()));
        fields.put("buyerAddress", text(tenant.address()));
        fields.put("organisation", contract.organisationName());
        fields.put("creditCode", contract.creditCode());
        fields.put("serviceFrom", day(contract.serviceFrom()));
        fields.put("serviceUntil", day(contract.serviceUntil()));
        fields.put("amount", figure(contract.amount()));
        fields.put("amountInWords", "人民币" + ChineseAmount.of(contract.amount()));
        fields.put("excellent", String.valueOf(tenant.gradeBands().excellent()));
        fields.put("good", String.valueOf(tenant.gradeBands().good()));
        fields.put("pass", String.valueOf(tenant.gradeBands().pass()));
        fields.put("clauses", terms.clauses());
        return fields;
    }

    private String table(Section section) {
        if (section.table() == null || rows(section.table()).isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        columns(section.table()).forEach(c -> html.append("<th>").append(xml(wording.word(c))).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Cell> row : rows(section.table())) {
            html.append("<tr>");
            row.forEach(c -> html.append(c.isFigure() ? "<td class=\"figure\">" : "<td>").append(xml(c.content())).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static List<String> columns(ContractTemplate.Table table) {
        return switch (table) {
            case INDICATORS -> List.of("indicator", "unit", "quantity", "unitPrice", "total");
            case STAFF -> List.of("role", "unit", "quantity", "unitPrice", "total");
            case INSTALMENTS -> List.of("instalment", "gate", "percent", "amount");
            case CRITERIA -> List.of("stage", "criterion", "weight");
        };
    }

    private List<List<Cell>> rows(ContractTemplate.Table table) {
        return switch (table) {
            case INDICATORS -> lines(terms.indicators());
            case STAFF -> lines(terms.staff());
            case INSTALMENTS -> instalments();
            case CRITERIA -> Stream.of(Stage.MID_TERM, Stage.FINAL).flatMap(this::criteria).toList();
        };
    }

    private static List<List<Cell>> lines(List<ContractTerms.Line> lines) {
        return lines.stream().map(l -> List.of(Cell.text(l.name()), Cell.text(l.unit()), Cell.figure(l.quantity()),
                Cell.figure(figure(l.unitPrice())), Cell.figure(figure(l.total())))).toList();
    }

    private List<List<Cell>> instalments() {
        List<Money> sums = terms.instalments(contract.amount());
        List<List<Cell>> rows = new ArrayList<>();
        terms.paymentPlan().forEach(i -> rows.add(List.of(Cell.figure(i.number()), Cell.text(wording.word(i.gate().name())),
                Cell.figure(i.percent() + "%"), Cell.figure(figure(sums.get(rows.size()))))));
        return rows;
    }

    private Stream<List<Cell>> criteria(Stage stage) {
        CriteriaTemplate template = tenant.template(stage);
        return template.criteria().stream().map(c -> List.of(Cell.text(wording.word(stage.name())), Cell.text(text(c.name())),
                Cell.figure(c.weight())));
    }

    /** What stands in a table; figures are set to the right. */
    private record Cell(String content, boolean isFigure) {

        static Cell text(String content) {
            return new Cell(content, false);
        }

        static Cell figure(Object content) {
            return new Cell(content.toString(), true);
        }
    }

    private String text(Text text) {
        return chinese ? text.zh() : text.en();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    private static String figure(Money amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount.toBigDecimal());
    }

    /** Without the characters that XML cannot hold. */
    private static String xml(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
