package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A project list from a spreadsheet: seen first, then made, and what is refused comes back with its reasons. */
@ArquillianTest
@RunAsClient
class ProjectListIT {

    private static final String HEADING = "采购单位,项目类别,项目名称,服务领域,服务对象,服务区域,预算(万元),服务期(月),采购方式\n";
    private static final String LISTS = "tenants/renshe/project-lists/";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8-BOM", "GB18030"})
    void is_read_in_the_encodings_that_offices_send(String encoding) {
        String text = HEADING + row("编码" + encoding, "11.6");
        byte[] file = encoding.equals("GB18030") ? text.getBytes(Charset.forName("GB18030"))
                : ((encoding.endsWith("BOM") ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);

        JsonNode preview = fair.as("renshe-officer").post(LISTS + "preview", file).ok();

        assertThat(preview.get("accepted").asInt()).isEqualTo(1);
        assertThat(preview.get("rows").get(0).get("title").asText()).isEqualTo("编码" + encoding);
        assertThat(preview.get("rows").get(0).get("budgetCeiling").asText()).isEqualTo("116000.00");
    }

    @Test
    void a_preview_saves_nothing_and_an_import_makes_the_good_rows() {
        byte[] file = (HEADING + row("好的一行", "7.3") + row("", "7.3") + row("预算不对", "-1") + row("好的一行", "8")
                + "不知名单位,行业发展,某项目,养老,长者,全区,5,12,社洽会遴选\n").getBytes(StandardCharsets.UTF_8);

        JsonNode preview = fair.as("renshe-officer").post(LISTS + "preview", file).ok();
        assertThat(preview.get("accepted").asInt()).isEqualTo(1);
        assertThat(preview.get("rows").findValuesAsText("code")).contains("Size", "budget-wan", "title-taken", "buyer-unknown");
        assertThat(titles()).doesNotContain("好的一行");

        fair.as("renshe-officer").post(LISTS + "import", file).ok();
        assertThat(titles()).contains("好的一行").doesNotContain("预算不对");
        assertThat(fair.as("renshe-officer").post(LISTS + "import", file).ok().get("accepted").asInt()).isZero();
    }

    @Test
    void refused_rows_come_back_as_a_workbook_with_their_reasons() throws IOException {
        byte[] file = (HEADING + row("没有预算", "")).getBytes(StandardCharsets.UTF_8);

        Answer answer = fair.as("renshe-officer").post(LISTS + "refused", file);

        assertThat(answer.status()).isEqualTo(200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(2)).isEqualTo("没有预算");
            assertThat(rows.get(1).getCellText(9)).contains("预算(万元)");
        }
    }

    @Test
    void a_formula_in_a_workbook_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            String[] heading = HEADING.strip().split(",");
            String[] row = row("公式", "1").strip().split(",");
            for (int i = 0; i < heading.length; i++) {
                sheet.value(0, i, heading[i]);
                sheet.value(1, i, row[i]);
            }
            sheet.formula(1, 6, "1+1");
        }

        JsonNode preview = fair.as("renshe-officer").post(LISTS + "preview", bytes.toByteArray()).ok();

        assertThat(preview.get("rows").findValuesAsText("code")).contains("formula");
    }

    @Test
    void what_is_no_list_is_said_so() {
        fair.as("renshe-officer").post(LISTS + "preview", "PK not a workbook".getBytes(StandardCharsets.UTF_8)).refused(422, "invalid");
        fair.as("renshe-officer").post(LISTS + "preview", "a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8)).refused(422, "invalid");
    }

    @Test
    void the_template_can_be_had_by_everyone_and_is_itself_a_good_list() {
        byte[] template = fair.as(null).get("project-lists/template").response().body();

        assertThat(fair.as("district-admin").post("district/project-lists/preview", template).ok().get("accepted").asInt()).isEqualTo(1);
    }

    private static String row(String title, String budget) {
        return "区人社局,行业发展," + title + ",人才培养,社区工作者,全区," + budget + ",12,社洽会遴选\n";
    }

    private java.util.List<String> titles() {
        return fair.as("renshe-officer").get("tenants/renshe/projects?limit=100").ok().get("items").findValuesAsText("title");
    }
}
