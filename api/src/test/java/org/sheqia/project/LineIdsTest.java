package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.OFFICER;
import static org.sheqia.project.ProjectFixture.amend;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.draft;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.Indicator;
import org.sheqia.project.entity.ProjectContent.Line;
import org.sheqia.project.entity.ProjectContent.StaffLine;
import org.sheqia.project.entity.ProjectContentColumn;

/** A line is called the same from the draft to the contract, and no other line ever is. */
class LineIdsTest {

    private static final Indicator VISITS = indicator(null, "探访", 240);
    private static final Indicator GROUPS = indicator(null, "小组", 12);

    @Test
    void lines_are_numbered_in_their_order_each_sort_by_itself() {
        Project project = draft(content(List.of(VISITS, GROUPS), List.of(new StaffLine(null, "社工", 2, 6, Money.of("6000.00")))));

        assertThat(project.content().lines()).extracting(Line::id).containsExactly("indicator-1", "indicator-2", "staff-1");
        assertThat(project.content().lines()).extracting(Line::quantity).containsExactly(240, 12, 12);
    }

    @Test
    void a_line_that_is_edited_or_moved_keeps_its_id() {
        Project project = draft(content(List.of(VISITS, GROUPS), List.of()));

        revise(project, indicator("indicator-2", "小组活动", 15), indicator("indicator-1", "探访", 240));

        assertThat(ids(project)).containsExactly("indicator-2", "indicator-1");
    }

    @Test
    void the_id_of_a_removed_line_is_given_to_no_other() {
        Project project = draft(content(List.of(VISITS, GROUPS), List.of()));

        revise(project, indicator("indicator-1", "探访", 240));
        revise(project, indicator("indicator-1", "探访", 240), indicator(null, "讲座", 3));

        assertThat(ids(project)).containsExactly("indicator-1", "indicator-3");
    }

    @Test
    void nor_across_amendments() {
        Project project = published(content(List.of(VISITS, GROUPS), List.of()));

        amend(project, content(List.of(indicator("indicator-1", "探访", 240)), List.of()));
        amend(project, content(List.of(indicator("indicator-1", "探访", 240), indicator(null, "讲座", 3)), List.of()));

        assertThat(ids(project)).containsExactly("indicator-1", "indicator-3");
    }

    @Test
    void two_amendments_that_are_proposed_at_once_number_their_new_lines_apart() {
        Project project = published(content(List.of(VISITS), List.of()));

        ProjectContent one = project.propose(content(List.of(indicator("indicator-1", "探访", 240), GROUPS), List.of()), MORNING);
        ProjectContent other = project.propose(content(List.of(indicator("indicator-1", "探访", 240), indicator(null, "讲座", 3)), List.of()), MORNING);

        assertThat(one.lines().get(1).id()).isEqualTo("indicator-2");
        assertThat(other.lines().get(1).id()).isEqualTo("indicator-3");
    }

    @Test
    void an_amendment_names_present_lines_only() {
        Project project = published(content(List.of(VISITS, GROUPS), List.of()));
        amend(project, content(List.of(indicator("indicator-1", "探访", 240)), List.of()));

        assertThatThrownBy(() -> amend(project, content(List.of(indicator("indicator-1", "探访", 240), indicator("indicator-2", "讲座", 3)), List.of())))
                .hasMessageContaining("indicators[1].id").hasMessageContaining("line-unknown");
    }

    @Test
    void an_id_stands_once() {
        assertThatThrownBy(() -> draft(content(List.of(indicator("indicator-4", "探访", 1), indicator("indicator-4", "小组", 1)), List.of())))
                .isInstanceOf(Rejected.class).hasMessageContaining("indicators[1].id").hasMessageContaining("line-twice");
    }

    @Test
    void a_line_that_comes_back_without_its_id_and_says_the_same_is_that_line() {
        Project project = draft(content(List.of(VISITS, GROUPS), List.of()));

        assertThat(project.revise(content(List.of(VISITS, GROUPS), List.of()), OFFICER, MORNING).changes()).isEmpty();
        revise(project, GROUPS, GROUPS);

        assertThat(ids(project)).containsExactly("indicator-2", "indicator-3");
    }

    @Test
    void lines_that_were_kept_before_they_had_ids_are_numbered_by_position() {
        ProjectContent kept = new ProjectContentColumn().convertToEntityAttribute(new ProjectContentColumn()
                .convertToDatabaseColumn(content(List.of(VISITS, GROUPS), List.of())).replace("\"id\":null,", ""));

        assertThat(kept.lines()).extracting(Line::id).containsExactly("indicator-1", "indicator-2");
    }

    private static void revise(Project project, Indicator... indicators) {
        project.revise(content(List.of(indicators), List.of()), OFFICER, MORNING);
    }

    private static List<String> ids(Project project) {
        return project.content().lines().stream().map(Line::id).toList();
    }
}
