package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.project.ProjectFixture.APPROVER;
import static org.sheqia.project.ProjectFixture.DEADLINE;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.OFFICER;
import static org.sheqia.project.ProjectFixture.OPEN_TENDER;
import static org.sheqia.project.ProjectFixture.PROCEDURE;
import static org.sheqia.project.ProjectFixture.TENANT;
import static org.sheqia.project.ProjectFixture.draft;
import static org.sheqia.project.ProjectFixture.in;
import static org.sheqia.project.ProjectFixture.with;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Audience;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.Amendment;
import org.sheqia.project.entity.Consulted;
import org.sheqia.project.entity.Need;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.entity.Role;

/** A published project changes by an officer's proposal and an approver's decision, and leaves bidders their time. */
class AmendmentTest {

    private final Project project = in(ProjectStatus.PUBLISHED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            budgetCeiling | "999999.99"
            funding       | []
            procedure     | "open-tender"
            stream        | "REGULAR"
            """)
    void what_bidders_chose_the_project_by_stays(String field, String value) {
        assertThatThrownBy(() -> project.propose(with(project.content(), field, value), MORNING)).hasMessageContaining("field=" + field + ", code=amendment-fixed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            area             | "盐步社区"
            need             | "另一种需求"
            beneficiaries    | "儿童"
            beneficiaryCount | 3
            indicators       | []
            requirements     | "限本街道登记"
            """)
    void what_was_put_before_the_public_is_not_replaced_afterwards(String field, String value) {
        Project tender = draft(project.content());
        Consulted settled = new Consulted(false, List.of(Need.of(tender.content())));
        tender.submit(TENANT, OPEN_TENDER, settled, CALENDAR, MORNING);
        tender.publish("2026-dali-002", TENANT, OPEN_TENDER, settled, APPROVER, CALENDAR, MORNING);

        assertThatThrownBy(() -> tender.propose(with(tender.content(), field, value), MORNING)).hasMessageContaining("field=" + field + ", code=amendment-of-need");
        assertThatThrownBy(() -> tender.amend(with(tender.content(), field, value), "更正", TENANT, OPEN_TENDER, CALENDAR, MORNING))
                .hasMessageContaining("field=" + field + ", code=amendment-of-need");
        assertThat(tender.propose(with(tender.content(), "title", "\"长者照料\""), MORNING).title()).isEqualTo("长者照料");
        assertThat(project.propose(with(project.content(), "area", "\"盐步社区\""), MORNING).area()).as("where nobody was asked").isEqualTo("盐步社区");
    }

    @Test
    void staff_that_is_not_in_the_project_is_unknown_and_none_stands_twice() {
        String line = "{\"id\":\"staff-1\",\"role\":\"社工\",\"persons\":1,\"months\":6,\"monthlyPrice\":\"1.00\"}";

        assertThatThrownBy(() -> project.propose(with(project.content(), "staff", "[" + line + "]"), MORNING))
                .hasMessageContaining("field=staff[0].id, code=line-unknown");
        Project draft = in(ProjectStatus.DRAFT);
        assertThatThrownBy(() -> draft.revise(with(draft.content(), "staff", "[" + line + "]"), OFFICER, MORNING))
                .hasMessageContaining("field=staff[0].id, code=line-unknown");
        assertThatThrownBy(() -> Project.draft("2026", with(draft.content(), "staff", "[" + line + "," + line + "]"), OFFICER, MORNING))
                .hasMessageContaining("field=staff[1].id, code=line-twice");
        assertThatThrownBy(() -> Project.draft("2026", with(draft.content(), "staff", "[" + line.replace("staff-1", "staff-2") + "]"), OFFICER, MORNING))
                .hasMessageContaining("field=staff, code=line-unknown");
    }

