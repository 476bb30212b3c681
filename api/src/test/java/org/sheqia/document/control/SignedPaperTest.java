package org.sheqia.document.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.document.entity.FoundSignature;
import org.sheqia.document.entity.Signatory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class SignedPaperTest {

    private static final Instant NOW = Instant.parse("2026-04-20T02:00:00Z");
    private static final Signatory ORGANISATION = new Signatory("sub-of-chen", "陈某", "南海区某社会工作服务中心");
    private static final Signatory BUYER = new Signatory("sub-of-approver", "dali-approver", "大沥镇");
    private static final String XHTML = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>合同</title><meta name="subject" content="DL-1"/>
            <bookmarks><bookmark name="双方" href="#s1"/></bookmarks>
            <style>@page { size: A4; margin: 20mm; font-family: 'Noto Sans SC'; @bottom-center { font-family: 'Noto Sans SC'; content: counter(page) " / " counter(pages); } }
            html { font-family: 'Noto Sans SC'; } h1 { font-weight: normal; }</style></head>
            <body><h1 id="s1">政府购买社会服务合同</h1><p>甲方：大沥镇</p><h1 style="page-break-before: always">第二页</h1></body></html>
            """;

    @TempDir
    Path folder;

    private Desk desk;
    private byte[] signed;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void both_sign() {
        desk = new Desk(folder, null);
        byte[] first = desk.signing.sign(desk.paper.pdf(XHTML), ORGANISATION, NOW);
        signed = desk.signing.sign(first, BUYER, NOW.plusSeconds(60));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void says_who_signed_when_and_that_nothing_changed() {
        Signatures.Findings found = desk.signatures.in(signed);
        assertThat(found.signatures()).containsExactly(
                new FoundSignature("陈某", "南海区某社会工作服务中心", NOW, true, true),
                new FoundSignature("dali-approver", "大沥镇", NOW.plusSeconds(60), true, true));
        assertThat(found.intact()).isTrue();
        assertThat(found.number()).isEqualTo("DL-1");
    }

    @Test
    void a_changed_byte_is_found() {
        byte[] changed = signed.clone();
        changed[200] ^= 1;
        assertThat(desk.signatures.in(changed).intact()).isFalse();
    }

    @Test
    void what_was_added_behind_the_last_signature_is_found() throws IOException {
        byte[] longer = java.util.Arrays.copyOf(signed, signed.length + 10);
        Signatures.Findings found = desk.signatures.in(longer);
        assertThat(found.whole()).isFalse();
        assertThat(found.intact()).isFalse();
    }

    @Test
    void another_portal_s_signature_is_told_from_ours() throws IOException {
        try (Desk other = new Desk(Files.createDirectory(folder.resolve("other")), null)) {
            assertThat(other.signatures.in(signed).signatures()).allMatch(s -> s.intact() && !s.ofPortal());
        }
    }

    @Test
    void the_authority_is_the_same_after_a_restart() {
        try (Desk later = new Desk(folder, null)) {
            assertThat(later.signatures.in(signed).signatures()).allMatch(FoundSignature::ofPortal);
        }
    }

    @Test
    void signed_or_not_it_is_pdf_a_2b() throws Exception {
        assertThat(faults(desk.paper.pdf(XHTML))).isEmpty();
        assertThat(faults(signed)).isEmpty();
    }

    @Test
    void the_text_can_be_read_back() throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(new PDFTextStripper().getText(document)).contains("政府购买社会服务合同", "甲方：大沥镇", "1 / 2", "第二页");
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("双方");
        }
    }

    @Test
    void what_is_no_pdf_is_nothing() {
        assertThat(desk.signatures.in("%PDF-nothing".getBytes())).isNull();
    }

    private static java.util.List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
            return result.getTestAssertions().stream().map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }
}
