package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.project.ProjectFixture.APPROVER;
import static org.sheqia.project.ProjectFixture.DEADLINE;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.OFFICER;
import static org.sheqia.project.ProjectFixture.PROCEDURE;
import static org.sheqia.project.ProjectFixture.TENANT;
import static org.sheqia.project.ProjectFixture.in;
import static org.sheqia.project.ProjectFixture.with;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Consulted;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectCounter;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Question;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** A project is drafted, reviewed and published by two people, and ends in one way only. */
class ProjectLifeTest {

    private static final Actor COLLEAGUE = new Actor("colleague", "colleague", "同事", Set.of());

    /** What can be done with a project. */
    enum Act { REVISE, SUBMIT, GIVE_BACK, PUBLISH, ASK, PROPOSE, AMEND, FUND, CANCEL, FAIL }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REVISE    | DRAFT RETURNED
            SUBMIT    | DRAFT RETURNED
            GIVE_BACK | UNDER_REVIEW
            PUBLISH   | UNDER_REVIEW
            ASK       | PUBLISHED
            PROPOSE   | PUBLISHED
            AMEND     | PUBLISHED
            FUND      | PUBLISHED SEALED EVALUATION PUBLICITY AWARDED
            CANCEL    | DRAFT RETURNED PUBLISHED SEALED EVALUATION PUBLICITY AWARDED SIGNING
            FAIL      | SEALED EVALUATION PUBLICITY AWARDED SIGNING
            """)
    void each_act_is_done_in_its_states_and_refused_in_all_others(Act act, String states) {
        Set<ProjectStatus> allowed = Arrays.stream(states.split(" ")).map(ProjectStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProjectStatus.class)));
        for (ProjectStatus status : ProjectStatus.values()) {
            Instant now = status == ProjectStatus.SEALED ? DEADLINE : MORNING;
            Project project = in(status);
            if (allowed.contains(status)) {
                assertThatCode(() -> attempt(project, act, now)).as("%s in %s", act, status).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> attempt(project, act, now)).as("%s in %s", act, status).isInstanceOf(Rejected.class)
                        .hasMessageStartingWith(status == ProjectStatus.SEALED ? "" : "illegal-state {state=" + status + ",");
                assertThat(project.statusAt(now)).isEqualTo(status);
            }
        }
    }

    private static void attempt(Project project, Act act, Instant now) {
        switch (act) {
            case REVISE -> project.revise(project.content(), OFFICER, now);
            case SUBMIT -> project.submit(TENANT, PROCEDURE, Consulted.NOTHING, CALENDAR, now);
            case GIVE_BACK -> project.giveBack("照料时间不明", APPROVER, now);
            case PUBLISH -> project.publish("2026-dali-001", TENANT, PROCEDURE, Consulted.NOTHING, APPROVER, CALENDAR, now);
            case ASK -> Question.ask(project, "52440605MJD000018D", "有无场地？", now);
            case PROPOSE -> project.propose(project.content(), now);
            case AMEND -> project.amend(project.content(), "更正", TENANT, PROCEDURE, CALENDAR, now);
            case FUND -> project.fund(project.content().funding(), now);
            case CANCEL -> project.cancel("预算核减", now);
            case FAIL -> project.fail("minimum-valid-bids", now);
        }
    }

    @Test
    void a_draft_of_a_season_has_no_number_and_no_edition_yet() {
        Project project = in(ProjectStatus.DRAFT);

        assertThat(project.season()).isEqualTo("2026");
        assertThat(project.number()).isNull();
        assertThat(project.edition()).isZero();
        assertThat(project.publishedRules()).isEmpty();
        assertThat(project.subject()).isEqualTo(new Subject("project", project.id(), "dali", null, project.id(), "长者服务"));
    }

    @Test
    void revising_says_which_fields_changed_and_what_the_project_is_called_now() {
        Project project = in(ProjectStatus.DRAFT);

        var revised = project.revise(with(with(project.content(), "title", "\"助老服务\""), "area", "\"盐步社区\""), OFFICER, MORNING);

        assertThat(Change.fields(revised.changes())).containsExactly("title", "area");
        assertThat(project.subject().title()).isEqualTo("助老服务");
    }

    @Test
    void handing_a_draft_in_tells_the_approvers_of_its_tenant() {
        Project project = in(ProjectStatus.DRAFT);

        ProjectEvent.Submitted submitted = project.submit(TENANT, PROCEDURE, Consulted.NOTHING, CALENDAR, MORNING);

        assertThat(submitted).isEqualTo(new ProjectEvent.Submitted(project.subject(), Money.of("1000000.00")));
        assertThat(Told.by(submitted)).contains(Audience.tenant("dali", Role.APPROVER));
    }

    @Test
    void a_draft_that_is_not_ready_is_not_handed_in() {
        Project project = in(ProjectStatus.DRAFT);
        project.revise(with(project.content(), "need", "null"), OFFICER, MORNING);

        assertThatThrownBy(() -> project.submit(TENANT, PROCEDURE, Consulted.NOTHING, CALENDAR, MORNING)).hasMessageContaining("field=need, code=NotNull");
        assertThat(project.statusAt(MORNING)).isEqualTo(ProjectStatus.DRAFT);
    }

    @Test
    void giving_a_draft_back_tells_its_officers_why() {
        Project project = in(ProjectStatus.UNDER_REVIEW);

        ProjectEvent.Returned returned = project.giveBack("照料时间不明", APPROVER, MORNING);

        assertThat(returned).isEqualTo(new ProjectEvent.Returned(project.subject(), "照料时间不明"));
        assertThat(Told.by(returned)).contains(Audience.tenant("dali", Role.OFFICER));
    }

    @Test
    void nobody_who_worked_on_a_draft_publishes_or_returns_it() {
        Project project = in(ProjectStatus.DRAFT);
        project.revise(with(project.content(), "area", "\"盐步社区\""), COLLEAGUE, MORNING);
        project.revise(with(project.content(), "area", "\"沥雄社区\""), OFFICER, MORNING);
        project.submit(TENANT, PROCEDURE, Consulted.NOTHING, CALENDAR, MORNING);

        for (Actor drafter : new Actor[] {OFFICER, COLLEAGUE}) {
            assertThatThrownBy(() -> project.publish("2026-dali-001", TENANT, PROCEDURE, Consulted.NOTHING, drafter, CALENDAR, MORNING)).hasMessageStartingWith("separation-of-duties");
            assertThatThrownBy(() -> project.giveBack("不妥", drafter, MORNING)).hasMessageStartingWith("separation-of-duties");
        }
        assertThat(project.statusAt(MORNING)).isEqualTo(ProjectStatus.UNDER_REVIEW);
    }

    @Test
    void a_project_that_cannot_be_published_says_so_before_it_asks_who_drafted_it() {
        assertThatThrownBy(() -> in(ProjectStatus.DRAFT).publish("2026-dali-001", TENANT, PROCEDURE, Consulted.NOTHING, OFFICER, CALENDAR, MORNING)).hasMessageStartingWith("illegal-state");
    }

    @Test
    void publishing_gives_a_number_and_a_first_edition_and_keeps_the_rules() {
        Project project = in(ProjectStatus.UNDER_REVIEW);

        ProjectEvent.TenderPublished published = project.publish("2026-dali-007", TENANT, PROCEDURE, Consulted.NOTHING, APPROVER, CALENDAR, MORNING);

        assertThat(published).isEqualTo(new ProjectEvent.TenderPublished(project.subject(), "2026-dali-007", Money.of("1000000.00"), DEADLINE));
        assertThat(Told.by(published)).contains(Audience.tenant("dali", Role.OFFICER));
        assertThat(project.number()).isEqualTo("2026-dali-007");
        assertThat(project.edition()).isEqualTo(1);
        assertThat(project.publishedRules()).contains(PROCEDURE);
        assertThat(project.bidDeadline()).isEqualTo(DEADLINE);
    }

    @Test
    void what_waited_too_long_for_its_approver_is_not_published() {
        Project project = in(ProjectStatus.UNDER_REVIEW);

        assertThatThrownBy(() -> project.publish("2026-dali-001", TENANT, PROCEDURE, Consulted.NOTHING, APPROVER, CALENDAR, DEADLINE)).hasMessageContaining("bid-period");
        assertThat(project.statusAt(MORNING)).isEqualTo(ProjectStatus.UNDER_REVIEW);
    }

    @Test
    void bids_are_accepted_until_just_before_the_deadline() {
        Project project = in(ProjectStatus.PUBLISHED);

        assertThatCode(() -> project.requireOpenForBids(DEADLINE.minusNanos(1000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> project.requireOpenForBids(DEADLINE)).hasMessageStartingWith("illegal-state {state=SEALED");
    }

    @Test
    void an_end_before_the_award_is_told_with_its_reason() {
        Project cancelled = in(ProjectStatus.PUBLISHED);
        Project failed = in(ProjectStatus.SEALED);

        assertThat(cancelled.cancel("预算核减", MORNING)).isEqualTo(new ProjectEvent.Cancelled(cancelled.subject(), "预算核减"));
        ProjectEvent.Failed failure = failed.fail("minimum-valid-bids", DEADLINE);

        assertThat(failure).isEqualTo(new ProjectEvent.Failed(failed.subject(), "minimum-valid-bids"));
        assertThat(Told.by(failure)).contains(Audience.tenant("dali", Role.OFFICER), Audience.tenant("dali", Role.APPROVER));
        assertThat(cancelled.statusAt(MORNING)).isEqualTo(ProjectStatus.CANCELLED);
        assertThat(failed.statusAt(MORNING)).isEqualTo(ProjectStatus.FAILED);
    }

    @Test
    void a_contract_stands_from_the_last_signature_on() {
        assertThat(ProjectStatus.values()).filteredOn(ProjectStatus::isContracted)
                .containsExactly(ProjectStatus.PERFORMING, ProjectStatus.INTERRUPTED, ProjectStatus.CLOSED, ProjectStatus.TERMINATED);
    }

    @Test
    void projects_of_a_season_are_numbered_from_one_without_gaps() {
        ProjectCounter counter = new ProjectCounter("2026");

        assertThat(new int[] {counter.next(), counter.next(), counter.next()}).containsExactly(1, 2, 3);
    }
}