    @Test
    void a_new_edition_says_what_changed_and_why() {
        String before = project.content().area();
        ProjectEvent.Amended amended = amend(with(project.content(), "area", "\"盐步社区\""), MORNING);

        assertThat(amended).isEqualTo(new ProjectEvent.Amended(project.subject(), 2, "更正",
                List.of(new Change("area", TextNode.valueOf(before), TextNode.valueOf("盐步社区"))), DEADLINE));
        assertThat(project.content().area()).isEqualTo("盐步社区");
    }

    @Test
    void so_near_to_the_deadline_that_the_lead_is_not_left_the_deadline_moves_to_the_leads_end() {
        Instant leadLeft = Instant.parse("2026-04-14T15:59:59Z");
        amend(with(project.content(), "area", "\"盐步社区\""), leadLeft);
        assertThat(project.bidDeadline()).isEqualTo(DEADLINE);

        ProjectEvent.Amended amended = amend(with(project.content(), "area", "\"沥雄社区\""), leadLeft.plusSeconds(1));

        Instant moved = Instant.parse("2026-04-20T16:00:00Z");
        assertThat(amended.bidDeadline()).isEqualTo(moved);
        assertThat(Change.fields(amended.changes())).containsExactly("area", "bidDeadline", "openingAt");
        assertThat(project.bidDeadline()).isEqualTo(moved);
        assertThat(project.statusAt(DEADLINE)).isEqualTo(ProjectStatus.PUBLISHED);
        assertThat(project.statusAt(moved)).isEqualTo(ProjectStatus.SEALED);
    }

    @Test
    void without_a_deadline_of_its_own_an_amendment_leaves_the_lead() {
        amend(with(with(project.content(), "bidDeadline", "null"), "questionDeadline", "\"2026-03-04T09:00:00Z\""), Instant.parse("2026-03-05T01:00:00Z"));

        assertThat(project.bidDeadline()).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
    }

    @Test
    void an_amendment_that_leaves_the_project_unready_is_not_published() {
        assertThatThrownBy(() -> amend(with(project.content(), "serviceFrom", "\"2026-04-01\""), MORNING))
                .hasMessageContaining("serviceFrom, code=before-bid-deadline");
        assertThat(project.edition()).isEqualTo(1);
    }

    @Test
    void sources_that_a_pledge_changed_meanwhile_are_kept() {
        ProjectContent proposed = project.propose(with(project.content(), "area", "\"盐步社区\""), MORNING);
        List<FundingLine> pledged = List.of(new FundingLine("9".repeat(36), Money.of("1000000.00")));
        project.fund(pledged, MORNING);

        assertThat(Change.fields(amend(proposed, MORNING).changes())).containsExactly("area");
        assertThat(project.content().funding()).isEqualTo(pledged);
    }

    @ParameterizedTest
    @EnumSource(value = Amendment.Status.class, names = {"PUBLISHED", "RETURNED"})
    void a_proposal_is_decided_once_and_by_somebody_else(Amendment.Status decision) {
        Amendment amendment = new Amendment(project.id(), project.content(), "地点有误", OFFICER, MORNING);

        assertThatThrownBy(() -> amendment.decide(decision, OFFICER)).hasMessageStartingWith("separation-of-duties");
        amendment.decide(decision, APPROVER);

        assertThatThrownBy(() -> amendment.decide(Amendment.Status.PUBLISHED, APPROVER)).hasMessageStartingWith("illegal-state {state=" + decision);
        assertThat(amendment.reason()).isEqualTo("地点有误");
        assertThat(amendment.content()).isEqualTo(project.content());
    }

    @Test
    void approvers_hear_of_a_proposal_and_officers_of_its_return() {
        assertThat(Told.by(new ProjectEvent.AmendmentProposed(project.subject(), "地点有误", List.of())))
                .contains(Audience.tenant("dali", Role.APPROVER));
        assertThat(Told.by(new ProjectEvent.AmendmentReturned(project.subject(), "地点无误"))).contains(Audience.tenant("dali", Role.OFFICER));
    }

    private ProjectEvent.Amended amend(ProjectContent amended, Instant now) {
        return project.amend(amended, "更正", TENANT, PROCEDURE, CALENDAR, now);
    }
}
