package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One project walked along the whole line in browsers, from the list it came on to its close, by the people whose work it is. It closes
 * the fair of 2026 and leaves the shared clock in 2027: whatever needs the fair runs before it, for its name is the last of its package
 * and the tests run in the order of their names.
 */
class YearIT {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BEIJING);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BEIJING);
    private static final String OFFICE = "t/xiqiao/";

    private final Person anybody = Person.nobody();
    private final Instant start = now();
    private final String title = "西樵长者居家养老全程" + start.toEpochMilli();
    private final Instant deadline = start.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(9));
    private final Instant serviceFrom = deadline.plus(Duration.ofDays(21));
    private final NextFair fair = new NextFair(anybody);
    private String project, contract, winner;
    private BigDecimal spentBefore;

    @Test
    void a_project_goes_from_import_to_close_while_its_fair_closes_and_the_next_one_opens() {
        try (anybody) {
            theBudgetIsThere();
            try (Person officer = Person.loggedIn("xiqiao-officer")) {
                importsTheList(officer);
                completesAndSubmits(officer);
                publishes();
                bids("ngo1-admin", "140");
                bids("ngo2-admin", "149");
                theClockMovesTo(deadline, "05");
                open(officer);
                evaluate(officer);
                award(officer);
                sign(officer);
                perform(officer);
            }
            close();
        }
    }

    private void theBudgetIsThere() {
        try (Person finance = Person.loggedIn("xiqiao-finance")) {
            finance.at(OFFICE + "budget").sees("2026 年镇街财政").shot("01-budget").follow("2026 年镇街财政").sees("收支明细");
            spentBefore = spent(finance);
        }
    }

    private void importsTheList(Person officer) {
        String list = "采购单位,项目类别,项目名称,服务领域,服务对象,服务区域,预算(万元),服务期(月),采购方式\n"
                + "西樵镇,社会服务专项领域发展," + title + ",居家养老,独居与高龄长者,西樵社区,4.8,12,社洽会遴选\n";
        officer.at(OFFICE + "import").sees("选择清单文件");
        officer.page.setInputFiles("input[type=file]", new FilePayload("清单.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        officer.sees("可导入 1 行，不能导入 0 行").sees("将成草稿").press("导入 1 个项目").sees("已导入 1 个项目草稿").shot("02-import");
    }

    private void completesAndSubmits(Person officer) {
        officer.at(OFFICE + "projects").follow(title).seesStatus("草稿");
        project = officer.arrivesAt(OFFICE + "projects/[0-9a-f-]{36}");
        officer.at(OFFICE + "projects/" + project + "/edit").sees("需求说明");
        Locator form = officer.page.locator("main form");
        officer.fill(form, "need", "社区独居与高龄长者日常照料不足。").fill(form, "beneficiaryCount", 120).press("下一步");
        officer.press("添加一行", step(form, "服务与人员")).fill(form, "indicators_0_name", "上门探访").fill(form, "indicators_0_quantity", 240)
                .fill(form, "indicators_0_unit", "次").fill(form, "indicators_0_unitPrice", "150")
                .fill(form, "requirements", "民办非企业单位或社会团体").press("下一步");
        officer.press("添加一行", step(form, "预算")).choose(form, "funding_0_appropriationId", "2026 镇街财政").fill(form, "funding_0_amount", "48000").press("下一步");
        officer.press("套用本单位的评审模板").moment(form, "bidDeadline", MINUTE.format(deadline))
                .moment(form, "questionDeadline", MINUTE.format(deadline.minus(Duration.ofDays(2))))
                .moment(form, "openingAt", MINUTE.format(deadline)).date(form, "serviceFrom", DAY.format(serviceFrom)).press("下一步");
        officer.sees("请核对以下内容").shot("02-editor").act("提交审批").sees("已提交审批").seesStatus("待审核").shot("02-submitted");
    }

    private static Locator step(Locator form, String name) {
        return form.locator("section[aria-label='" + name + "']");
    }

    private void publishes() {
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at("work").worksOn("审批项目", title).seesStatus("待审核").act("审核并发布").sees("项目已发布").shot("03-published");
        }
        anybody.at("projects/" + project).sees(title).seesStatus("已发布");
    }

    private void bids(String username, String price) {
        try (Person bidder = Person.loggedIn(username)) {
            bidder.at("projects?q=" + title).follow(title).press("准备投标");
            Locator form = bidder.page.locator("main form");
            bidder.fill(form, "proposal", "每周上门探访，每月回访家属。").fill(form, "prices_indicator-1", price);
            bidder.press("添加一行").fill(form, "staff_0_name", "黄社工").fill(form, "staff_0_role", "项目主管");
            bidder.act("递交投标").sees("投标已递交").sees("回执编号").shot("04-bid-of-" + username);
        }
    }

    /** Somebody at the clock's page moves it past {@code time}; the clock is shared and may be further on already. */
    private void theClockMovesTo(Instant time, String shot) {
        Instant after = Instant.ofEpochSecond((time.getEpochSecond() / 300 + 1) * 300);
        if (now().isAfter(time)) {
            return;
        }
        anybody.at("demo/clock").sees("当前时间");
        anybody.moment(anybody.page.locator("main form"), "to", MINUTE.format(after)).press("拨动").sees("时钟已拨到").shot(shot + "-clock");
    }

    private void open(Person officer) {
        officer.at(OFFICE + "projects/" + project + "?view=opening").seesStatus("待开标").act("到场开标").sees("您已到场，等待第二人");
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at(OFFICE + "projects/" + project + "?view=opening").act("共同开标").sees("开标记录").sees("第一开标人").shot("06-opened");
        }
    }

    private void evaluate(Person officer) {
        String[] members = Stream.of("evaluator1", "evaluator2", "evaluator3").map(officer::nameOfEvaluator).toArray(String[]::new);
        officer.at(OFFICE + "projects/" + project + "?view=evaluation").press("组成评审委员会").choose(officer.dialog(), "members", members)
                .confirm("组成评审委员会").sees("已提交评分 0 / 3").shot("07-committee");
        for (String member : List.of("evaluator1", "evaluator2", "evaluator3")) {
            score(member);
        }
        officer.at(OFFICE + "projects/" + project + "?view=evaluation").act("结束评审").sees("评审报告").sees("最低有效报价").shot("07-report");
    }

    private void score(String member) {
        try (Person evaluator = Person.loggedIn(member)) {
            evaluator.at("e/assignments").sees(title).at("e/assignments/" + project).act("声明无利害关系").sees("评分表");
            Locator bids = evaluator.page.locator("main nav[aria-label='各投标人'] button");
            assertThat(bids).hasCount(2);
            for (int bid = 0; bid < 2; bid++) {
                bids.nth(bid).click();
                for (String question : List.of("eligible", "compliant")) {
                    evaluator.page.locator("[id='bids_" + bid + "_" + question + "']").getByText("通过", new Locator.GetByTextOptions().setExact(true)).click();
                }
                Locator points = evaluator.page.locator("input[id^='bids_" + bid + "_scores_']");
                assertThat(points).hasCount(4);
                for (int criterion = 0; criterion < 4; criterion++) {
                    points.nth(criterion).fill("12");
                }
            }
            evaluator.shot("07-scores-of-" + member).act("提交评分").sees("评分已提交");
        }
    }

    private void award(Person officer) {
        String view = OFFICE + "projects/" + project + "?view=award";
        officer.at(view).act("提出成交建议").sees("提出时间");
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at(view).act("确认并公示").sees("公示截止").shot("08-publicity");
        }
        JsonNode awards = officer.reads("tenants/xiqiao/projects/" + project + "/evaluation").get("awards");
        theClockMovesTo(Instant.parse(awards.get(0).get("publicityEndsAt").asText()), "08");
        officer.at(view).act("发布成交公告").sees("公告时间").seesStatus("已成交").shot("08-noticed");
        anybody.at("projects/" + project).seesStatus("已成交").sees("33,600.00");
    }

    private void sign(Person officer) {
        officer.at(OFFICE + "projects/" + project + "?view=award").act("起草合同");
        contract = officer.arrivesAt(OFFICE + "contracts/[0-9a-f-]{36}");
        officer.act("发出待签").sees("尚未签署").shot("09-offered");
        // Signing wants a login of the last minutes: both have just come in.
        try (Person organisation = Person.loggedIn("ngo1-admin")) {
            winner = organisation.reads("me").get("memberships").get(0).get("id").asText();
            organisation.at("o/" + winner + "/contracts/" + contract).act("签署合同").sees("本机构已签署");
        }
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at(OFFICE + "contracts/" + contract).act("签署合同").sees("计划与实际").shot("09-signed");
        }
        anybody.at("projects/" + project).seesStatus("履约中");
    }

    private void perform(Person officer) {
        try (Person organisation = Person.loggedIn("ngo1-admin"); Person finance = Person.loggedIn("xiqiao-finance");
                Person evaluator = Person.loggedIn("evaluator5")) {
            pay(organisation, officer, finance, 1);
            theClockMovesTo(later(serviceFrom.plus(Duration.ofDays(1)), fair.over()), "10");
            deliver(organisation);
            fair.nextIsPreparedUnseen();
            fair.nextOpensBesideIt(officer, title);
            fair.closes(title);
            report(organisation, officer);
            judge(officer, evaluator, organisation, "中期");
            pay(organisation, officer, finance, 2);
            theClockMovesTo(fair.nextBegins(), "10-year");
            fair.nextRuns();
            carryOver(finance);
            judge(officer, evaluator, organisation, "末期");
            pay(organisation, officer, finance, 3);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void deliver(Person organisation) {
        organisation.at("o/" + winner + "/contracts/" + contract).press("登记服务");
        Locator form = organisation.dialog();
        organisation.choose(form, "indicator", "上门探访").date(form, "servedOn", DAY.format(serviceFrom)).fill(form, "quantity", 120)
                .fill(form, "people", 60).fill(form, "place", "西樵社区").confirm("登记服务").sees("西樵社区").shot("10-service");
    }

    /** Of the first period, handed in after the fair has closed. */
    private void report(Person organisation, Person officer) {
        LocalDate until = LocalDate.parse(officer.reads("tenants/xiqiao/contracts/" + contract + "/reports").get("items").get(0).get("until").asText());
        theClockMovesTo(until.plusDays(1).atTime(9, 0).atZone(BEIJING).toInstant(), "10-period");
        organisation.at("o/" + winner + "/contracts/" + contract).press("填写报告");
        organisation.fill(organisation.dialog(), "difficulties", "雨季上门不便。").fill(organisation.dialog(), "nextSteps", "按计划继续。").confirm("填写报告")
                .sees("雨季上门不便。").act("提交报告").sees("待审阅").shot("10-report");
        officer.at(OFFICE + "contracts/" + contract).act("通过报告").sees("已通过");
    }

    /** What the old year still owes is paid from the new one. */
    private void carryOver(Person finance) {
        finance.at(OFFICE + "budget/years/2026").press("提出结转").ticks("作废").fill(finance.dialog(), "reason", "年度终了。").confirm("提出结转").shot("10-carried");
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at(OFFICE + "budget/changes").act("批准").sees("已批准");
        }
    }

    private void pay(Person organisation, Person officer, Person finance, int number) {
        organisation.at("o/" + winner + "/contracts/" + contract).press("申请拨付");
        organisation.fill(organisation.dialog(), "invoiceNumber", "FP-" + start.toEpochMilli() + number).confirm("申请拨付").sees("申请于");
        officer.at(OFFICE + "contracts/" + contract).act("确认").sees("经办确认");
        // The town has one finance person, who books what the approver has approved.
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at(OFFICE + "contracts/" + contract).act("批准").sees("已批准");
        }
        finance.at(OFFICE + "contracts/" + contract).press("登记已拨付");
        Locator form = finance.dialog();
        finance.date(form, "paidOn", DAY.format(now())).fill(form, "bankReference", "ICBC-" + start.toEpochMilli() + number)
                .confirm("登记已拨付").sees("ICBC-" + start.toEpochMilli() + number).shot("10-paid-" + number);
    }

    private void judge(Person officer, Person evaluator, Person organisation, String stage) {
        officer.at(OFFICE + "contracts/" + contract).press("指派评估");
        Locator form = officer.dialog();
        officer.choose(form, "stage", stage).choose(form, "assessor", officer.nameOfEvaluator("evaluator5"));
        if (stage.equals("末期")) {
            officer.fill(form, "early", "服务点提前搬迁，双方商定。");
        }
        officer.confirm("指派评估").sees(stage + "评估");
        if (stage.equals("末期")) {
            confirmed("10-early");
        }
        evaluator.at("work").worksOn("评估履约", title).sees("评估意见");
        Locator opinion = evaluator.page.locator("main form");
        Locator points = opinion.locator("input[id^='scores_']");
        assertThat(points).hasCount(4);
        for (int criterion = 0; criterion < 4; criterion++) {
            points.nth(criterion).fill("15");
            opinion.locator("textarea[id='grounds_" + criterion + "']").fill("抽查记录与现场一致。");
        }
        evaluator.fill(opinion, "opinion", "资料齐全，服务到位。").act("提交评估").sees("评估已提交").shot("10-" + (stage.equals("中期") ? "mid-term" : "final"));
        organisation.at("o/" + winner + "/contracts/" + contract).sees("结果暂定").act("认可结果").sees("结果已生效");
    }

    /** What an officer asked for is confirmed by somebody else. */
    private void confirmed(String shot) {
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at("work").worksOn("确认例外事项", title).sees("待另一人确认").act("确认例外").sees("已确认").shot(shot);
        }
    }

    private void close() {
        try (Person officer = Person.loggedIn("xiqiao-officer")) {
            officer.at(OFFICE + "contracts/" + contract).sees("结项清单").press("申请保留未完成事项");
            officer.fill(officer.dialog(), "reason", "服务点提前搬迁，余下报告不再要求。").confirm("申请保留未完成事项").sees("正等待另一人确认").shot("11-checklist");
        }
        confirmed("11-left-open");
        try (Person approver = Person.loggedIn("xiqiao-approver")) {
            approver.at(OFFICE + "contracts/" + contract).act("结项").seesStatus("已结项").shot("11-closed");
        }
        anybody.at("projects/" + project).seesStatus("已结项").shot("11-public");
        try (Person finance = Person.loggedIn("xiqiao-finance")) {
            finance.at(OFFICE + "budget").follow("2027 年镇街财政").sees("已支付").sees("6,720.00").shot("11-budget");
            assertThat(spent(finance).subtract(spentBefore)).isEqualTo("33600.00");
        }
    }

    /** From all years. */
    private static BigDecimal spent(Person finance) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode appropriation : finance.reads("tenants/xiqiao/appropriations").get("items")) {
            sum = sum.add(new BigDecimal(appropriation.get("spent").asText()));
        }
        return sum;
    }

    private Instant now() {
        return Instant.parse(anybody.reads("portal").get("now").asText());
    }
}
