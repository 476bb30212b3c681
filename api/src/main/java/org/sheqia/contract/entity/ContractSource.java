package org.sheqia.contract.entity;

import java.util.List;
import java.util.Map;
import org.sheqia.contract.entity.TemplateContent.Cell;
import org.sheqia.document.entity.Xml;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.ContractTemplate.Section;
import org.sheqia.tenantconfig.ContractTemplate.Wording;

/** The text of a contract, or of what changes one, as XHTML: the template's words filled with what was agreed, one language after the other. */
public final class ContractSource {

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

    private final Instrument instrument;
    private final TemplateContent content;
    private final Wording wording;

    private ContractSource(Instrument instrument, TemplateContent content, Wording wording) {
        this.instrument = instrument;
        this.content = content;
        this.wording = wording;
    }

    public static String of(Instrument instrument, TemplateContent content, ContractTemplate template) {
        StringBuilder bookmarks = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < template.languages().size(); i++) {
            new ContractSource(instrument, content, template.languages().get(i)).write("w" + i, bookmarks, body);
        }
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + template.languages().get(0).language() + "\"><head><title>"
                + Xml.text(instrument.title()) + "</title><meta name=\"subject\" content=\"" + Xml.text(instrument.number()) + "\"/><bookmarks>"
                + bookmarks + "</bookmarks><style>" + STYLE.formatted(Xml.text(instrument.number())) + "</style></head><body>" + body
                + "</body></html>";
    }

    private void write(String id, StringBuilder bookmarks, StringBuilder body) {
        body.append("<div").append(id.equals("w0") ? "" : " class=\"part\"").append(" lang=\"").append(wording.language())
                .append("\"><h1 id=\"").append(id).append("\">").append(Xml.text(wording.title())).append("</h1><p class=\"number\">")
                .append(Xml.text(wording.word("number"))).append(' ').append(Xml.text(instrument.number())).append("</p>");
        bookmarks.append("<bookmark name=\"").append(Xml.text(wording.title())).append("\" href=\"#").append(id).append("\">");
        for (int i = 0; i < wording.sections().size(); i++) {
            Section section = wording.sections().get(i);
            String html = paragraphs(section) + table(section);
            if (!html.isEmpty()) {
                String at = id + "s" + i;
                bookmarks.append("<bookmark name=\"").append(Xml.text(section.heading())).append("\" href=\"#").append(at).append("\"/>");
                body.append("<h2 id=\"").append(at).append("\">").append(Xml.text(section.heading())).append("</h2>").append(html);
            }
        }
        bookmarks.append("</bookmark>");
        body.append("</div>");
    }

    private String paragraphs(Section section) {
        if (section.text() == null || section.table() != null && content.rows(section.table(), wording).isEmpty()) {
            return "";
        }
        String filled = section.text();
        for (Map.Entry<String, String> field : content.fields(wording).entrySet()) {
            filled = filled.replace("{" + field.getKey() + "}", field.getValue());
        }
        StringBuilder html = new StringBuilder();
        filled.lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>").append(Xml.text(line.strip())).append("</p>"));
        return html.toString();
    }

    private String table(Section section) {
        List<List<Cell>> rows = section.table() == null ? List.of() : content.rows(section.table(), wording);
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        content.columns(section.table()).forEach(c -> html.append("<th>").append(Xml.text(wording.word(c))).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Cell> row : rows) {
            html.append("<tr>");
            row.forEach(c -> html.append(c.isFigure() ? "<td class=\"figure\">" : "<td>").append(Xml.text(c.content())).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
