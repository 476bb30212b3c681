package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheqia.document.control.Paper;
import org.sheqia.file.control.Table;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.control.OrganisationListing;
import org.sheqia.pledge.control.PortfolioView.FundedContract;
import org.sheqia.pledge.control.PortfolioView.FundedProject;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;

/** A foundation's yearly report: what it promised and paid, and what came of it; as a spreadsheet and as a document. */
@Listing
public class PortfolioReport {

    private static final int MOST = 500;
    private static final int FIRST_AMOUNT = 3;
    private static final int LAST_AMOUNT = 6;
    private static final List<String> COLUMNS = List.of("编号 No.", "项目 Project", "采购单位 Buyer", "预算上限 Ceiling", "承诺 Promised", "累计到账 Received",
        "本年到账 This year", "合同 Contract", "承接机构 Organisation", "指标 Delivered", "评估 Results", "居民评价 Residents");
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm; font-family: 'Noto Sans SC';
              @bottom-center { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans SC'; font-size: 8pt; } }
            html { font-family: 'Noto Sans SC'; font-size: 9pt; line-height: 1.5; } h1, th { font-weight: normal; } h1 { font-size: 16pt; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border: 0.4pt solid #888; padding: 1mm 1.5mm; text-align: left; vertical-align: top; } th { background: #eee; }
            tr { page-break-inside: avoid; } td.figure { text-align: right; white-space: nowrap; }
            """;

    @Inject
    PortfolioListing portfolio;

    @Inject
    OrganisationListing organisations;

    @Inject
    Tenants tenants;

    @Inject
    Paper paper;

    public byte[] xlsx(String creditCode, Integer year) {
        PortfolioView view = all(creditCode, year);
        return new Table(String.valueOf(view.year()), COLUMNS, lines(view).stream().map(this::row).toList()).xlsx();
    }

    /** The cells, with amounts as amounts. */
    private List<Object> row(Line line) {
        List<Object> row = new ArrayList<>(cells(line));
        List<Money> amounts = line.isFirst() ? amounts(line.project()) : List.of();
        for (int i = 0; i < amounts.size(); i++) {
            row.set(FIRST_AMOUNT + i, amounts.get(i));
        }
        return row;
    }

    public byte[] pdf(String creditCode, Integer year) {
        PortfolioView view = all(creditCode, year);
        String title = organisations.get(creditCode).facts().name() + " " + view.year() + " 年度资助报告 Yearly report";
        StringBuilder html = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>").append(xml(title))
                .append("</title><style>").append(STYLE).append("</style></head><body><h1>").append(xml(title)).append("</h1><p>承诺 Promised ")
                .append(view.promised().grouped()).append(" · 累计到账 Received ").append(view.received().grouped()).append(" · 本年到账 This year ")
                .append(view.receivedInYear().grouped()).append(" (元 CNY)</p><table><thead><tr>");
        for (String column : COLUMNS) {
            html.append("<th>").append(xml(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Line line : lines(view)) {
            List<String> cells = cells(line);
            html.append("<tr>");
            for (int column = 0; column < COLUMNS.size(); column++) {
                html.append(column >= FIRST_AMOUNT && column <= LAST_AMOUNT ? "<td class=\"figure\">" : "<td>")
                        .append(xml(cells.get(column)).replace("\n", "<br/>")).append("</td>");
            }
            html.append("</tr>");
        }
        return paper.pdf(html.append("</tbody></table></body></html>").toString());
    }

    /** @throws Rejected {@code export-too-large} rather than leaving pledges out */
    private PortfolioView all(String creditCode, Integer year) {
        PortfolioView view = portfolio.of(creditCode, year, Cursor.whole(MOST));
        if (view.next() != null) {
            throw Rejected.rule("export-too-large", "most", MOST);
        }
        return view;
    }

    private static List<Money> amounts(FundedProject p) {
        return List.of(p.ceiling(), p.amount(), p.received(), p.receivedInYear());
    }

    /** One for each term of a project's contract; the amounts are the project's, and stand in the first of its lines only. */
    private static List<Line> lines(PortfolioView view) {
        List<Line> lines = new ArrayList<>();
        for (FundedProject project : view.items()) {
            if (project.contracts().isEmpty()) {
                lines.add(new Line(project, null, true));
            }
            for (int term = 0; term < project.contracts().size(); term++) {
                lines.add(new Line(project, project.contracts().get(term), term == 0));
            }
        }
        return lines;
    }

    private List<String> cells(Line line) {
        FundedProject p = line.project();
        List<String> cells = new ArrayList<>(List.of(p.projectNumber() == null ? "" : p.projectNumber(), p.title(), tenants.get(p.tenant()).name().zh()));
        amounts(p).forEach(amount -> cells.add(line.isFirst() ? amount.grouped() : ""));
        FundedContract c = line.contract();
        cells.addAll(c == null ? List.of("", "", "", "", "") : List.of(c.number() == null ? "" : c.number(), c.organisation(),
                c.indicators().stream().map(i -> i.name() + " " + i.delivered() + "/" + i.planned() + i.unit()).collect(Collectors.joining("\n")),
                c.results().stream().map(r -> both("stage." + r.stage()) + " " + both("grade." + r.grade()) + " " + r.score()).collect(Collectors.joining("\n")),
                c.opinionPoints() == null ? "—" : c.opinionPoints() + " (" + c.answers() + ")"));
        return cells;
    }

    /** In Chinese and in English. */
    private static String both(String key) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, key, Map.of()) + " " + Messages.text(Locale.ENGLISH, key, Map.of());
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A line of the report; without a contract where none is signed. */
    private record Line(FundedProject project, FundedContract contract, boolean isFirst) {
    }
}
