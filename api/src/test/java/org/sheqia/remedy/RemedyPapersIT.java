package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
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
import org.sheqia.testing.Database;

/** Each side has the papers of its case, each with letterhead, outcome and date, and nobody else's. */
@ArquillianTest
@RunAsClient
class RemedyPapersIT {

    private static final String MATTER = "评审委员会对服务方案的评分";

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;
    private JsonNode objection;
    private String of;

    @BeforeEach
    void an_objection_that_was_answered() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
        objection = remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "REJECTED");
        remedy.afterPublicity();
        of = "/objections/" + objection.get("id").asText();
    }

    @Test
    void the_letter_is_its_senders_and_the_buyers() throws IOException {
        assertThat(paper("ngo2-admin", remedy.own(remedy.loser) + of + "/letter.pdf")).contains("质疑函", "佛山市南海区桂城街道南海大道1号", MATTER, "2026年3月");
        assertThat(paper("dali-officer", remedy.theirs() + of + "/letter.pdf")).contains("质疑函", MATTER);
        remedy.as("ngo1-admin").get(remedy.own(remedy.winner) + of + "/letter.pdf").refused(404, "not-found");
    }

    @Test
    void the_answer_states_its_outcome_its_ground_and_until_when_one_can_complain() throws IOException {
        assertThat(paper("ngo2-admin", remedy.own(remedy.loser) + of + "/answer.pdf"))
                .contains("大沥镇", "质疑答复书", MATTER, "三、处理结果不成立", "四、答复" + RemedyFixture.ANSWER, "提起投诉").doesNotContain("南海大道1号");
        assertThat(paper("dali-officer", remedy.theirs() + of + "/answer.pdf")).contains("处理结果不成立", MATTER);
    }

    @Test
    void others_concerned_have_the_answer_and_nothing_of_the_letter_and_who_took_no_part_has_none() throws IOException {
        assertThat(paper("ngo1-admin", remedy.own(remedy.winner) + of + "/answer.pdf"))
                .contains("质疑答复书", "其他有关供应商：", "对成交结果提出的质疑", "三、处理结果不成立", RemedyFixture.ANSWER)
                .doesNotContain(MATTER, "公布的得分", "重新核实评分", "黄主任", "南海大道1号");
        String stranger = remedy.fair.organisation("ngo3-admin");
        remedy.as("ngo3-admin").get(remedy.own(stranger) + of + "/answer.pdf").refused(404, "not-found");
    }

    @Test
    void a_complaint_goes_to_the_districts_authority_whose_decision_states_its_outcome() throws IOException {
        JsonNode complaint = RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok());
        String path = "district/complaints/" + complaint.get("id").asText();
        assertThat(paper("district-admin", path + "/letter.pdf")).contains("投诉书", "南海区民政局：", "就质疑函第1项投诉");
        remedy.as("district-admin").get(path + "/decision.pdf").refused(404, "not-found");
        remedy.as("supervisor").get(path + "/letter.pdf").refused(404, "not-found");

        JsonNode explained = remedy.explained(RemedyFixture.first(remedy.district("district-admin", complaint, "accept", Map.of("suspends", true)).ok()));
        String statement = "本中心的服务方案由本中心自行编制。";
        remedy.as("ngo1-admin").post(remedy.own(remedy.winner) + "/complaints/" + complaint.get("id").asText() + "/explain",
                Map.of("explanation", statement)).ok();
        remedy.district("district-admin", explained, "decide", RemedyFixture.decision("UPHELD_RESTART")).ok();
        String decision = "/complaints/" + complaint.get("id").asText() + "/decision.pdf";
        for (String paper : List.of(paper("district-admin", path + "/decision.pdf"), paper("ngo2-admin", remedy.own(remedy.loser) + decision),
                paper("dali-officer", remedy.theirs() + decision))) {
            assertThat(paper).contains("南海区民政局投诉处理决定书", MATTER, "评审按照公布的标准进行", "处理结果成立，重新开展采购",
                    "经调查核实，作出如下处理决定", "规则内的最终处理").doesNotContain("南海大道1号");
        }
        assertThat(paper("district-admin", path + "/decision.pdf")).as("who said what").contains("四、其他当事人说明", "：" + statement);
        for (String paper : List.of(paper("ngo2-admin", remedy.own(remedy.loser) + decision), paper("dali-officer", remedy.theirs() + decision))) {
            assertThat(paper).contains("已作书面说明，本机关已予审查").doesNotContain(statement);
        }
        remedy.as("ngo1-admin").get(remedy.own(remedy.winner) + decision).refused(404, "not-found");
        remedy.as("supervisor").get(path + "/decision.pdf").refused(404, "not-found");
    }

    private String paper(String username, String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(remedy.as(username).get(path).response().body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
