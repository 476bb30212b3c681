package org.sheqia.remedy.entity;

import java.util.List;
import org.sheqia.document.entity.Xml;

/**
 * The text of a letter, an answer or a decision as XHTML, in the form of an official paper: letterhead, title, number, to whom,
 * what it says, from whom and of which day.
 *
 * @param letterhead who writes
 * @param title      like 质疑函
 * @param number     of the paper
 * @param to         to whom
 * @param parts      what it says, each part under its heading
 * @param day        of the signature, like 2026年5月11日
 */
public record PaperSource(String letterhead, String title, String number, String to, List<Part> parts, String day) {

    private static final String STYLE = """
            @page { size: A4; margin: 30mm 26mm; font-family: 'Noto Sans SC'; font-size: 8pt;
              @bottom-center { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans SC'; font-size: 8pt; } }
            html { font-family: 'Noto Sans SC'; font-size: 12pt; line-height: 1.8; }
            .head { color: #b00; font-size: 20pt; text-align: center; border-bottom: 1.2pt solid #b00; padding-bottom: 3mm; margin: 0 0 8mm; }
            h1, h2 { font-weight: normal; } h1 { font-size: 18pt; text-align: center; margin: 0 0 3mm; }
            h2 { font-size: 12.5pt; margin: 5mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; text-indent: 2em; } p.plain, p.number { text-indent: 0; } p.number { text-align: center; margin-bottom: 6mm; }
            .end { margin-top: 14mm; text-align: right; page-break-inside: avoid; } .end p { text-indent: 0; }
            """;

    /** Paragraphs under a heading. */
    public record Part(String heading, List<String> paragraphs) {

        /** A part of one text, each line of it a paragraph. */
        public static Part of(String heading, String text) {
            return new Part(heading, text.lines().filter(line -> !line.isBlank()).toList());
        }
    }

    public String xhtml() {
        StringBuilder html = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>").append(Xml.text(title))
                .append("</title><meta name=\"subject\" content=\"").append(Xml.text(number)).append("\"/><bookmarks><bookmark name=\"")
                .append(Xml.text(title)).append("\" href=\"#title\"/></bookmarks><style>").append(STYLE).append("</style></head><body>");
        html.append("<div class=\"head\">").append(Xml.text(letterhead)).append("</div><h1 id=\"title\">").append(Xml.text(title)).append("</h1>");
        html.append("<p class=\"number\">").append(Xml.text(number)).append("</p><p class=\"plain\">").append(Xml.text(to)).append("：</p>");
        for (Part part : parts) {
            html.append("<h2>").append(Xml.text(part.heading)).append("</h2>");
            part.paragraphs.forEach(text -> html.append("<p>").append(Xml.text(text.strip())).append("</p>"));
        }
        return html.append("<div class=\"end\"><p>").append(Xml.text(letterhead)).append("</p><p>").append(Xml.text(day)).append("</p></div></body></html>")
                .toString();
    }
}
