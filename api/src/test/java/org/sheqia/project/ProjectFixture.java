package org.sheqia.project;

import static org.sheqia.calendar.CalendarFixture.CALENDAR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.project.entity.Consulted;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.project.entity.ProjectContent.Indicator;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.project.entity.ProjectContent.StaffLine;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.TenantCatalog;

/** Projects without a container. */
public final class ProjectFixture {

    public static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    public static final Instant DEADLINE = Instant.parse("2026-04-20T09:00:00Z");
    public static final Actor OFFICER = new Actor("officer", "officer", "经办", Set.of());
    public static final Actor APPROVER = new Actor("approver", "approver", "审批", Set.of());

    private static final TenantCatalog CATALOG = TenantCatalog.load();
    public static final Tenant TENANT = CATALOG.tenant("dali").orElseThrow();
    public static final Procedure PROCEDURE = CATALOG.procedure("fair-selection").orElseThrow();
    public static final Procedure OPEN_TENDER = CATALOG.procedure("open-tender").orElseThrow();

    private ProjectFixture() {
    }

    public static Indicator indicator(String id, String name, int quantity) {
        return new Indicator(id, name, "次", quantity, Money.of("1.00"));
    }

    /** Everything that a project needs; at most 1,000,000 yuan. */
    public static ProjectContent content(List<Indicator> indicators, List<StaffLine> staff) {
        return content("长者服务", indicators, staff);
    }

    public static ProjectContent content(String title, List<Indicator> indicators, List<StaffLine> staff) {
        Money ceiling = Money.of("1000000.00");
        return new ProjectContent(title, Stream.SPECIAL_FIELD, "居家养老", "沥雄社区", "照料不足", "长者", 120, indicators, staff, ceiling,
                List.of(new FundingLine("0".repeat(36), ceiling)), List.of(new ScoringCriterion("方案", ScoringCriterion.Kind.QUALITY, 90),
                new ScoringCriterion("价格", ScoringCriterion.Kind.PRICE, 10)), "fair-selection", DEADLINE, DEADLINE.minus(Duration.ofDays(2)), DEADLINE,
                LocalDate.of(2026, 6, 1), 6, 0, "登记的社会组织", List.of());
    }

    public static Project draft(ProjectContent content) {
        return Owned.by("dali", Project.draft("2026", content, OFFICER, MORNING));
    }

    /** A project of 12 visits on its way; a sealed one is a published one, from its deadline on. */
    public static Project in(ProjectStatus status) {
        Project project = switch (status) {
            case DRAFT, UNDER_REVIEW, CANCELLED -> draft(content(List.of(indicator(null, "探访", 12)), List.of()));
            case RETURNED -> in(ProjectStatus.UNDER_REVIEW);
            case PUBLISHED, SEALED -> published(content(List.of(indicator(null, "探访", 12)), List.of()));
            case EVALUATION, FAILED -> in(ProjectStatus.SEALED);
            case PUBLICITY -> in(ProjectStatus.EVALUATION);
            case AWARDED -> in(ProjectStatus.PUBLICITY);
            case SIGNING -> in(ProjectStatus.AWARDED);
            case PERFORMING -> in(ProjectStatus.SIGNING);
            case INTERRUPTED, CLOSED, TERMINATED -> in(ProjectStatus.PERFORMING);
        };
        switch (status) {
            case DRAFT, PUBLISHED, SEALED -> { }
            case UNDER_REVIEW -> project.submit(TENANT, PROCEDURE, Consulted.NOTHING, CALENDAR, MORNING);
            case RETURNED -> project.giveBack("照料时间不明", APPROVER, MORNING);
            default -> project.become(status, DEADLINE);
        }
        return project;
    }

    public static Project published(ProjectContent content) {
        Project project = draft(content);
        project.submit(TENANT, PROCEDURE, Consulted.NOTHING, CALENDAR, MORNING);
        project.publish("2026-dali-001", TENANT, PROCEDURE, Consulted.NOTHING, APPROVER, CALENDAR, MORNING);
        return project;
    }

    /** The same with one field changed, as JSON. */
    public static ProjectContent with(ProjectContent content, String field, String value) {
        ObjectNode changed = Json.strict().valueToTree(content);
        changed.set(field, Json.read(value, JsonNode.class));
        return Json.read(changed.toString(), ProjectContent.class);
    }

    /** Proposes and publishes a change. */
    public static void amend(Project project, ProjectContent amended) {
        project.amend(project.propose(amended, MORNING), "更正", TENANT, PROCEDURE, CALENDAR, MORNING);
    }
}
