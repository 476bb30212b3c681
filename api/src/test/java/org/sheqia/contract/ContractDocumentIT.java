package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.file.entity.Checksum;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@ArquillianTest
@RunAsClient
class ContractDocumentIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String ngo;
    private JsonNode project;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void what_is_offered_is_what_is_signed_and_anybody_can_check_it() throws Exception {
        JsonNode offered = offered("dali");
        String id = offered.get("id").asText();
        byte[] frozen = pdf("dali-officer", "tenants/dali/contracts/" + id);
        assertThat(pdf("ngo1-admin", "organisations/" + ngo + "/contracts/" + id)).isEqualTo(frozen);
        assertThat(offered.get("documentSha256").asText()).isEqualTo(Checksum.of(frozen));
        fair.as(null).get("contracts/" + id + "/document").refused(404, "not-found");
        fair.as("ngo2-admin").get("organisations/" + ngo + "/contracts/" + id + "/document").refused(404, "not-found");
        assertThat(verdict(frozen)).as("nothing is said of a contract that is not in force").isEqualTo("UNKNOWN");

        JsonNode half = signForOrganisation(offered, "ngo1-admin").ok();
        byte[] once = pdf("dali-officer", "tenants/dali/contracts/" + id);
        JsonNode whole = signForTenant(half, "dali").ok();
        byte[] twice = pdf(null, "contracts/" + id);

        assertThat(Arrays.copyOf(once, frozen.length)).as("each signature is added").isEqualTo(frozen);
        assertThat(Arrays.copyOf(twice, once.length)).isEqualTo(once);
        assertThat(whole.get("documentSha256").asText()).isEqualTo(Checksum.of(twice));
        assertPdfA(twice);
        try (PDDocument document = Loader.loadPDF(twice)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("政府购买社会服务合同", "大沥镇", ngo, "上门探访", "45,600.00", "肆万伍仟陆佰元整", "中期评估合格",
                    "Contract for the procurement of social services", "1 / " + document.getNumberOfPages());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
        }

        JsonNode finding = check(twice).ok();
        assertThat(finding.get("verdict").asText()).isEqualTo("GENUINE");
        assertThat(finding.get("contract").get("id").asText()).isEqualTo(id);
        assertThat(finding.get("signatures").findValuesAsText("party")).containsExactly(whole.get("organisation").asText(), "大沥镇");
        assertThat(finding.get("signatures").findValuesAsText("intact")).containsExactly("true", "true");
        assertThat(finding.get("signatures").findValuesAsText("ofPortal")).containsExactly("true", "true");
        assertThat(verdict(once)).isEqualTo("UNFINISHED");
        byte[] changed = twice.clone();
        changed[frozen.length / 2] ^= 1;
        assertThat(verdict(changed)).isEqualTo("CHANGED");
        nothing_is_said_where_no_original_is_kept(id, twice, changed);
        fair.as(null).send("POST", "documents/check", "no document".getBytes()).refused(422, "invalid");
        fair.as(null).send("POST", "documents/check", new byte[6 << 20]).refused(413, "too-large");
    }

    /** As of contracts that were signed before documents were kept. */
    private void nothing_is_said_where_no_original_is_kept(String id, byte[] whole, byte[] changed) {
        Database.update("delete from contract_document where contract_id = ?", id);
        Database.update("update contract set document_file = null, document_sha256 = null where id = ?", id);

        assertThat(verdict(whole)).isEqualTo("NOT_KEPT");
        assertThat(verdict(changed)).as("a broken signature needs no original").isEqualTo("CHANGED");
        fair.as(null).get("contracts/" + id + "/document").refused(404, "not-found");
        fair.as("dali-officer").get("tenants/dali/contracts/" + id + "/document").refused(404, "not-found");
        fair.as("ngo1-admin").get("organisations/" + ngo + "/contracts/" + id + "/document").refused(404, "not-found");
    }

    @Test
    void in_force_it_is_neither_declined_nor_withdrawn_nor_signed_again() {
        JsonNode whole = signForTenant(signForOrganisation(offered("dali"), "ngo1-admin").ok(), "dali").ok();
        signForOrganisation(whole, "ngo1-admin").refused(409, "illegal-state");
        signForTenant(whole, "dali").refused(409, "illegal-state");
        act("ngo1-admin", whole, own(whole) + "/decline", Map.of("reason", "不同意付款计划")).refused(409, "illegal-state");
        act("dali-officer", whole, tenants(whole) + "/withdraw", Map.of("reason", "金额有误")).refused(409, "illegal-state");
    }

    @Test
    void the_organisation_declines_with_a_reason_and_is_offered_another() {
        JsonNode offered = offered("dali");
        assertThat(act("ngo1-admin", offered, own(offered) + "/decline", Map.of("reason", "不同意付款计划")).status()).isEqualTo(204);
        JsonNode draft = fair.as("dali-officer").get(tenants(offered)).ok();
        assertThat(draft.get("status").asText()).isEqualTo("DRAFT");
        assertThat(draft.get("returnedReason").asText()).isEqualTo("不同意付款计划");
        fair.as("ngo1-admin").get(own(offered)).refused(404, "not-found");

        JsonNode revised = fair.as("dali-officer").on(draft).put(tenants(draft), Map.of("paymentPlan",
                List.of(Map.of("number", 1, "percent", 100, "gate", "FINAL_PASSED")), "clauses", "另行约定：每月例会。")).ok();
        JsonNode again = act("dali-officer", revised, tenants(draft) + "/offer", null).ok();
        assertThat(again.get("documentSha256").asText()).isNotEqualTo(offered.get("documentSha256").asText());
        assertThat(signForOrganisation(again, "ngo1-admin").ok().get("status").asText()).isEqualTo("SIGNING");
    }

    @Test
    void the_officer_withdraws_what_one_side_has_signed() {
        JsonNode half = signForOrganisation(offered("dali"), "ngo1-admin").ok();
        act("ngo1-admin", half, own(half) + "/decline", Map.of("reason", "太晚了")).refused(409, "contract-signed-already");
        JsonNode draft = act("dali-officer", half, tenants(half) + "/withdraw", Map.of("reason", "金额有误")).ok();
        assertThat(draft.get("signedByOrganisationAt").isNull()).isTrue();
        assertThat(draft.get("documentSha256").isNull()).isTrue();
        signForTenant(draft, "dali").refused(409, "illegal-state");
    }

    @Test
    void after_its_last_day_nobody_signs_until_it_is_offered_again() {
        JsonNode offered = offered("dali");
        Instant end = Instant.parse(offered.get("openUntil").asText());
        assertThat(end).isAfter(fair.now().plus(Duration.ofDays(29)));
        fair.moveTo(end);
        signForOrganisation(offered, "ngo1-admin").refused(422, "offer-ended");
        JsonNode draft = act("dali-officer", offered, tenants(offered) + "/withdraw", Map.of("reason", "逾期未签")).ok();
        JsonNode again = act("dali-officer", draft, tenants(draft) + "/offer", null).ok();
        assertThat(Instant.parse(again.get("openUntil").asText())).isAfter(fair.now().plus(Duration.ofDays(6)));
        signForOrganisation(again, "ngo1-admin").ok();
    }

    @Test
    void where_the_tenant_signs_first_the_organisation_s_signature_is_the_last() {
        JsonNode offered = offered("gonghui");
        signForOrganisation(offered, "ngo1-admin").refused(422, "tenant-signs-first");
        JsonNode half = signForTenant(offered, "gonghui").ok();
        assertThat(half.get("status").asText()).isEqualTo("SIGNING");
        assertThat(signForOrganisation(half, "ngo1-admin").ok().get("status").asText()).isEqualTo("ACTIVE");
        assertThat(fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText()).isEqualTo("PERFORMING");
    }

    private JsonNode offered(String tenant) {
        project = fair.published(tenant);
        ngo = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open(tenant, project);
        fair.evaluate(tenant, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(tenant, project);
        JsonNode draft = fair.as(tenant + "-officer").post("tenants/" + tenant + "/contracts",
                Map.of("projectId", project.get("id").asText())).ok();
        return act(tenant + "-officer", draft, tenants(draft) + "/offer", null).ok();
    }

    private Answer signForOrganisation(JsonNode seen, String who) {
        return act(who, seen, own(seen) + "/sign", null);
    }

    private Answer signForTenant(JsonNode seen, String tenant) {
        return act(tenant + "-approver", seen, tenants(seen) + "/sign", null);
    }

    private Answer act(String who, JsonNode seen, String path, Object body) {
        return fair.as(who).on(seen).post(path, body);
    }

    private static String tenants(JsonNode contract) {
        return "tenants/" + contract.get("tenant").asText() + "/contracts/" + contract.get("id").asText();
    }

    private static String own(JsonNode contract) {
        return "organisations/" + contract.get("creditCode").asText() + "/contracts/" + contract.get("id").asText();
    }

    private byte[] pdf(String who, String contract) {
        Answer answer = fair.as(who).get(contract + "/document");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        return answer.response().body();
    }

    private Answer check(byte[] pdf) {
        return fair.as(null).send("POST", "documents/check", pdf);
    }

    private String verdict(byte[] pdf) {
        return check(pdf).ok().get("verdict").asText();
    }

    private static void assertPdfA(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            assertThat(Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser).isCompliant()).isTrue();
        }
    }
}
